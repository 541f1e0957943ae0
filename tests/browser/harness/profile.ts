import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, installHint } from '../../../src/cli/start/browsers.ts';
import { until } from '../../../src/cli/start/extension.ts';
import { launchWithExtension } from '../../../src/cli/start/launch.ts';
import { sampleExtension } from '../../../src/cli/start/sampleExtension.ts';
import { serveSites } from '../../../src/cli/start/sites.ts';
import { selfSignedCertificate } from './certificate.ts';
import { browserName, type Pages, root, type Session, startSession } from './session.ts';

type Step = (session: Session, kill: () => Promise<void>) => Promise<void>;

/** A profile that outlives its browser, with the extension that also sees the sample's hosts. */
export interface Profile {
  /** Starts the browser on the profile, works, and closes it, or kills it where `work` says so. @param preferences Firefox only. */
  run(work: Step, preferences?: Readonly<Record<string, number | boolean>>): Promise<void>;
}

const HOST = '0c7f2b9e-5f0e-4e58-9f2c-6a3f0d1b7e11';
/** Firefox takes what an extension keeps with it when one that was installed for the time goes; a reader's own is not. */
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** The driver sets preferences of Firefox aside under another name, and puts them back a while after the browser has gone. */
const untouched = async (profile: string): Promise<boolean> =>
  !readdirSync(profile).some((name) => name.endsWith('.puppeteer'));

/** @param parent the folder in which the profile lies while `work` is done. */
export async function inProfile(
  pages: Pages,
  work: (profile: Profile) => Promise<void>,
  parent = tmpdir(),
): Promise<void> {
  const executable = findBrowser(browserName);
  if (!executable) throw new Error(installHint(browserName));
  const profile = mkdtempSync(join(parent, 'counterpart-profile-'));
  // The driver changes this file of Firefox, and wants it to be there.
  writeFileSync(join(profile, 'user.js'), '');
  const extension = sampleExtension(root, browserName, `tests/${browserName}-profile`);
  const sites = await serveSites((url) => {
    const body = pages[url.href];
    return typeof body === 'string' ? { body } : (body ?? null);
  }, selfSignedCertificate());
  let seen = false;
  const run: Profile['run'] = async (step, preferences = {}) => {
    const launched = await launchWithExtension({
      name: browserName,
      executable,
      extension,
      headless: true,
      proxyPort: sites.port,
      anyCertificate: true,
      profile,
      host: HOST,
      preferences: { ...KEEP, ...preferences },
    });
    const { browser } = launched;
    let killed = false;
    const kill = async () => {
      killed = true;
      const process = browser.process();
      const gone = new Promise((resolve) => process?.once('exit', resolve));
      process?.kill('SIGKILL');
      await gone;
    };
    try {
      const session = await startSession(launched, pages, seen);
      seen = true;
      await step(session, kill);
    } finally {
      if (killed) await browser.disconnect().catch(() => undefined);
      else await browser.close();
      // On a full disk it may never do so; then the next start is told.
      await until(() => untouched(profile), 10_000).catch(() => undefined);
    }
  };
  try {
    await work({ run });
  } finally {
    await sites.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }
}
