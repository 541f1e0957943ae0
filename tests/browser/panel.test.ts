import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { libraryRows } from './harness/library.ts';
import { choose, points, stateOf, waitForState } from './harness/reading.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn } from './harness/session.ts';

describe(`the side panel in ${browserName}`, () => {
  it('opened before any statement waits, then follows the active tab and live changes', async () => {
    await inBrowser(
      {
        ...samplePages,
        'http://president.arvenia.example/': '<!doctype html><title>President of Arvenia</title><p>Welcome.</p>',
      },
      async (session) => {
        const home = await session.open('http://president.arvenia.example/');
        const panel = await session.extension.panel(home);
        await waitForState(panel, 'none');

        const arvenia = await session.open(ARVENIA.url);
        await waitForState(panel, 'pair');
        await until(() => panel.run(() => document.querySelector('form.paste') !== null));
        expect((await points(panel)).every(({ status }) => status === 'pending')).toBe(true);

        await session.open(BELMAR.url);
        await until(async () => (await points(panel)).some(({ text }) => text.includes('journalist')));
        await arvenia.bringToFront();
        await until(async () =>
          (await points(panel)).some(({ filter, text }) => filter === 'missing' && text.includes('journalist')),
        );

        session.pages[ARVENIA.url] = ARVENIA.html.replace(
          'They agreed to remain in contact.',
          'The President called for the immediate release of the journalist Teo Lann.',
        );
        await arvenia.reload();
        await until(async () =>
          (await points(panel)).some(({ filter, text }) => filter !== 'missing' && text.includes('journalist')),
        );
        await home.bringToFront();
        await waitForState(panel, 'none');
      },
      { sample: true },
    );
  });

  it('shows linked claims together with what differs marked in both texts', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await until(async () => 'counterpart-differs' in (await paintedOn(page)));
        const panel = await session.extension.panel(page);
        await waitForState(panel, 'pair');
        await choose(panel, 'differs');
        const marked = await panel.run(() => {
          const point = [...document.querySelectorAll('[data-point]')].find((one) =>
            one.textContent?.includes('14 Belmarian'),
          );
          return [...(point?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent ?? '');
        });
        expect(marked.join(' | ')).toContain('14');
        expect(marked.join(' | ')).toContain('18');
        await panel.screenshot(session.picture('panel-differs'));
      },
      { sample: true },
    );
  });

  it('leads from a point to its place on the page', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await until(async () => 'counterpart-only' in (await paintedOn(page)));
        const panel = await session.extension.panel(page);
        await waitForState(panel, 'pair');
        await choose(panel, 'only');
        await panel.run(() => {
          const point = [...document.querySelectorAll('[data-point]')].find((one) =>
            one.textContent?.includes('withdrawn'),
          );
          point?.querySelector<HTMLElement>('[data-action="show-on-page"]')?.click();
        });
        await until(async () => (await paintedOn(page))['counterpart-focus']?.join('').includes('withdrawn') ?? false);
      },
      { sample: true },
    );
  });

  it('speaks of one statement when the same page is open in two tabs at once', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        const tabs = await Promise.all([session.open(ARVENIA.url), session.open(ARVENIA.url)]);
        for (const tab of tabs) await session.painted(tab);
        const rows = await libraryRows(session.extension.desk);
        expect(rows.statements).toHaveLength(1);
        expect(rows.versions).toHaveLength(1);
        expect(new Set(rows.claims.map(({ id }) => id)).size).toBe(rows.claims.length);
        await session.open(BELMAR.url);
        for (const tab of tabs) {
          await tab.bringToFront();
          await until(async () => 'counterpart-both' in (await paintedOn(tab)));
        }
        const panel = await session.extension.panel(tabs[0]);
        await until(async () => (await stateOf(panel)) === 'pair');
      },
      { sample: true },
    );
  });
});
