import type { Page } from 'puppeteer-core';
import { ARVENIA } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { readClaims } from '../../src/engine/claims/readClaims.ts';
import { daysLater } from '../../src/engine/event/days.ts';
import { libraryRows } from '../browser/harness/library.ts';
import { longArticle } from '../browser/harness/longArticle.ts';
import { ask } from '../browser/harness/painting.ts';
import { samplePages } from '../browser/harness/sample.ts';
import { browserName, inBrowser, paintedOn, type Session } from '../browser/harness/session.ts';
import { median, put } from './inBrowser.ts';
import { fictional } from './texts.ts';

/**
 * From the reader's word to the painted article in a real browser: an article of 5,000 words against a library of so many statements with
 * their texts and claims, all of them of the days around the article's, with a ready worker and with one that starts for it.
 * Usage, after a build: `BROWSER=chrome npx tsx tests/bench/articleInBrowser.ts [STATEMENTS]`; 1,000 where no number is given.
 */

const STATEMENTS = Number(process.argv[2] ?? 1_000);
const AT_ONCE = 250;
const WORDS = 220;
const TIMES = 7;
const MOST = 300;
const NEWS = new URL('/press-review/what-they-said', ARVENIA.url).href;
/** Pairs of parties, some of which share one with the article's event. */
const PARTIES = [
  ['de', 'fr'],
  ['fr', 'xa'],
  ['it', 'xb'],
  ['jp', 'kr'],
] as const;

type Row = Readonly<Record<string, unknown>>;

const idOf = (n: number): string => `https://president.example/news/${n}`;

/** A statement of another event with its text and claims, as this engine would have read them. */
function rowsOf(n: number, like: Row, engine: string) {
  const id = idOf(n);
  const parties = PARTIES[n % PARTIES.length] ?? PARTIES[0];
  const day = daysLater('2025-05-12', (n % 11) - 9);
  const text = fictional(WORDS, n);
  const claims = readClaims(text, { language: 'en' }).map((claim, index) => ({
    ...{ id: `${id}#1.${index}`, statement: id, version: 1, index },
    ...{ start: claim.start, end: claim.end, text: claim.text, act: claim.act },
  }));
  const facts = { id, url: id, parties, party: parties[0], issuer: `${parties[0]}-president`, persons: [] };
  return {
    statement: { ...like, ...facts, day, published: day, eventDate: day, title: `Telephone conversation ${n}` },
    version: { statement: id, number: 1, title: '', text, hash: '', readAt: 1, engine },
    claims,
  };
}

async function fill({ extension }: Session): Promise<void> {
  const { statements, versions } = await libraryRows(extension.desk);
  const like = statements[0] as unknown as Row;
  const engine = String((versions[0] as unknown as Row).engine);
  const missing = STATEMENTS - statements.length;
  for (let from = 0; from < missing; from += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, missing - from) }, (_, n) => rowsOf(from + n, like, engine));
    await extension.desk.evaluate(put, {
      statements: rows.map(({ statement }) => statement),
      versions: rows.map(({ version }) => version),
      claims: rows.flatMap(({ claims }) => claims),
    });
  }
}

interface Painted {
  /** From the word to the first mention and to the last, ms. */
  readonly first: number;
  readonly whole: number;
}

/** Has the page read, and notes when how much of it was painted, until nothing more comes. */
async function paint(session: Session, tab: number, page: Page): Promise<Painted> {
  const painting = page.evaluate(WATCH) as Promise<{ at: number; ranges: number }[]>;
  const word = JSON.stringify({ name: 'article.read', payload: { tab } });
  const begun = Number(
    await session.extension.desk.evaluate(
      `(() => { const now = Date.now(); void api.runtime.sendMessage(${word}); return now; })()`,
    ),
  );
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

async function leave(session: Session, page: Page): Promise<void> {
  await ask(session, page, 'article.leave', {});
  await until(async () => Object.keys(await paintedOn(page)).length === 0);
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
    await fill(session);
    const { statements, claims } = await libraryRows(session.extension.desk);
    console.log(`${browserName}: ${statements.length} statements with ${claims.length} claims`);
    const page = await session.open(NEWS);
    const tab = await session.extension.tabId(page);
    await paint(session, tab, page);
    const ready: Painted[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      await leave(session, page);
      ready.push(await paint(session, tab, page));
    }
    told('ready', ready);
    const cold: Painted[] = [];
    const expected: Painted[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      await leave(session, page);
      await endWorker(session);
      cold.push(await paint(session, tab, page));
      await leave(session, page);
      await endWorker(session);
      // As when the reader opens the popup and presses its button a second later.
      await session.extension.desk.evaluate(
        `api.runtime.sendMessage(${JSON.stringify({ name: 'article.expect', payload: {} })})`,
      );
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expected.push(await paint(session, tab, page));
    }
    told('a worker that starts for it', cold);
    told('a worker that the popup has started', expected);
  },
  { sample: true },
);
