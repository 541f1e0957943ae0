import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { compare } from '../engine/index.ts';
import { readPage } from '../page/take/read.ts';
import { comparisonTable } from './comparisonTable.ts';
import { SAMPLE } from './sample/sample.ts';
import { type BrowserName, findBrowser, installHint } from './start/browsers.ts';
import { BrowserDidNotStart } from './start/launch.ts';
import { showInWindow, takePictures } from './start/showSample.ts';

/**
 * `npm start [-- --browser chrome|firefox] [--headless]`: shows what Counterpart does, on the fictional sample. With a
 * display in a browser window; without one as a table in the terminal and pictures in `out/`; without a browser the table alone.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

const USAGE = 'usage: npm start [-- --browser chrome|firefox] [--headless]\n';

async function main(): Promise<number> {
  const { browser, headless } = readOptions();
  const name = chooseBrowser(browser);
  const executable = findBrowser(name);
  if (!executable) {
    printComparison();
    say(installHint(name));
    return 0;
  }
  const show = { root, name, executable };
  if (!headless && hasDisplay()) {
    say('Starting the browser with the extension and the sample …');
    if (await windowOpens(() => showInWindow(show))) return 0;
    say('No window could be opened on this display, so here it is without one.');
  }
  printComparison();
  say('Taking pictures of the extension at work …');
  const pictures = await takePictures(show);
  say(['Pictures:', ...pictures.map((file) => `  ${file}`)].join('\n'));
  return 0;
}

function readOptions(): { browser: BrowserName | null; headless: boolean } {
  const options = { browser: { type: 'string' }, headless: { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ options });
    const { browser = null, headless = false } = values;
    if (browser === null || browser === 'chrome' || browser === 'firefox') return { browser, headless };
    throw new Error(`--browser takes chrome or firefox, not "${browser}"`);
  } catch (error) {
    process.stderr.write(`start: ${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

/** The one that was asked for; else Chrome, or Firefox where that alone is there. */
function chooseBrowser(asked: BrowserName | null): BrowserName {
  if (asked) return asked;
  return !findBrowser('chrome') && findBrowser('firefox') ? 'firefox' : 'chrome';
}

/** Only Linux machines may be without one. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** False when the browser does not start: a display may be named where none is. */
async function windowOpens(show: () => Promise<void>): Promise<boolean> {
  try {
    await show();
    return true;
  } catch (error) {
    if (error instanceof BrowserDidNotStart) return false;
    throw error;
  }
}

/** Compares the sample's two pages with the engine itself and prints the table. */
function printComparison(): void {
  const statements = SAMPLE.map(({ html, url, name }) => {
    const { document } = parseHTML(html);
    const { reading } = readPage(document as unknown as Document, url);
    const { body: text, issuer, party, language } = reading;
    return { name, text, language, issuer: issuer ?? undefined, party: party ?? undefined };
  });
  say(comparisonTable(compare(statements), statements, process.stdout.columns));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
