import { describe, expect, it } from 'vitest';
import { ARVENIA } from '../../src/cli/sample/sample.ts';
import { cardText, until } from '../../src/cli/start/extension.ts';
import { libraryRows } from './harness/library.ts';
import { ask } from './harness/painting.ts';
import { arveniaText, belmarText, samplePages } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn, type Session } from './harness/session.ts';

/** A long article on a fictional event, against a library of a thousand statements. */

/** On a site of the sample, where the test's copy of the extension may work; by its address it is no statement. */
const NEWS = new URL('/press-review/what-they-said', ARVENIA.url).href;
const WORDS = 5_000;
const STATEMENTS = 1_000;

const sentencesOf = (text: string) => text.replaceAll('\n', ' ').match(/[^.!?]+[.!?]+/g) ?? [];
const FILLER =
  'Traders in the old town waited for news all morning, and many of them had closed their shops before noon. Nobody in the square could say when the ferries would run again. ';

function article(): string {
  const own = sentencesOf(arveniaText).map((sentence) => `Arvenia said that ${sentence.trim()}`);
  const other = sentencesOf(belmarText).map((sentence) => `According to Belmar, “${sentence.trim()}”`);
  const reported = own.flatMap((sentence, place) => [sentence, other[place] ?? '']).filter(Boolean);
  const paragraphs: string[] = [];
  let words = 0;
  for (let place = 0; words < WORDS; place++) {
    const paragraph = `${place % 4 === 0 ? (reported[place / 4] ?? '') : ''} ${FILLER.repeat(2)}`.trim();
    paragraphs.push(`<p>${paragraph}</p>`);
    words += paragraph.split(' ').length;
  }
  const day = /datetime="(\d{4}-\d{2}-\d{2})/.exec(ARVENIA.html)?.[1] ?? '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What Arvenia and Belmar said</title><link rel="icon" href="data:,">
<meta property="article:published_time" content="${day}"></head><body><article><h1>What Arvenia and Belmar said</h1><p>The leaders of Arvenia and Belmar spoke on the telephone.</p>${paragraphs.join('\n')}</article>
<script>window.changes = 0; new MutationObserver((all) => { window.changes += all.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });</script></body></html>`;
}

/** Statements of other events around the day, as many as are missing to a thousand. */
async function fillLibrary({ extension }: Session): Promise<void> {
  await extension.desk.evaluate(async (count) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('counterpart');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction(['statements', 'versions'], 'readwrite');
    const done = new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    const asking = transaction.objectStore('statements').getAll();
    asking.onsuccess = () => {
      const [row] = asking.result;
      for (let place = 0; place < count; place++) {
        const id = `https://archive.example/${place}`;
        const parties = [
          ['fr', 'de'],
          ['xa', 'fr'],
          ['xb', 'it'],
          ['jp', 'kr'],
        ][place % 4];
        transaction.objectStore('statements').put({ ...row, id, url: id, parties, party: parties?.[0], persons: [] });
      }
    };
    await done;
    database.close();
  }, STATEMENTS - 2);
}

/** Has the page in front read and waits for its paint: milliseconds from the word to the first painted mention. */
async function timeToPaint(session: Session, tab: number, page: Awaited<ReturnType<Session['open']>>): Promise<number> {
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const names = ['both', 'first', 'second', 'nobody'];
          if (names.some((name) => CSS.highlights.has(`counterpart-said-${name}`))) resolve(Date.now());
          else setTimeout(look, 4);
        };
        look();
      }),
  );
  const begun = await session.extension.desk.evaluate(
    `(() => { const now = Date.now(); void api.runtime.sendMessage(${JSON.stringify({ name: 'article.read', payload: { tab } })}); return now; })()`,
  );
  return (await painted) - Number(begun);
}

/** Takes the Arvenian event among all those of the library, by its words, in the panel. */
async function chooseEvent(session: Session, page: Awaited<ReturnType<Session['open']>>): Promise<void> {
  const { statements } = await libraryRows(session.extension.desk);
  const wanted = statements.find(({ issuer, id }) => issuer.startsWith('xa-') && id.includes('arvenia'));
  const panel = await session.extension.panel(page);
  const click = (selector: string) =>
    until(() =>
      panel.run((found) => {
        const element = document.querySelector<HTMLElement>(found);
        element?.click();
        return element !== null;
      }, selector),
    );
  await click('[data-action="other-event"]');
  await until(() => panel.run(() => document.querySelectorAll('[data-event]').length === 20));
  await panel.run((words) => {
    const field = document.querySelector<HTMLInputElement>('[name="event-words"]');
    if (field) field.value = words;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }, wanted?.title ?? 'no statement of Arvenia');
  // One of the two statements stands for both.
  await click('[data-event*="arvenia.example"], [data-event*="belmar.example"]');
  await until(async () => {
    const { articles = [] } = (await libraryRows(session.extension.desk)) as unknown as {
      articles?: readonly { chosen: boolean; statements: readonly string[] }[];
    };
    return articles[0]?.chosen === true && articles[0].statements.includes(wanted?.id ?? '');
  });
  await panel.screenshot(session.picture('article-events'));
}

describe(`a long article in ${browserName}`, () => {
  it('is painted by who said it, shows the claims in the card, and changes nothing on the page', async () => {
    await inBrowser(
      { ...samplePages, [NEWS]: article() },
      async (session) => {
        for (const url of Object.keys(samplePages)) await session.painted(await session.open(url));
        await fillLibrary(session);
        expect((await libraryRows(session.extension.desk)).statements).toHaveLength(STATEMENTS);
        const page = await session.open(NEWS);
        const tab = await session.extension.tabId(page);
        await session.extension.desk.evaluate(
          `api.runtime.sendMessage(${JSON.stringify({ name: 'article.expect', payload: {} })})`,
        );
        const times: number[] = [];
        for (let turn = 0; turn < 3; turn++) {
          times.push(await timeToPaint(session, tab, page));
          await ask(session, page, 'article.leave', {});
          await until(async () => Object.keys(await paintedOn(page)).length === 0);
        }
        console.log(`${browserName}: from the word to the paint ${times.join(', ')} ms`);
        await timeToPaint(session, tab, page);
        const painted = await paintedOn(page);
        expect(Object.keys(painted).filter((name) => !name.startsWith('counterpart-said-'))).toEqual([]);
        expect(Object.values(painted).flat().length).toBeGreaterThan(5);
        expect(await ask(session, page, 'article.show', { mention: 'm0' })).toEqual({ shown: true });
        await page.keyboard.down('Alt');
        await page.keyboard.down('Shift');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowUp');
        await page.keyboard.up('Shift');
        await page.keyboard.up('Alt');
        await until(async () => /Quotes|Reports|Reported|both/.test(await cardText(page)));
        await page.screenshot({ path: session.picture('article-card') });
        expect(await page.evaluate(() => (window as unknown as { changes: number }).changes)).toBe(0);
        expect(Math.min(...times)).toBeLessThan(3_000);
        await ask(session, page, 'article.leave', {});
        await until(async () => Object.keys(await paintedOn(page)).length === 0);
        // As by the menu or the key when the browser has ended the worker: nothing was made ready.
        await session.extension.stopWorker();
        const cold = await timeToPaint(session, tab, page);
        console.log(`${browserName}: from the word to the paint ${cold} ms with a worker that starts for it`);
        expect(cold).toBeLessThan(6_000);
        await chooseEvent(session, page);
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });
});
