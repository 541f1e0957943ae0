import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA } from '../../src/cli/sample/sample.ts';
import { cardText, until } from '../../src/cli/start/extension.ts';
import { ask, HOSTILE_QUOTE, pageState, paintEveryStatus } from './harness/painting.ts';
import { hover, placeOf } from './harness/pointing.ts';
import { arveniaPage } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn } from './harness/session.ts';

/** What a page sees of us: nothing. It watches all of its nodes from before we come. */
const WATCHER = `<script>
  window.seen = [];
  addEventListener('DOMContentLoaded', () => {
    window.before = document.documentElement.outerHTML;
    new MutationObserver((records) => seen.push(...records.map(({ type, target }) => type + ' ' + target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

const STRICT = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function altShift(page: Page, key: 'ArrowDown' | 'ArrowUp') {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

const lit = async (page: Page) => (await paintedOn(page))['counterpart-focus']?.join(' ') ?? '';

describe(`the paint on a page in ${browserName}`, () => {
  it('tells statuses, cards and keys without the page noticing', async () => {
    const html = ARVENIA.html.replace('<head>', `<head>${WATCHER}`);
    await inBrowser(
      { [ARVENIA.url]: html },
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        const claims = await paintEveryStatus(session, page);
        await page.bringToFront();
        expect(Object.keys(await paintedOn(page)).sort()).toEqual(
          ['both', 'conflict', 'differs', 'only', 'pending'].map((status) => `counterpart-${status}`),
        );

        const [both, differs, , only] = claims;
        if (!both || !differs || !only) throw new Error('The sample has too few claims.');
        expect(await hover(page, both.text)).toMatch(/^= Both say this/);
        expect(await cardText(page)).toContain(HOSTILE_QUOTE.slice(0, 40));
        await page.mouse.move(2, 2);
        await until(async () => (await cardText(page)) === '');
        expect(await hover(page, differs.text)).toContain('14 sailors (XA), 18 sailors (XB)');
        expect(await cardText(page)).toContain('12 May 2025');
        await page.screenshot({ path: session.picture('paint') });
        await page.keyboard.press('Escape');
        await until(async () => (await cardText(page)) === '');
        expect(await hover(page, only.text)).toContain('Only the President of Arvenia says this');
        await page.keyboard.press('Escape');
        await page.mouse.move(2, 2);

        // Keys: from claim to claim, the card at once, and back.
        await page.evaluate(() => window.scrollTo(0, 0));
        await altShift(page, 'ArrowDown');
        await until(async () => (await lit(page)).includes(both.text.slice(0, 20)));
        expect(await cardText(page)).toMatch(/^= Both say this/);
        await altShift(page, 'ArrowDown');
        await until(async () => (await lit(page)).includes(differs.text.slice(0, 20)));
        await altShift(page, 'ArrowUp');
        await until(async () => (await lit(page)).includes(both.text.slice(0, 20)));
        await page.keyboard.press('Escape');
        await until(async () => (await lit(page)) === '' && (await cardText(page)) === '');

        // The panel's jump lights the last claim up and brings it into view.
        const last = claims.at(-1);
        if (!last) throw new Error('The sample has no claim.');
        expect(await ask(session, page, 'claim.show', { claim: last.id })).toEqual({ anchor: 'found' });
        await page.bringToFront();
        await until(async () => (await lit(page)) !== '');
        expect(await ask(session, page, 'claim.show', { claim: 'unknown' })).toEqual({ anchor: 'missing' });

        const noticed = await page.evaluate(() => {
          const { seen, before } = window as unknown as { seen: string[]; before: string };
          return { seen, same: document.documentElement.outerHTML === before, title: document.title };
        });
        expect(noticed).toMatchObject({ seen: [], same: true });
        expect(noticed.title).not.toBe('taken');
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });

  it('works where the page allows no style and no script', async () => {
    const body = ARVENIA.html.replace(/<style>[\s\S]*?<\/style>/, '');
    await inBrowser(
      { [ARVENIA.url]: { body, headers: { 'content-security-policy': STRICT } } },
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        const [both] = await paintEveryStatus(session, page);
        await page.bringToFront();
        expect(await hover(page, both?.text ?? '')).toContain('Both say this');
      },
      { sample: true },
    );
  });

  it('shows its card over a page that draws in every generated box and hides its head', async () => {
    const style = `<style>
      *::before, *::after { content: 'x' !important; display: none !important; position: static !important; }
      head, head * { display: none !important; }
    </style>`;
    await inBrowser(
      { [ARVENIA.url]: ARVENIA.html.replace('</head>', `${style}</head>`) },
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        const [both] = await paintEveryStatus(session, page);
        await page.bringToFront();
        const { x, y } = await placeOf(page, both?.text ?? '');
        await page.mouse.move(x, y);
        await page.mouse.move(x + 1, y);
        await until(() => page.evaluate(() => getComputedStyle(document.head).display === 'block'));
        const card = await page.evaluate(() => {
          const { width, height } = document.head.getBoundingClientRect();
          return { width, height, says: getComputedStyle(document.head, '::before').content };
        });
        expect(card.says).toContain('Both say this');
        expect(card.width).toBeGreaterThan(250);
        expect(card.height).toBeGreaterThan(60);
      },
      { sample: true },
    );
  });

  it('takes a click of the reader, not of a script, not on a link, not while text is chosen', async () => {
    const linked = arveniaPage([
      'President Tellan informed <a href="#there">the Prime Minister</a> that 14 fishermen will be released on May 20.',
      'It was agreed that the port of Vessin will reopen to Arvenian ships on June 1.',
    ]);
    await inBrowser(
      { [ARVENIA.url]: linked },
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        const chosen = () =>
          session.extension.desk.evaluate(`api.storage.session.get().then((all) => all.focus?.claim ?? null)`);
        const link = await page.evaluate(() => {
          const box = document.querySelector('a[href="#there"]')?.getBoundingClientRect();
          return { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
        });
        await page.mouse.click(link.x, link.y);
        const { x, y } = await placeOf(page, 'port of Vessin');
        await page.evaluate(
          (clientX, clientY) => {
            const target = document.elementFromPoint(clientX, clientY);
            target?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY }));
          },
          x,
          y,
        );
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + 60, y);
        await page.mouse.up();
        expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(2);
        await pause(500);
        expect(await chosen()).toBe(null);
        await page.mouse.click(x, y);
        await page.mouse.click(x, y);
        await until(async () => (await chosen()) !== null);
        expect(await page.evaluate(() => location.hash)).toBe('#there');
      },
      { sample: true },
    );
  });
});

describe(`a page that changes in ${browserName}`, () => {
  it('is read when its text comes late, and its claims keep their places when its text is written anew', async () => {
    const late = arveniaPage([]);
    await inBrowser(
      { [ARVENIA.url]: late },
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await page.evaluate(() => {
          const paragraph = document.createElement('p');
          paragraph.textContent = 'The leaders agreed that the port of Vessin will reopen to Arvenian ships on June 1.';
          document.querySelector('.event__body')?.append(paragraph);
        });
        await until(async () => JSON.stringify(await paintedOn(page)).includes('port of Vessin'));

        await page.evaluate(() => {
          for (const paragraph of document.querySelectorAll('.event__body p')) {
            const again = document.createElement('p');
            again.textContent = paragraph.textContent;
            paragraph.replaceWith(again);
          }
        });
        await until(async () => JSON.stringify(await paintedOn(page)).includes('port of Vessin'));
        expect(Object.values((await pageState(session, page)).anchors)).not.toContain('missing');
      },
      { sample: true },
    );
  });

  it('is left when the site goes on to another page in place, and taken up again on the next readout', async () => {
    await inBrowser(
      { [ARVENIA.url]: ARVENIA.html },
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        await page.evaluate(() => {
          history.pushState(null, '', '/contacts');
          document.title = 'Contacts';
          document.querySelector('.event__share')?.remove();
        });
        await until(async () => Object.keys(await paintedOn(page)).length === 0);
        // The paint goes first; the page is told of right after.
        await until(async () => !(await pageState(session, page)).recognised);
        expect(await pageState(session, page)).toEqual({ recognised: false, statement: null, anchors: {} });
        expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
        await page.bringToFront();
        const address = new URL(ARVENIA.url).pathname;
        await page.evaluate((path) => {
          history.pushState(null, '', path);
          document.title = 'Telephone conversation with Prime Minister of Belmar Ines Corvo';
          document.querySelector('footer')?.remove();
        }, address);
        await session.painted(page);
      },
      { sample: true },
    );
  });
});

describe(`a page of an issuer that is no readout in ${browserName}`, () => {
  it('is left alone', async () => {
    const url = new URL('/contacts', ARVENIA.url).href;
    const html = ARVENIA.html.replace(/<title>[^<]*/, '<title>Contacts').replace('<head>', `<head>${WATCHER}`);
    await inBrowser(
      { [url]: html },
      async (session) => {
        const page = await session.open(url);
        await pause(1_500);
        expect(await pageState(session, page)).toEqual({ recognised: false, statement: null, anchors: {} });
        const traces = await page.evaluate(() => ({
          sheets: document.adoptedStyleSheets.length,
          highlights: CSS.highlights.size,
          seen: (window as unknown as { seen: string[] }).seen,
        }));
        expect(traces).toEqual({ sheets: 0, highlights: 0, seen: [] });
      },
      { sample: true },
    );
  });
});
