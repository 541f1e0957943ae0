import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import type { ArticleRequests } from '../../src/messages/articleContract.ts';
import { libraryRows } from './harness/library.ts';
import { ask } from './harness/painting.ts';
import { arveniaText, samplePages } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn, type Session } from './harness/session.ts';

/** Pages that bring their article late, bit by bit, without end, or another one in its place. */

const at = (name: string) => new URL(`/press-review/${name}`, ARVENIA.url).href;

const reports = (arveniaText.replaceAll('\n', ' ').match(/[^.!?]+[.!?]+/g) ?? []).map(
  (sentence) => `Arvenia said that ${sentence.trim()}`,
);
const [first = '', second = '', third = ''] = reports;
const TOWN =
  'Traders in the old town waited for news all morning, and many of them had closed their shops before noon. Nobody in the square could say when the ferries would run again. ';
const DAY = /datetime="(\d{4}-\d{2}-\d{2})/.exec(ARVENIA.html)?.[1] ?? '';
const TITLE = 'What Arvenia and Belmar said';

const paragraph = (words: string) => `<p>${words} ${TOWN}</p>`;
const story = (...words: readonly string[]) =>
  `<h1>${TITLE}</h1><p>The leaders of Arvenia and Belmar spoke on the telephone. ${TOWN}</p>${words.map(paragraph).join('')}`;
const page = (body: string, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><link rel="icon" href="data:,">
<meta property="article:published_time" content="${DAY}"></head><body><article id="story">${body}</article><script>${script}</script></body></html>`;

const PAGES = {
  [at('lazy')]: page(story(first)),
  [at('wall')]: page(`<h1>${TITLE}</h1><p>Arvenia and Belmar spoke. Subscribe to read on.</p>`),
  [at('route')]: page(story(first, second)),
  [at('endless')]: page(
    story(first),
    `let turn = 0; setInterval(() => { turn++; story.insertAdjacentHTML('beforeend', '<p>' + turn + ' ${TOWN}</p>'); }, 250);`,
  ),
};

type State = ArticleRequests['article.state']['answer'];

const stateOf = (session: Session, open: Page): Promise<State | null> =>
  ask<State | undefined>(session, open, 'article.state', {}).then(
    (said) => said ?? null,
    () => null,
  );

async function read(session: Session, open: Page): Promise<void> {
  const tab = await session.extension.tabId(open);
  const request = JSON.stringify({ name: 'article.read', payload: { tab } });
  await session.extension.desk.evaluate(`api.runtime.sendMessage(${request})`);
}

/** The words painted on a page, whoever is said to have said them. */
const paintedWords = async (open: Page): Promise<string> =>
  Object.values(await paintedOn(open))
    .flat()
    .join(' | ');

/** The end of a sentence, which no name in front of it changes. */
const endOf = (sentence: string): string => sentence.slice(-30, -1);

const shows = (open: Page, sentence: string) => until(async () => (await paintedWords(open)).includes(endOf(sentence)));

const add = (open: Page, html: string) =>
  open.evaluate((words) => document.getElementById('story')?.insertAdjacentHTML('beforeend', words), html);

/** The texts of the articles that the library has read. */
const articlesRead = async (session: Session) => {
  const { articles = [] } = (await libraryRows(session.extension.desk)) as unknown as {
    articles?: readonly { id: string; text: string }[];
  };
  return articles;
};

/** Opens the sample's statements, so that the library has them, and then the page. */
async function withPage(name: string, work: (session: Session, open: Page) => Promise<void>): Promise<void> {
  await inBrowser(
    { ...samplePages, ...PAGES },
    async (session) => {
      for (const url of Object.keys(samplePages)) await session.painted(await session.open(url));
      const open = await session.open(at(name));
      await read(session, open);
      await work(session, open);
      expect(session.errors).toEqual([]);
    },
    { sample: true },
  );
}

describe(`an article that arrives bit by bit, in ${browserName}`, () => {
  it('is read again when more is loaded, also right after it was read and without a paragraph of its own', async () => {
    await withPage('lazy', async (session, open) => {
      await shows(open, first);
      await add(open, `<div>${second} ${TOWN}</div>`);
      await shows(open, second);
      // Two at once, the second while the page has its rest from being read: nothing comes after them.
      await add(open, paragraph(TOWN));
      await new Promise((resolve) => setTimeout(resolve, 450));
      await add(open, paragraph(third));
      await shows(open, third);
      await shows(open, first);
      await ask(session, open, 'article.leave', {});
      await until(async () => (await paintedWords(open)) === '');
      await add(open, paragraph(`${first} ${second}`));
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      expect(await paintedWords(open)).toBe('');
      expect(await stateOf(session, open)).toBeNull();
    });
  });

  it('is read behind a wall once the reader is let in, and said to be none before', async () => {
    await withPage('wall', async (session, open) => {
      await until(async () => (await stateOf(session, open))?.trouble === 'problem_no_article');
      await open.evaluate(
        (html) => {
          const shown = document.getElementById('story');
          if (shown) shown.innerHTML = html;
        },
        story(first, second),
      );
      await shows(open, second);
      expect(await stateOf(session, open)).toMatchObject({ state: 'read', trouble: null });
    });
  });

  it('is read a bounded number of times where it never ends', async () => {
    await withPage('endless', async (session, open) => {
      await shows(open, first);
      let before = -1;
      await until(async () => {
        const length = (await articlesRead(session))[0]?.text.length ?? 0;
        const rests = length === before;
        before = length;
        await new Promise((resolve) => setTimeout(resolve, 4_000));
        return rests;
      }, 60_000);
      const length = await open.evaluate(() => document.getElementById('story')?.textContent.length ?? 0);
      expect(length).toBeGreaterThan(before + TOWN.length);
      await shows(open, first);
      await ask(session, open, 'article.leave', {});
      await until(async () => (await paintedWords(open)) === '');
    });
  });
});

describe(`an article that another takes the place of, in ${browserName}`, () => {
  it('loses its paint at once, before the site has written the other', async () => {
    await withPage('route', async (session, open) => {
      await shows(open, first);
      await open.evaluate(() => history.pushState(null, '', '/press-review/another'));
      await until(async () => (await paintedWords(open)) === '', 2_000);
      expect(await stateOf(session, open)).toBeNull();
      expect((await articlesRead(session)).map(({ id }) => id)).toEqual([at('route').replace(/^http:/, 'https:')]);
    });
  });

  it('keeps its paint where only the fragment or a tracking parameter changes', async () => {
    await withPage('route', async (session, open) => {
      await shows(open, first);
      await open.evaluate(() => history.replaceState(null, '', '?utm_source=mail#second'));
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await shows(open, first);
      expect(await stateOf(session, open)).toMatchObject({ state: 'read' });
    });
  });

  it('gives way to the other where the reader wants the site read always', async () => {
    const [one, other] = ['https://news.example/one', 'https://news.example/other'];
    await inBrowser(
      { [one]: page(story(TOWN)) },
      async (session) => {
        await until(() =>
          session.extension.desk.evaluate(async () => {
            const { chrome } = globalThis as unknown as {
              chrome: { scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> } };
            };
            return (await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'articles');
          }),
        );
        const open = await session.open(one);
        await until(async () => (await stateOf(session, open))?.article === one);
        await open.evaluate(
          (to, html) => {
            history.pushState(null, '', to);
            setTimeout(() => {
              const shown = document.getElementById('story');
              if (shown) shown.innerHTML = html;
            }, 200);
          },
          other,
          story(TOWN, 'Another story altogether.'),
        );
        await until(async () => (await stateOf(session, open))?.article === other);
        await until(async () => (await articlesRead(session)).length === 2);
        const texts = Object.fromEntries((await articlesRead(session)).map(({ id, text }) => [id, text]));
        expect(texts[other]).toContain('Another story altogether.');
        expect(texts[one]).not.toContain('Another story altogether.');
        expect(session.errors).toEqual([]);
      },
      { hosts: ['news.example'] },
    );
  });
});
