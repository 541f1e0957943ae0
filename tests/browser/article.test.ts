import { describe, expect, it } from 'vitest';
import { until, type View } from '../../src/cli/start/extension.ts';
import { SAMPLE_TEXTS } from '../../src/library/sample/sampleEvent.ts';
import { libraryRows } from './harness/library.ts';
import { kremlinPage, paragraphsOf, whiteHousePage } from './harness/officialPages.ts';
import { ask } from './harness/painting.ts';
import { browserName, inBrowser, paintedOn, type Session } from './harness/session.ts';
import { sharedIsThere, sharedNote, sharedText } from './harness/shared.ts';

const NEWS = 'https://news.example/world/call';
const HOSTS = ['news.example'];

const press = (view: View, action: string) =>
  until(() =>
    view.run((name) => {
      const button = document.querySelector<HTMLElement>(`[data-action="${name}"]`);
      button?.click();
      return button !== null;
    }, action),
  );

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta property="article:published_time" content="2025-03-19T08:00:00+00:00"></head><body><nav><a href="/">Home</a></nav>
<article><h1>${title}</h1>${body}</article><footer>All rights reserved</footer>
<script>window.changes = 0; new MutationObserver((all) => { window.changes += all.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });</script></body></html>`;

const changes = (open: Awaited<ReturnType<Session['open']>>) =>
  open.evaluate(() => (window as unknown as { changes: number }).changes);

const OFFICIAL = {
  us: 'https://www.whitehouse.gov/briefings-statements/2025/03/readout-of-president-donald-j-trumps-call-with-president-vladimir-putin/',
  ru: 'http://en.kremlin.ru/events/president/news/76477',
};
const PAIR = 'corpus/pairs/2025-03-18-us-ru';

function officialPages(): Record<string, string> {
  const date = '2025-03-18';
  return {
    [OFFICIAL.us]: whiteHousePage({
      title: 'Readout of President Donald J. Trump’s Call with President Vladimir Putin',
      date,
      paragraphs: paragraphsOf(sharedText(`${PAIR}/us.txt`)),
    }),
    [OFFICIAL.ru]: kremlinPage({
      title: 'Telephone conversation with US President Donald Trump',
      date,
      // The article does not print the line that stands above the text there, and every claim has a say in how the others are linked.
      lead: '',
      paragraphs: paragraphsOf(sharedText(`${PAIR}/ru.txt`)),
    }),
  };
}

/** The links of the only comparison of the library, by the words of both claims, in no order. */
async function linkedWords(session: Session): Promise<string[]> {
  const { comparisons, claims } = await libraryRows(session.extension.desk);
  const words = new Map(claims.map(({ id, text }) => [id, text.replace(/\s+/g, ' ')]));
  const links = (comparisons[0]?.links ?? []) as readonly { a: string; b: string; relation: string }[];
  return links.map(({ a, b, relation }) => [relation, ...[words.get(a), words.get(b)].sort()].join(' | ')).sort();
}

describe(`articles in ${browserName}`, () => {
  it('are read on the reader’s word only; where nothing fits, the popup says so and what to do', async () => {
    const words = 'The ministers of the two states spoke at length about the harvest, the ports and the railway. ';
    await inBrowser(
      { [NEWS]: page('Ministers speak', `<p>${words.repeat(5)}</p><p>${words.repeat(4)}</p>`) },
      async (session) => {
        const open = await session.open(NEWS);
        const popup = await session.extension.popup(open);
        await press(popup, 'read-article');
        await until(() => popup.run(() => document.querySelector('[data-article="read"] .notice h2') !== null));
        await popup.screenshot(session.picture('article-popup-none'));
        expect(await paintedOn(open)).toEqual({});
        expect(await changes(open)).toBe(0);
        expect(session.errors).toEqual([]);
      },
      { hosts: HOSTS },
    );
  });
});

/** An article that prints both statements of the sample's meeting, each in a block quote. */
const BOTH = [
  '<p>The leaders met in Arven on Tuesday, and both sides have published what they make of it.</p>',
  ...[
    'The statement of the President of Arvenia in full:',
    'The Government of Belmar published this statement:',
  ].flatMap((words, place) => [
    `<p>${words}</p>`,
    `<blockquote>${(SAMPLE_TEXTS[place]?.text ?? '')
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</blockquote>`,
    '<p>Nobody in our newsroom slept before midnight, and the coffee ran out.</p>',
  ]),
].join('');

describe(`an article that prints both statements in ${browserName}`, () => {
  it('gives them as copies with one press, compared then and there', async () => {
    await inBrowser(
      { [NEWS]: page('Both accounts in full', BOTH) },
      async (session) => {
        const open = await session.open(NEWS);
        const popup = await session.extension.popup(open);
        await press(popup, 'read-article');
        await until(() => popup.run(() => document.querySelectorAll('.article-printed li').length === 2));
        expect((await libraryRows(session.extension.desk)).statements).toEqual([]);
        await press(popup, 'save-all');
        await until(async () => (await libraryRows(session.extension.desk)).comparisons.length === 1);
        const { statements, versions, comparisons } = await libraryRows(session.extension.desk);
        expect(statements.map(({ issuer }) => issuer).sort()).toEqual(['xa-president', 'xb-government']);
        expect(versions.map(({ text }) => text).sort()).toEqual(SAMPLE_TEXTS.map(({ text }) => text).sort());
        expect(comparisons[0]?.links.length).toBeGreaterThan(4);
        const panel = await session.extension.panel(open);
        await press(panel, 'compare');
        await until(() => panel.run(() => document.querySelectorAll('.balance li').length > 1));
        expect(await changes(open)).toBe(0);
        expect(session.errors).toEqual([]);
      },
      { hosts: HOSTS },
    );
  });
});

describe.skipIf(!sharedIsThere)(`the article that this project began with, in ${browserName}${sharedNote}`, () => {
  it('opens the comparison of the official pages', async () => {
    let official: string[] = [];
    await inBrowser(officialPages(), async (session) => {
      for (const url of Object.values(OFFICIAL)) await session.painted(await session.open(url));
      await until(async () => (await libraryRows(session.extension.desk)).comparisons.length === 1);
      official = await linkedWords(session);
    });
    const paragraphs = paragraphsOf(sharedText('news/seed-fazi/article.txt')).map(
      (words) => `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
    );
    await inBrowser(
      { [NEWS]: page('What they said', paragraphs.join('')) },
      async (session) => {
        const popup = await session.extension.popup(await session.open(NEWS));
        await press(popup, 'read-article');
        await press(popup, 'save-all');
        await until(async () => (await libraryRows(session.extension.desk)).comparisons.length === 1);
        expect(official.length).toBeGreaterThan(5);
        const copied = await linkedWords(session);
        expect(copied).toEqual(official);
      },
      { hosts: HOSTS },
    );
  });

  it('gives both statements, which are saved, compared and found again in the article', async () => {
    const paragraphs = sharedText('news/seed-fazi/article.txt')
      .split(/\n\s*\n/)
      .map((words) => `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
    await inBrowser(
      { [NEWS]: page('What they said', paragraphs.join('\n')) },
      async (session) => {
        const open = await session.open(NEWS);
        const popup = await session.extension.popup(open);
        await press(popup, 'read-article');
        await until(() => popup.run(() => document.querySelectorAll('.article-printed li').length === 2));
        await press(popup, 'save-all');
        await until(async () => (await libraryRows(session.extension.desk)).comparisons.length === 1);
        const rows = await libraryRows(session.extension.desk);
        expect(rows.statements.map(({ issuer }) => issuer).sort()).toEqual(['ru-kremlin', 'us-wh']);
        await until(() => popup.run(() => document.querySelectorAll('.article-charts li').length === 2));
        await popup.screenshot(session.picture('article-popup'));
        const panel = await session.extension.panel(open);
        await until(() => panel.run(() => document.querySelectorAll('.article-side').length === 2));
        await panel.screenshot(session.picture('article-panel'));
        await panel.scheme('dark');
        await panel.screenshot(session.picture('article-panel-dark'));
        await press(panel, 'compare');
        await until(() => panel.run(() => document.querySelectorAll('.balance li').length > 1));
        await panel.screenshot(session.picture('article-comparison'));
        expect(await ask(session, open, 'article.state', {})).toMatchObject({ state: 'read', trouble: null });
        expect(await changes(open)).toBe(0);
        expect(session.errors).toEqual([]);
      },
      { hosts: HOSTS },
    );
  });
});
