import { describe, expect, it } from 'vitest';
import { until, type View } from '../../src/cli/start/extension.ts';
import { libraryRows } from './harness/library.ts';
import { kremlinPage, whiteHousePage } from './harness/officialPages.ts';
import { browserName, inBrowser } from './harness/session.ts';

/** A call that never was. The one site is http alone, and its list has pages. */
const US =
  'https://www.whitehouse.gov/briefings-statements/2025/05/readout-of-the-presidents-call-with-the-president-of-russia/';
const RU = 'http://en.kremlin.ru/events/president/news/76999';
const LIST = 'http://en.kremlin.ru/events/president/news/page';

const us = whiteHousePage({
  title: 'Readout of the President’s Call with the President of Russia',
  date: '2025-05-12',
  paragraphs: [
    'Today the President spoke by phone with the President of Russia.',
    'The leaders agreed that two research ships will map the Arctic ice. They discussed the exchange of 14 violins.',
  ],
});

function ru(violins: string): string {
  return kremlinPage({
    title: 'Telephone conversation with the US President',
    date: '2025-05-12',
    lead: 'The President of Russia spoke by telephone with the President of the United States of America.',
    paragraphs: [
      `It was agreed that two research ships will map the ice of the Arctic. The exchange of ${violins} violins was considered.`,
      'The presidents spoke of chess & music – “a long tradition”, as was noted.',
    ],
  });
}

/** Twelve items a page, two a day, in the site's markup. */
function listPage(number: number): string {
  const items = Array.from({ length: 12 }, (_, at) => {
    const nth = (number - 1) * 12 + at;
    const day = new Date(Date.UTC(2025, 5, 20) - Math.floor(nth / 2) * 86_400_000).toISOString().slice(0, 10);
    const [path, title] =
      nth === 78
        ? [new URL(RU).pathname, 'Telephone conversation with the US President']
        : [`/events/president/news/${78_000 - nth}`, `Meeting on economic issues, ${nth}`];
    return `<div class="hentry h-entry hentry_event"><h3 class="hentry__title"><a href="${path}"><span class="entry-title">${title}</span><time datetime="${day}">${day}</time></a></h3></div>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body>${items.join('')}</body></html>`;
}

const pages = (): Record<string, string> => ({
  [US]: us,
  [RU]: ru('18'),
  ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${LIST}/${at + 1}`, listPage(at + 1)])),
});

const changesIn = (panel: View) =>
  panel.run(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.changes')) details.open = true;
    return [...document.querySelectorAll('.changes :is(del, ins)')].map((words) => words.textContent ?? '');
  });

describe(`a page that was edited, in ${browserName}`, () => {
  it('is found on an http site, read the same when it is opened, and kept anew once its words have changed', async () => {
    await inBrowser(pages(), async (session) => {
      const own = await session.open(US);
      await session.painted(own);
      const tab = await session.extension.tabId(own);
      const inTab = await session.extension.tab(`src/panel/index.html?tab=${tab}`);
      await inTab.bringToFront();
      await inTab.waitForSelector('[data-issuer="ru-kremlin"] [data-action="find"]');
      await inTab.click('[data-issuer="ru-kremlin"] [data-action="find"]');
      await inTab.waitForSelector('[data-filter="differs"], [data-filter="both"]');
      const versions = async () => {
        const { versions: all, statements } = await libraryRows(session.extension.desk);
        const theirs = statements.find(({ id }) => id.includes('kremlin'))?.id;
        return all.filter(({ statement }) => statement === theirs);
      };
      expect(await versions()).toHaveLength(1);
      await inTab.close();

      // What a worker read without a page is what a page reads in itself, to the letter.
      const theirs = await session.open(RU);
      await until(async () => 'counterpart-only' in (await session.painted(theirs)));
      expect(await versions()).toHaveLength(1);

      session.pages[RU] = ru('12 old');
      await theirs.reload();
      await until(async () => (await versions()).length === 2);
      expect((await versions()).map(({ text }) => /exchange of (.*?) violins/.exec(text)?.[1])).toEqual([
        '18',
        '12 old',
      ]);
      const panel = await session.extension.panel(theirs);
      await until(async () => (await changesIn(panel)).join() === '18,12 old');
      await panel.screenshot(session.picture('edited-panel'));
    });
  });
});
