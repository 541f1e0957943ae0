import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { cardText, until } from '../../src/cli/start/extension.ts';
import { libraryRows } from './harness/library.ts';
import { hover, placeOf } from './harness/pointing.ts';
import { stateOf, waitForState } from './harness/reading.ts';
import { arveniaPage, samplePages } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn } from './harness/session.ts';

/** Watches its own document for whatever happens once it has been read. */
const WATCHER = `<script>addEventListener('DOMContentLoaded', () => {
  window.seen = [];
  window.before = document.documentElement.outerHTML;
  new MutationObserver((records) => window.seen.push(...records.map(({ type, target, attributeName }) => [type, target.nodeName, attributeName].join(' '))))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});</script>`;

describe(`a statement's page in ${browserName}`, () => {
  it('is never changed: an observer sees nothing over a whole session', async () => {
    const watched = { ...samplePages, [ARVENIA.url]: ARVENIA.html.replace('</head>', `${WATCHER}</head>`) };
    await inBrowser(
      watched,
      async (session) => {
        const page = await session.open(ARVENIA.url);
        expect(Object.keys(await session.painted(page))).toEqual(['counterpart-pending']);
        await session.painted(await session.open(BELMAR.url));
        await page.bringToFront();
        await until(async () => 'counterpart-differs' in (await paintedOn(page)));
        await hover(page, 'railway line', 'rail connection');
        await hover(page, 'withdrawn without delay', 'Arvenia');
        await page.keyboard.press('Escape');
        await until(async () => (await cardText(page)) === '');
        const { x, y } = await placeOf(page, 'port of Vessin');
        await page.mouse.click(x, y);
        const panel = await session.extension.panel(page);
        await waitForState(panel, 'pair');
        await panel.run(() => document.querySelector<HTMLElement>('[data-action="show-on-page"]')?.click());
        await until(async () => 'counterpart-focus' in (await paintedOn(page)));
        const session_ = await page.evaluate(() => {
          const { seen, before } = window as unknown as { seen: string[]; before: string };
          return { seen, same: document.documentElement.outerHTML === before };
        });
        expect(session_).toEqual({ seen: [], same: true });
      },
      { sample: true },
    );
  });

  it('is saved once, changes nothing when seen again, and gains a version when its text changes', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        const first = await libraryRows(session.extension.desk);
        expect(first.statements).toMatchObject([
          {
            issuer: ARVENIA.issuer,
            title: 'Telephone conversation with Prime Minister of Belmar Ines Corvo',
            published: '2025-05-12',
          },
        ]);
        expect(first.versions).toHaveLength(1);
        const text = first.versions[0]?.text ?? '';
        for (const claim of first.claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);

        await page.reload();
        await session.painted(page);
        expect(await libraryRows(session.extension.desk)).toEqual(first);

        session.pages[ARVENIA.url] = ARVENIA.html.replace('14 Belmarian fishermen', '16 Belmarian fishermen');
        await page.reload();
        await until(async () => (await libraryRows(session.extension.desk)).versions.length === 2);
        const changed = await libraryRows(session.extension.desk);
        expect(changed.statements).toMatchObject([{ currentVersion: 2 }]);
        expect(changed.versions.map((version) => version.text.includes('16 Belmarian'))).toEqual([false, true]);
        expect(changed.claims.filter(({ version }) => version === 1)).toHaveLength(first.claims.length);
      },
      { sample: true },
    );
  });

  it('says in a card what the other side says, by pointer and by keyboard', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await until(async () => 'counterpart-differs' in (await paintedOn(page)));
        await hover(page, '14 Belmarian fishermen', '18 Belmarian fishermen');
        await page.screenshot({ path: session.picture('card') });
        await page.keyboard.press('Escape');
        await until(async () => (await cardText(page)) === '');
      },
      { sample: true },
    );
  });

  it('opens its claim in the panel when the claim is clicked', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await until(async () => 'counterpart-differs' in (await paintedOn(page)));
        // Firefox opens its sidebar for no message: there the click is remembered for a panel that is open already.
        const opened = browserName === 'firefox' ? await session.extension.panel(page) : null;
        const { x, y } = await placeOf(page, 'withdrawn without delay');
        await page.mouse.click(x, y);
        const panel = opened ?? (await session.extension.openPanel());
        await waitForState(panel, 'pair');
        await until(() =>
          panel.run(() => document.activeElement?.textContent?.includes('withdrawn without delay') ?? false),
        );
      },
      { sample: true },
    );
  });

  it('of a text with strange characters is painted all the same', async () => {
    const strange = [
      'President Tellan\u00a0informed Prime Minister Corvo that 14 ships \u202eevil\u202c will leave on 20\u00a0May 2025.',
      'The leaders agreed to remain in contact &amp; to meet <b>in</b> September 😀 2025.',
    ];
    await inBrowser(
      { [ARVENIA.url]: arveniaPage(strange) },
      async (session) => {
        const painted = await session.painted(await session.open(ARVENIA.url));
        expect(painted['counterpart-pending']?.join(' ')).toContain('14 ships');
        const popup = await session.extension.popup(
          (await session.launched.browser.pages()).at(-1) ?? session.extension.desk,
        );
        await until(async () => (await stateOf(popup)) === 'pair');
      },
      { sample: true },
    );
  });
});
