import browser from 'webextension-polyfill';
import { ALL_ISSUERS } from '../../issuers/all.ts';
import { originsOf, originsOfAll } from '../../issuers/origins.ts';
import { isFirefox } from '../../library/keeping/firefox.ts';
import { issuersOff, switchIssuers } from '../../library/statement/issuerSettings.ts';
import { registrar } from '../contentScripts.ts';
import { allowedOf } from '../permissions.ts';
import { recheck } from './pageWords.ts';

/** The name of the gate among the content scripts that are registered at run time. */
const ID = 'gate';

/** The gate's file and the hosts where the manifest runs it, from the manifest. Firefox gives the file's whole address there. */
const gate = () => {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const files = (script?.js ?? []).map((file) => new URL(file, browser.runtime.getURL('')).pathname.slice(1));
  return { files, everywhere: script?.matches ?? [] };
};

/**
 * Registers the gate for the hosts of all issuers that are on and that the browser allows, beyond those of the manifest; none where there
 * are none.
 */
export const registerGate = registrar(async () => ({ id: ID, files: gate().files, matches: await matches() }));

async function matches(): Promise<readonly string[]> {
  const { everywhere } = gate();
  const off = await issuersOff();
  const wanted = originsOfAll(ALL_ISSUERS.filter(({ id }) => !off.has(id)));
  return allowedOf(wanted.filter((origin) => !everywhere.includes(origin)));
}

/**
 * The extension was installed or updated. Firefox ends the scripts of open pages with the extension that they were of; those of the manifest
 * it runs again, those that were registered at run time it does not: what they painted would stand there with nobody behind it. Chrome lets
 * the old ones run on, and they take it away.
 */
export async function installed(reason: string): Promise<void> {
  await registerGate();
  if (reason === 'update' && isFirefox()) await bringGate(await matches());
}

/** The reader has allowed hosts: their pages are read from now on, those that are open too. */
export async function permissionsAdded(origins: readonly string[]): Promise<void> {
  await registerGate();
  const ours = new Set(originsOfAll(ALL_ISSUERS));
  await bringGate(origins.filter((origin) => ours.has(origin)));
}

/** The reader takes hosts back: their pages are left, the open ones too. Which tabs those are the browser does not tell any more. */
export async function permissionsRemoved(): Promise<void> {
  await registerGate();
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && recheck(id)));
}

/** The reader switches issuers on or off; open pages follow at once. */
export async function issuersSwitched(issuers: readonly string[], on: boolean): Promise<{ switched: boolean }> {
  await switchIssuers(issuers, on, Date.now());
  await registerGate();
  const chosen = ALL_ISSUERS.filter(({ id }) => issuers.includes(id)).flatMap(originsOf);
  const allowed = await allowedOf(chosen);
  if (on) await bringGate(allowed);
  else await Promise.allSettled((await tabsAt(allowed)).map((tab) => recheck(tab)));
  return { switched: true };
}

/** Runs the gate in tabs that were open before it was registered. A gate that finds another does nothing; a reading script asks again. */
async function bringGate(origins: readonly string[]): Promise<void> {
  const { files } = gate();
  await Promise.allSettled(
    (await tabsAt(origins)).map(async (tab) => {
      if (!(await recheck(tab))) await browser.scripting.executeScript({ target: { tabId: tab }, files: [...files] });
    }),
  );
}

async function tabsAt(origins: readonly string[]): Promise<number[]> {
  if (origins.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...origins] });
  return tabs.flatMap(({ id }) => id ?? []);
}
