import type { Page } from 'puppeteer-core';
import { ARVENIA } from '../../src/cli/sample/sample.ts';
import { press } from '../browser/harness/articlePress.ts';
import { fillLibrary } from '../browser/harness/fullLibrary.ts';
import { libraryRows } from '../browser/harness/library.ts';
import { longArticle } from '../browser/harness/longArticle.ts';
import { samplePages } from '../browser/harness/sample.ts';
import { browserName, inBrowser, type Session } from '../browser/harness/session.ts';
import { median } from './inBrowser.ts';

/**
 * From the reader's word to the painted article in a real browser: an article of 5,000 words against a library of so many statements with
 * their texts and claims, all of them of the days around the article's, with a ready worker and with one that starts for it, in Firefox by the
 * key as well.
 * Usage, after a build: `BROWSER=chrome npx tsx tests/bench/articleInBrowser.ts [STATEMENTS]`; 1,000 where no number is given.
 */

const STATEMENTS = Number(process.argv[2] ?? 1_000);
const TIMES = 7;
const MOST = 300;
const NEWS = new URL('/press-review/what-they-said', ARVENIA.url).href;
interface Painted {
  /** From the word to the first mention and to the last, ms. */
  readonly first: number;
  readonly whole: number;
}

/** Says the reader's word that this tab be read, and gives the moment before it was said. */
type Word = (session: Session, tab: number, page: Page) => Promise<number>;

/** As the popup's button does. */
const byMessage: Word = async (session, tab) => {
  const word = JSON.stringify({ name: 'article.read', payload: { tab } });
  return Number(
    await session.extension.desk.evaluate(
      `(() => { const now = Date.now(); void api.runtime.sendMessage(${word}); return now; })()`,
    ),
  );
};

/** The real key, with the time that it takes to have it struck. */
const byKey: Word = async (session, _, page) => {
  const now = Date.now();
  await press(session, page, 'key');
  return now;
};

/** Has the page read, and notes when how much of it was painted, until nothing more comes. */
async function paint(session: Session, tab: number, page: Page, say: Word): Promise<Painted> {
  const painting = page.evaluate(WATCH) as Promise<{ at: number; ranges: number }[]>;
  const begun = await say(session, tab, page);
  const steps = await painting;
  const most = Math.max(...steps.map(({ ranges }) => ranges));
  const whole = steps.find(({ ranges }) => ranges === most);
  return { first: (steps[0]?.at ?? Number.NaN) - begun, whole: (whole?.at ?? Number.NaN) - begun };
}

/** Looks every 4 ms, and takes the time after the frame; it ends a second after the last change. */
const WATCH = `new Promise((resolve) => {
  const steps = [];
  let before = 0;
  let quiet = performance.now() + 20000;
  const count = () => {
    let ranges = 0;
    for (const [name, highlight] of CSS.highlights) if (name.startsWith('counterpart-said-')) ranges += highlight.size;
    return ranges;
  };
  const look = () => {
    const ranges = count();
    if (ranges !== before) {
      before = ranges;
      quiet = performance.now() + 1000;
      requestAnimationFrame(() => setTimeout(() => steps.push({ at: Date.now(), ranges })));
    }
    if (performance.now() > quiet) resolve(steps);
    else setTimeout(look, 4);
  };
  look();
})`;

/** Ends the worker, and waits until it is gone: one that is called while it ends starts a tenth of a second later. */
async function endWorker({ extension }: Session): Promise<void> {
  await extension.stopWorker();
  await new Promise((resolve) => setTimeout(resolve, 500));
}

const told = (what: string, times: readonly Painted[]): void => {
  for (const part of ['first', 'whole'] as const) {
    const all = times.map((time) => time[part]);
    const best = Math.min(...all);
    const shown = all.map((time) => time.toFixed(0)).join(' ');
    const painted = part === 'first' ? 'first mentions painted' : 'all mentions painted';
    console.log(
      `${browserName}: ${what}, ${painted}: best ${best} ms, median ${median(all)} ms of at most ${MOST} (${shown})`,
    );
  }
};

await inBrowser(
  { ...samplePages, [NEWS]: longArticle() },
  async (session) => {
    for (const url of Object.keys(samplePages)) await session.painted(await session.open(url));
    await fillLibrary(session, STATEMENTS);
    const { statements, claims } = await libraryRows(session.extension.desk);
    console.log(`${browserName}: ${statements.length} statements with ${claims.length} claims`);
    // Each time another article: one that was read before would not be read again.
    let articles = 0;
    const paintAnother = async (
      before: () => Promise<void> = async () => undefined,
      say: Word = byMessage,
    ): Promise<Painted> => {
      const page = await session.open(`${NEWS}?article=${articles++}`);
      const tab = await session.extension.tabId(page);
      await before();
      const painted = await paint(session, tab, page, say);
      await page.close();
      return painted;
    };
    const timesOf = async (before?: () => Promise<void>, say?: Word): Promise<Painted[]> => {
      const times: Painted[] = [];
      while (times.length < TIMES) times.push(await paintAnother(before, say));
      return times;
    };
    await paintAnother();
    told('ready', await timesOf());
    told('a worker that starts for it', await timesOf(() => endWorker(session)));
    // Nothing can strike the key of an extension in Chrome.
    if (browserName === 'firefox') told('a worker that the key starts', await timesOf(() => endWorker(session), byKey));
    const expected = await timesOf(async () => {
      await endWorker(session);
      // As when the reader opens the popup and presses its button a second later.
      await session.extension.desk.evaluate(
        `api.runtime.sendMessage(${JSON.stringify({ name: 'article.expect', payload: {} })})`,
      );
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    });
    told('a worker that the popup has started', expected);
  },
  { sample: true },
);
