import type { Page } from 'puppeteer-core';
import { until } from '../../src/cli/start/extension.ts';
import { daysLater } from '../../src/engine/event/days.ts';
import { browserName, inBrowser, type Session } from '../browser/harness/session.ts';
import { median, put } from './inBrowser.ts';
import { fictional } from './texts.ts';

/**
 * How long the library page takes with a large library in a real browser: taken in, opened, searched, filtered.
 * Usage, after a build: `BROWSER=chrome npx tsx tests/bench/libraryPageInBrowser.ts [STATEMENTS]`; 10,000 where no number is given.
 */

const STATEMENTS = Number(process.argv[2] ?? 10_000);
const AT_ONCE = 250;
const WORDS = 220;
const TIMES = 9;
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
    ...{
      id: idOf(n),
      issuer: `${party}-president`,
      party,
      title: `Telephone conversation ${n} with the Prime Minister`,
      kind: 'readout',
    },
    ...{
      published: day,
      eventDate: day,
      day,
      eventKind: n % 3 === 0 ? 'meeting' : 'call',
      parties: [...new Set([party, other])].sort(),
    },
    ...{
      persons: [],
      open: false,
      matters: [],
      language: 'en',
      origin: 'official',
      url: idOf(n),
      currentVersion: 1,
      firstSeen: 1,
      lastChanged: 1,
    },
  };
}

function claimsOf(n: number): Row[] {
  const sentences = [...fictional(WORDS, n).matchAll(/[^.]+\./g)].map((found) => ({
    start: found.index,
    text: found[0],
  }));
  return sentences.map(({ start, text }, index) => ({
    ...{
      id: `${idOf(n)}#1.${index}`,
      statement: idOf(n),
      version: 1,
      index,
      start,
      end: start + text.length,
      text,
      act: 'POSITION',
    },
  }));
}

function comparisonOf(a: number, b: number): Row {
  const sides = [idOf(a), idOf(b)].sort();
  const links = [0, 1, 2, 3].map((index) => ({
    ...{
      a: `${sides[0]}#1.${index}`,
      b: `${sides[1]}#1.${index}`,
      relation: index < 2 ? 'same' : 'differs',
      score: 0.9,
      reasons: [],
      differences: [],
    },
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

const told = (what: string, times: readonly number[], most: number): void => {
  const shown = times.map((time) => time.toFixed(0)).join(' ');
  console.log(`${browserName}: ${what}: median ${median(times).toFixed(0)} ms of at most ${most} (${shown})`);
};

async function opened(session: Session): Promise<{ page: Page; ms: number }> {
  const page = await session.extension.tab('src/reading/index.html');
  await page.bringToFront();
  const mark = () => page.evaluate(() => performance.getEntriesByName('library-listed')[0]?.startTime ?? null);
  await until(async () => (await mark()) !== null, 60_000);
  return { page, ms: (await mark()) ?? Number.NaN };
}

/** From the key press to the frame in which the rows are others; the time is taken in the page. */
function changed(page: Page, field: string, value: string): Promise<number> {
  return page.evaluate(
    async (selector, words) => {
      const element = document.querySelector<HTMLInputElement>(selector);
      const list = document.querySelector('main');
      if (!element || !list) throw new Error('The page has no such field.');
      const rows = () => {
        const shown = [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.dataset.row);
        return `${document.querySelector('.reading-count')?.textContent}: ${shown.join()}`;
      };
      const before = rows();
      const begun = performance.now();
      element.value = words;
      element.dispatchEvent(new Event(element.type === 'search' ? 'input' : 'change', { bubbles: true }));
      await new Promise<void>((resolve) => {
        const seen = new MutationObserver(() => {
          if (rows() === before) return;
          seen.disconnect();
          requestAnimationFrame(() => setTimeout(resolve));
        });
        seen.observe(list, { subtree: true, childList: true, attributes: true, characterData: true });
      });
      return performance.now() - begun;
    },
    field,
    value,
  );
}

await inBrowser({}, async (session) => {
  const first = await session.extension.tab('src/reading/index.html');
  await first.waitForSelector('main[data-state="empty"]');
  for (let n = 0; n < STATEMENTS; n += AT_ONCE)
    await session.extension.desk.evaluate(put, rowsOf(n, Math.min(AT_ONCE, STATEMENTS - n)));
  const begun = performance.now();
  await session.extension.desk.evaluate(put, { shelfQueue: [{ statement: '*' }] });
  await first.reload();
  const left = () =>
    first.$eval(
      'main',
      (main) => main.dataset.state === 'ready' && document.querySelector('.reading-count .hint') === null,
    );
  await until(left, 900_000);
  console.log(
    `${browserName}: ${STATEMENTS} statements taken in within ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
  await first.close();

  const opening: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const { page, ms } = await opened(session);
    opening.push(ms);
    await page.close();
  }
  told('opened, first rows painted', opening, 300);

  const { page } = await opened(session);
  await new Promise((resolve) => setTimeout(resolve, 500));
  // What compiles this file names functions by a helper of its own, which the page lacks.
  await page.evaluate('globalThis.__name = (named) => named');
  const search = 'input[type="search"]';
  for (const words of ['ceasefire', 'wheat', 'fishermen Saltmere', 'president', 'bacor', 'conversation 4321']) {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      times.push(await changed(page, search, words));
      await changed(page, search, '');
    }
    told(`searched for "${words}"`, times, 50);
  }
  const filtering: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    filtering.push(await changed(page, 'select[name="party"]', 'ru'));
    await changed(page, 'select[name="party"]', '');
  }
  told('filtered by a party', filtering, 50);
});
