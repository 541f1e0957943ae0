import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type BrowserName, findBrowser, installHint } from '../../../src/cli/start/browsers.ts';
import { driveExtension, type Extension, until } from '../../../src/cli/start/extension.ts';
import { type Launched, launchWithExtension } from '../../../src/cli/start/launch.ts';
import { sampleExtension } from '../../../src/cli/start/sampleExtension.ts';
import { type AnswerFor, type SiteAnswer, serveSites } from '../../../src/cli/start/sites.ts';
import { selfSignedCertificate } from './certificate.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The browser of this run. */
export const browserName: BrowserName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';

/** A page by its full address; text is HTML in UTF-8. */
export type Pages = Record<string, string | SiteAnswer>;

export interface Session {
  readonly extension: Extension;
  readonly launched: Launched;
  /** What is served; a test may change it while it runs. */
  readonly pages: Pages;
  /** Opens an address in a new tab and waits until its own document is complete. */
  open(url: string): Promise<Page>;
  /** Waits until the extension has painted the page: the painted words by the highlight's name. */
  painted(page: Page): Promise<Painted>;
  /** What was thrown on the pages that were opened. */
  readonly errors: readonly string[];
  /** A file in out/tests for a picture to look at. */
  picture(name: string): `${string}.png`;
}

/** The words painted on a page, by the name of the highlight: `counterpart-both`. */
export type Painted = Readonly<Record<string, readonly string[]>>;

export interface SessionOptions {
  /** Installs the copy of the extension that also sees the sample's hosts. */
  readonly sample?: boolean;
  readonly dark?: boolean;
  /** Installs a copy of the extension that may also read these hosts. */
  readonly hosts?: readonly string[];
  /** Firefox only: gives the access that the extension asks for. */
  readonly giveAccess?: boolean;
  /** Installs a copy of the extension that has its words in this language alone: as in a browser that speaks it. */
  readonly words?: string;
  /** Chrome only: the browser itself speaks this language. */
  readonly language?: string;
  /** The window's size in px; 1280 × 900 without it. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The folder of a profile that outlives the browser; empty or not there at first. */
  readonly profile?: string;
  /** Answers for addresses that `pages` does not hold; sees every request. */
  readonly web?: AnswerFor;
}

/** In a kept profile the extension's own pages must be the same ones again. */
const KEPT_HOST = '5f0c3a52-7d0e-4f4b-9a55-3c1f2f6f9d10';

/** Runs `work` in a fresh browser with the built extension and these pages, and closes it whatever happens. */
export async function inBrowser(
  pages: Pages,
  work: (session: Session) => Promise<void>,
  options: SessionOptions = {},
): Promise<void> {
  const executable = findBrowser(browserName);
  if (!executable) throw new Error(installHint(browserName));
  const served = { ...pages };
  const { web = () => null, profile } = options;
  const seen = profile !== undefined && existsSync(profile) && readdirSync(profile).length > 0;
  const sites = await serveSites((url, asked) => web(url, asked) ?? answerOf(served, url), selfSignedCertificate());
  try {
    const launched = await launchWithExtension({
      name: browserName,
      executable,
      extension: installed(options),
      headless: true,
      proxyPort: sites.port,
      anyCertificate: true,
      dark: options.dark ?? false,
      giveAccess: options.giveAccess ?? false,
      ...options.size,
      ...(options.language !== undefined && { language: options.language }),
      ...(profile !== undefined && { profile, host: KEPT_HOST }),
    });
    try {
      await work(await startSession(launched, served, seen));
    } finally {
      await launched.browser.close();
    }
  } finally {
    await sites.close();
  }
}

function installed(options: SessionOptions): string {
  const folder = withHosts(options);
  return options.words === undefined ? folder : speaking(folder, options.words);
}

/** Firefox has another language than its own only with a language pack: so the copy has no other. */
function speaking(folder: string, language: string): string {
  const copy = join(root, 'out', 'tests', `${browserName}-${language}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  for (const name of readdirSync(join(copy, '_locales')))
    if (name !== language) rmSync(join(copy, '_locales', name), { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: language }, null, 2));
  return copy;
}

function withHosts({ sample, hosts }: SessionOptions): string {
  if (sample) return sampleExtension(root, browserName, `tests/${browserName}`);
  return hosts ? extensionWith(hosts) : join(root, 'dist', browserName);
}

/** A copy of the extension whose manifest names these hosts too: as if the reader had given access before. */
function extensionWith(hosts: readonly string[]): string {
  const folder = join(root, 'out', 'tests', `${browserName}-hosts`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'dist', browserName), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...hosts.map((host) => `*://${host}/*`));
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  return folder;
}

/** @param seen whether the first run has been shown in this profile before. */
export async function startSession(launched: Launched, pages: Pages, seen = false): Promise<Session> {
  const extension = await driveExtension(browserName, launched, seen);
  const folder = join(root, 'out', 'tests');
  mkdirSync(folder, { recursive: true });
  const errors: string[] = [];
  return {
    errors,
    extension,
    launched,
    pages,
    open: async (url) => {
      const page = await launched.browser.newPage();
      page.on('pageerror', (error) => {
        if (!BROWSERS_OWN.test(String(error))) errors.push(String(error));
      });
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    painted: async (page) => {
      await until(async () => Object.keys(await paintedOn(page)).length > 0);
      return paintedOn(page);
    },
    picture: (name) => join(folder, `${browserName}-${name}.png`) as `${string}.png`,
  };
}

/** Firefox reports a page's wrong encoding as an error of the page. */
const BROWSERS_OWN = /byte stream was erroneous/;

/** What is painted now; the registry of highlights is the page's own, so the page can be asked. */
export async function paintedOn(page: Page): Promise<Painted> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('counterpart')) continue;
      const words = [...highlight].map((range) => range.toString());
      if (words.length > 0) found[name] = words;
    }
    return found;
  });
}

function answerOf(pages: Pages, url: URL): SiteAnswer | null {
  const found = pages[url.href] ?? pages[url.href.replace(/[?#].*$/, '')];
  if (found === undefined) return null;
  return typeof found === 'string' ? { body: found } : found;
}
