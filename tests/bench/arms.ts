import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser, installHint } from '../../src/cli/start/browsers.ts';
import { driveExtension, type Extension } from '../../src/cli/start/extension.ts';
import { type Launched, launchWithExtension } from '../../src/cli/start/launch.ts';
import { sampleExtension } from '../../src/cli/start/sampleExtension.ts';
import { type AnswerFor, serveSites } from '../../src/cli/start/sites.ts';
import { selfSignedCertificate } from '../browser/harness/certificate.ts';
import { browserName, root } from '../browser/harness/session.ts';

/** What a page is visited with: nothing, the built extension, or an extension that brings mark.js to every page. */
export type ArmName = 'none' | 'ours' | 'mark.js';

/** A browser of its own, with one extension in it. */
export interface Arm {
  readonly name: ArmName;
  readonly launched: Launched;
  /** Ours only. */
  readonly extension: Extension | null;
  /** Addresses that this browser has asked for, those of the browser's own errands too. */
  readonly asked: readonly string[];
}

/** The id by which Firefox knows an extension of a bench. */
const GECKO = { gecko: { id: 'bench@counterpart.example' } };

/** Marks the ranges that the page names, as a highlighter that knows them beforehand would. */
const MARK_RANGES = `(() => {
  const mark = new Mark(document.body);
  const named = document.getElementById('bench-ranges');
  if (named) mark.markRanges(JSON.parse(named.textContent), { element: 'mark', className: 'bench-mark' });
})();`;

function extensionOf(name: Exclude<ArmName, 'ours'>): string {
  const folder = join(root, 'out', 'bench', `${browserName}-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const scripts = { matches: ['*://*/*'], js: ['mark.js', 'start.js'], run_at: 'document_idle' };
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    browser_specific_settings: GECKO,
    ...(name === 'mark.js' && { content_scripts: [scripts], host_permissions: ['*://*/*'] }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'start.js'), MARK_RANGES);
  cpSync(join(root, 'node_modules', 'mark.js', 'dist', 'mark.min.js'), join(folder, 'mark.js'));
  return folder;
}

/** Starts a browser for each name, all at once, so that they can be visited in turn; closes all whatever happens. */
export async function withArms(
  names: readonly ArmName[],
  answer: AnswerFor,
  work: (arms: readonly Arm[]) => Promise<void>,
): Promise<void> {
  const closing: (() => Promise<void>)[] = [];
  try {
    const arms: Arm[] = [];
    for (const name of names) arms.push(await started(name, answer, closing));
    await work(arms);
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

async function started(name: ArmName, answer: AnswerFor, closing: (() => Promise<void>)[]): Promise<Arm> {
  const executable = findBrowser(browserName);
  if (!executable) throw new Error(installHint(browserName));
  const asked: string[] = [];
  const told: AnswerFor = (url, given) => {
    asked.push(url.href);
    return answer(url, given);
  };
  const sites = await serveSites(told, selfSignedCertificate());
  closing.push(() => sites.close());
  const launched = await launchWithExtension({
    name: browserName,
    executable,
    headless: true,
    proxyPort: sites.port,
    anyCertificate: true,
    extension: name === 'ours' ? sampleExtension(root, browserName, `bench/${browserName}-ours`) : extensionOf(name),
  });
  closing.push(() => launched.browser.close());
  const extension = name === 'ours' ? await driveExtension(browserName, launched) : null;
  return { name, launched, extension, asked };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The version of a package that is measured against. */
export function versionOf(name: string): string {
  const said = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return said.version;
}

/** Opens a tab in the arm's window, in front. */
export async function tabOf({ launched }: Arm): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.bringToFront();
  return page;
}
