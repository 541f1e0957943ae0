import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers that the extension is built for. */
export type BrowserName = 'chrome' | 'firefox';

interface Places {
  /** Names looked for in every folder of PATH, the most likely first. */
  readonly commands: readonly string[];
  readonly linux: readonly string[];
  readonly mac: readonly string[];
  /** Below each of the Program Files folders. */
  readonly windows: readonly string[];
}

const PLACES: Readonly<Record<BrowserName, Places>> = {
  chrome: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
    mac: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    windows: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  },
  firefox: {
    commands: ['firefox', 'firefox-esr'],
    linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * Where the browser is on this machine: the environment variable CHROME_PATH or FIREFOX_PATH, then PATH, then the usual
 * places of Linux, macOS and Windows. Null when there is none. Throws when the variable is set but names no program: a
 * wrong setting must not be passed over in silence.
 */
export function findBrowser(name: BrowserName): string | null {
  const variable = name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${variable} is "${named}", which is no program.`);
  }
  return [...onPath(PLACES[name].commands), ...usual(PLACES[name])].find(isProgram) ?? null;
}

/** One line for the reader: what to install so that `name` is found. */
export function installHint(name: BrowserName): string {
  const variable = name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const product = name === 'chrome' ? 'Chrome or Chromium' : 'Firefox';
  const apt = name === 'chrome' ? 'chromium' : 'firefox-esr';
  return `${product} was not found: install it (on Debian: apt-get install ${apt}) or set ${variable} to its program.`;
}

function onPath(commands: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => join(folder, `${command}${ending}`)));
}

function usual(places: Places): string[] {
  if (process.platform === 'darwin') return [...places.mac];
  if (process.platform !== 'win32') return [...places.linux];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  return places.windows.flatMap((place) => roots.map((root) => join(root, place)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
