import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { until } from '../../src/cli/start/extension.ts';
import { daysLater } from '../../src/engine/event/days.ts';
import { browserName, inBrowser } from '../browser/harness/session.ts';
import { median, putRows, rowsIn } from './inBrowser.ts';
import { measurePage } from './libraryPage.ts';
import { fictional } from './texts.ts';

/**
 * How long the library page takes with a large library in a real browser: taken in, and how long whoever writes to the library waits
 * meanwhile; opened, searched, filtered.
 * Usage, after a build: `BROWSER=chrome npx tsx tests/bench/libraryPageInBrowser.ts [STATEMENTS] [PROFILE]`; 2,000 where no number is
 * given. PROFILE is a folder that keeps the library for the next run, which then takes nothing in.
 */

const STATEMENTS = Number(process.argv[2] ?? 2_000);
const PROFILE = process.argv[3];
const KEPT = PROFILE !== undefined && existsSync(PROFILE);
const AT_ONCE = 250;
const WORDS = 220;
const PARTIES = ['us', 'ru', 'ua', 'gb', 'fr', 'de', 'jp', 'cn', 'in', 'br', 'za', 'tr', 'ca', 'au'];
const TOPICS = ['ukraine', 'trade-and-finance', 'humanitarian', 'energy-and-sea', 'military'];

type Row = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<'statements' | 'versions' | 'claims' | 'comparisons', readonly Row[]>>;

/** Of five statements four are two pairs and one stands alone. */
function rowsOf(from: number, count: number): Rows {
  const numbers = Array.from({ length: count }, (_, place) => from + place);
  const claims = numbers.flatMap(claimsOf);
  return {
    statements: numbers.map(statementOf),
    versions: numbers.map((n) => ({
      statement: idOf(n),
      number: 1,
      title: '',
      text: fictional(WORDS, n),
      hash: '',
      readAt: 1,
      engine: '1',
    })),
    claims,
    comparisons: numbers.filter((n) => n % 5 === 1 || n % 5 === 3).map((n) => comparisonOf(n - 1, n)),
  };
}

const idOf = (n: number): string => `https://president.example/news/${n}`;

function statementOf(n: number): Row {
  const event = n % 5 === 4 ? n : n - ((n % 5) % 2);
  const party = PARTIES[n % PARTIES.length] ?? 'us';
  const other = PARTIES[(event * 3 + 1) % PARTIES.length] ?? 'ru';
  const day = daysLater('2015-01-01', event % 3_600);
  return {
    id: idOf(n),
    issuer: `${party}-president`,
    party,
    title: `Telephone conversation ${n} with the Prime Minister`,
    kind: 'readout',
    published: day,
    eventDate: day,
    day,
    eventKind: n % 3 === 0 ? 'meeting' : 'call',
    parties: [...new Set([party, other])].sort(),
    persons: [],
    open: false,
    matters: [],
    language: 'en',
    origin: 'official',
    url: idOf(n),
    currentVersion: 1,
    firstSeen: 1,
    lastChanged: 1,
  };
}

function claimsOf(n: number): Row[] {
  const sentences = [...fictional(WORDS, n).matchAll(/[^.]+\./g)].map((found) => ({
    start: found.index,
    text: found[0],
  }));
  return sentences.map(({ start, text }, index) => ({
    id: `${idOf(n)}#1.${index}`,
    statement: idOf(n),
    version: 1,
    index,
    start,
    end: start + text.length,
    text,
    act: 'POSITION',
  }));
}

function comparisonOf(a: number, b: number): Row {
  const sides = [idOf(a), idOf(b)].sort();
  const links = [0, 1, 2, 3].map((index) => ({
    a: `${sides[0]}#1.${index}`,
    b: `${sides[1]}#1.${index}`,
    relation: index < 2 ? 'same' : 'differs',
    score: 0.9,
    reasons: [],
    differences: [],
  }));
  const notes = Object.fromEntries(
    [a, b].flatMap((n) =>
      claimsOf(n).map(({ id }, at) => [
        id,
        { specific: true, topics: [TOPICS[(n + at) % TOPICS.length]], candidates: [] },
      ]),
    ),
  );
  return {
    id: sides.join(' '),
    sides,
    versions: [1, 1],
    pairedBy: 'event',
    eventScore: 0.9,
    links,
    notes,
    engine: '1',
    comparedAt: 1,
  };
}

/** Runs in an inert page of the extension: four times a second asks to write to the library and notes how long it waits for its turn, ms. */
const WATCH_TURNS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('counterpart');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    globalThis.turns = [];
    const ask = () => {
      const begun = performance.now();
      const turn = opening.result.transaction('statements', 'readwrite');
      turn.objectStore('statements').count('none').onsuccess = () => turns.push(performance.now() - begun);
      turn.oncomplete = () => { globalThis.next = setTimeout(ask, 250); };
    };
    ask();
    resolve(true);
  };
})`;

/** Writes the statements as reading their pages would, and waits until the library has taken them in. */
async function takeIn(desk: Page, first: Page): Promise<void> {
  const started = performance.now();
  for (let n = 0; n < STATEMENTS; n += AT_ONCE) await putRows(desk, rowsOf(n, Math.min(AT_ONCE, STATEMENTS - n)));
  console.log(`${browserName}: ${STATEMENTS} statements written in ${seconds(started)} s`);
  await desk.evaluate(WATCH_TURNS);
  const begun = performance.now();
  await putRows(desk, { shelfQueue: [{ statement: '*' }] });
  // Firefox never reports that an extension's page has loaded: nothing waits for it.
  first.reload({ timeout: 0 }).catch(() => undefined);
  await until(async () => (await rowsIn(desk, 'shelfQueue')) === 0, 900_000);
  console.log(`${browserName}: ${STATEMENTS} statements taken in within ${seconds(begun)} s`);
  const turns = (await desk.evaluate('clearTimeout(next); turns')) as number[];
  const [middle, longest] = [median(turns).toFixed(0), Math.max(...turns).toFixed(0)];
  console.log(
    `${browserName}: who writes meanwhile waits ${middle} ms at the median, ${longest} ms at most, of ${turns.length} times`,
  );
}

const seconds = (begun: number): string => ((performance.now() - begun) / 1000).toFixed(0);

await inBrowser(
  {},
  async (session) => {
    const { desk } = session.extension;
    // Asked of a library that is not there yet, the browser would make an empty one.
    if (!KEPT || (await rowsIn(desk, 'statements')) < STATEMENTS) {
      const first = await session.extension.tab('src/reading/index.html');
      await first.waitForSelector('main[data-state="empty"]');
      await takeIn(desk, first);
      await first.close();
    }
    await measurePage(session, [
      'ceasefire',
      'wheat',
      'fishermen Saltmere',
      'president',
      'bacor',
      `conversation ${Math.floor(STATEMENTS / 2)}`,
    ]);
  },
  PROFILE === undefined ? {} : { profile: PROFILE },
);
