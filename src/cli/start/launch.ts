import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type LaunchOptions as ToLaunch } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';

/** How a browser is started. */
export interface LaunchOptions {
  readonly name: BrowserName;
  /** The browser's program. */
  readonly executable: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** The port of the local proxy that answers for every site. */
  readonly proxyPort: number;
  /** Accept the proxy's own certificate; for tests only. */
  readonly anyCertificate?: boolean;
  /** Firefox only: show pages and the extension as with a dark system theme. */
  readonly dark?: boolean;
  /** Firefox only: give the access that the extension asks for without a question; for tests only. */
  readonly giveAccess?: boolean;
  /** Chrome only: the browser speaks this language. */
  readonly language?: string;
  /** The folder of a profile that outlives the browser; without it the profile is fresh, and gone after. */
  readonly profile?: string;
  /** Firefox only: the host of the extension's own pages, so that it can be the same again in the same profile. */
  readonly host?: string;
  /** Firefox only: more of its settings. */
  readonly preferences?: Readonly<Record<string, number | boolean>>;
  readonly width?: number;
  readonly height?: number;
}

/** A browser that runs with the extension in it. */
export interface Launched {
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a final slash. */
  readonly origin: string;
}

/** The browser's program did not start, for want of a display or a library; nothing of ours has run. */
export class BrowserDidNotStart extends Error {
  override readonly name = 'BrowserDidNotStart';
}

/**
 * Starts a browser with a fresh profile, the extension installed, and every site answered by the local proxy.
 * Rejects with `BrowserDidNotStart`, or when the browser refuses the extension.
 */
export function launchWithExtension(options: LaunchOptions): Promise<Launched> {
  return options.name === 'chrome' ? launchChrome(options) : launchFirefox(options);
}

async function launchChrome(options: LaunchOptions): Promise<Launched> {
  const { width = 1280, height = 900 } = options;
  const browser = await start({
    browser: 'chrome',
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: options.anyCertificate === true,
    defaultViewport: null,
    ...(options.profile && { userDataDir: options.profile }),
    ...(options.language && { env: { ...process.env, LANGUAGE: options.language } }),
    args: [
      ...(options.language ? [`--lang=${options.language}`] : []),
      // Chromium refuses its sandbox to root; everybody else keeps it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.anyCertificate ? ['--ignore-certificate-errors'] : []),
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      // Some official sites are http only; the browser would first try https and show a warning between.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstBalancedMode',
      `--window-size=${width},${height}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const id = await installOrClose(browser, options.extension);
  return { browser, origin: `chrome-extension://${id}` };
}

async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const { width = 1280, height = 900 } = options;
  const { host = randomUUID() } = options;
  const browser = await start({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    acceptInsecureCerts: options.anyCertificate === true,
    defaultViewport: null,
    ...(options.profile && { userDataDir: options.profile }),
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(options.extension)]: host }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      ...options.preferences,
      ...(options.giveAccess ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
      'dom.security.https_first': false,
      'dom.security.https_only_mode': false,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    },
  });
  await installOrClose(browser, options.extension);
  return { browser, origin: `moz-extension://${host}` };
}

async function start(options: ToLaunch): Promise<Browser> {
  try {
    return await launch(options);
  } catch (cause) {
    throw new BrowserDidNotStart(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

async function installOrClose(browser: Browser, extension: string): Promise<string> {
  try {
    return await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function geckoId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const settings = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } }).browser_specific_settings;
  const id = settings?.gecko?.id;
  if (!id) throw new Error(`${extension} is no Firefox build: its manifest has no gecko id.`);
  return id;
}
