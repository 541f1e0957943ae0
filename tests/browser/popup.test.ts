import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { popupCounts, waitForState } from './harness/reading.ts';
import { belmarText, samplePages } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn } from './harness/session.ts';

const HOME = 'http://president.arvenia.example/';
const STRANGER = 'https://news.stranger.example/';
const pages = {
  ...samplePages,
  [HOME]: '<!doctype html><title>President of Arvenia</title><h1>Welcome</h1><p>News of the day.</p>',
  [STRANGER]:
    '<!doctype html><title>Telephone conversation with Prime Minister of Belmar Ines Corvo</title><p>They spoke.</p>',
};

describe(`the popup in ${browserName}`, () => {
  it('says so where there is no readout', async () => {
    await inBrowser(
      pages,
      async (session) => {
        const popup = await session.extension.popup(await session.open(HOME));
        await waitForState(popup, 'none');
        await popup.screenshot(session.picture('popup-none'));
      },
      { sample: true },
    );
  });

  it('says so where it has no access', async () => {
    await inBrowser(
      pages,
      async (session) => {
        const popup = await session.extension.popup(await session.open(STRANGER));
        await waitForState(popup, 'hidden');
        await popup.screenshot(session.picture('popup-hidden'));
      },
      { sample: true },
    );
  });

  it('takes the other side’s text where there is no counterpart, and then counts the points', async () => {
    await inBrowser(
      pages,
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        const popup = await session.extension.popup(page);
        await waitForState(popup, 'pair');
        await until(() => popup.run(() => document.querySelector('form.paste') !== null));
        await popup.screenshot(session.picture('popup-alone'));
        await popup.run(
          (issuer, text) => {
            const fill = (selector: string, value: string, event: string) => {
              const field = document.querySelector<HTMLInputElement>(selector);
              if (!field) throw new Error(`no ${selector}`);
              field.value = value;
              field.dispatchEvent(new Event(event, { bubbles: true }));
            };
            fill('select[name="issuer"]', issuer, 'change');
            fill('textarea[name="text"]', text, 'input');
          },
          BELMAR.issuer,
          belmarText,
        );
        await popup.run(() => document.querySelector<HTMLElement>('form.paste [type="submit"]')?.click());
        await until(() => popup.run(() => document.querySelector('[data-count="missing"]') !== null));
        const counts = await popupCounts(popup);
        expect(counts.missing).toBeGreaterThan(0);
        expect(counts.differs).toBeGreaterThan(0);
        expect(counts.both).toBeGreaterThan(0);
        await until(async () => 'counterpart-differs' in (await paintedOn(page)));
        await popup.screenshot(session.picture('popup-pair'));
      },
      { sample: true },
    );
  });

  it('opens the side panel with its button', async () => {
    await inBrowser(
      pages,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        // A press that the browser takes for the reader's own reaches the popup's page only where it stands in a tab.
        const tab = await session.extension.tab(`src/popup/index.html?tab=${await session.extension.tabId(page)}`);
        await tab.bringToFront();
        await tab.waitForSelector('[data-action="open-panel"]');
        await tab.click('[data-action="open-panel"]');
        const panel = await session.extension.openPanel();
        await page.bringToFront();
        await waitForState(panel, 'pair');
      },
      { sample: true },
    );
  });
});
