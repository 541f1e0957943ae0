import { describe, expect, it } from 'vitest';
import { until, type View } from '../../src/cli/start/extension.ts';
import { libraryRows } from './harness/library.ts';
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

describe.skipIf(!sharedIsThere)(`the article that this project began with, in ${browserName}${sharedNote}`, () => {
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
        expect(await ask(session, open, 'article.state', {})).toMatchObject({ state: 'read', problem: null });
        expect(await changes(open)).toBe(0);
        expect(session.errors).toEqual([]);
      },
      { hosts: HOSTS },
    );
  });
});
