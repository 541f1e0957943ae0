// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveArticle } from '../../../src/library/article/articles.ts';
import { library } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { ArticlePage } from '../../../src/popup/ArticlePage.tsx';
import { eventually } from '../eventually.ts';
import { FACTS, NORTH, SOUTH, sentencesAsClaims } from '../library/fixtures.ts';
import { browser, forgetBrowser } from '../ui/fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const NEWS = 'https://news.example/world/call';
const TAB = 5;
let state: unknown;

const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const words = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const sent = (name: string) =>
  browser.runtime.sendMessage.mock.calls.flatMap(([message]) => (message.name === name ? [message.payload] : []));
const shows = (look: () => void) => eventually(() => act(async () => look()), 4_000);
const press = (selector: string) => act(async () => one(selector)?.click());

beforeEach(async () => {
  await library.delete();
  await library.open();
  for (const page of [NORTH, SOUTH])
    await saveStatement(page, sentencesAsClaims(page.body), {
      ...FACTS,
      event: { ...FACTS.event, issuer: page.issuer ?? '', party: page.party ?? '', date: page.eventDate },
    });
  browser.openTabs.push({ id: TAB, url: NEWS, title: 'News', status: 'complete', active: true });
  browser.answers.current = (name) =>
    name === 'article.state'
      ? state
      : { 'article.read': { reading: false }, 'article.expect': { ready: true }, 'article.choose': { mentions: 0 } }[
          name
        ];
  state = undefined;
  await act(() =>
    render(
      <ArticlePage address="moz-extension://popup/" offered={true}>
        <p class="nothing">No statement.</p>
      </ArticlePage>,
      document.body,
    ),
  );
});
afterEach(() => {
  render(null, document.body);
  forgetBrowser();
});

async function readArticle(): Promise<void> {
  await saveArticle({
    id: NEWS,
    url: NEWS,
    title: 'What they said',
    published: '2025-05-03',
    language: 'en',
    text: NORTH.body,
    statements: [],
    versions: [],
    alternatives: [],
    printed: [],
    chosen: false,
    engine: '1',
    readAt: 1,
    reading: { mentions: [], strayQuotations: [], omissions: [], reproductions: [] },
  });
  state = { state: 'read', article: NEWS, trouble: null };
  await shows(() => expect(one('[data-action="other-event"]')).not.toBeNull());
}

describe('a news page in the popup', () => {
  it('is offered to be read, and says so where the browser refuses', async () => {
    await shows(() => expect(one('[data-action="read-article"]')).not.toBeNull());
    expect(words('.nothing')).toEqual(['No statement.']);
    await press('[data-action="read-article"]');
    await shows(() => expect(words('[role="alert"]')).toHaveLength(1));
    expect(sent('article.read')).toEqual([{ tab: TAB }]);
  });

  it('says why it has no article', async () => {
    state = { state: 'failed', article: null, trouble: 'problem_no_article' };
    await shows(() => expect(words('[role="alert"]')[0]).not.toBe(undefined));
    expect(one('[data-article="failed"]')).not.toBeNull();
  });

  it('says where no statement fits, and has any event of the library chosen', async () => {
    await readArticle();
    expect(words('.notice h2')).toHaveLength(1);
    const details = one('.article-events details') as HTMLDetailsElement;
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await shows(() => expect(words('[data-event]')).toHaveLength(1));
    await press('[data-event]');
    expect(sent('article.choose')).toEqual([{ article: NEWS, statement: SOUTH.url }]);
    const field = one('[name="event-words"]') as HTMLInputElement;
    await act(async () => {
      field.value = 'nowhere';
      field.dispatchEvent(new Event('input'));
    });
    await shows(() => expect(words('[data-event]')).toHaveLength(0));
    expect(words('.article-events .hint')).toContain('No event in the library has these words.');
  });
});
