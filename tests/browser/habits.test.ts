import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import german from '../../assets/public/_locales/de/messages.json' with { type: 'json' };
import english from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { ALL_ISSUERS } from '../../src/issuers/all.ts';
import { clipped } from './harness/clipped.ts';
import { faults } from './harness/faults.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, type Session, type SessionOptions } from './harness/session.ts';

/** Both statements of the sample, read and compared; the Arvenian page, and the number of its tab. */
async function bothSides(session: Session): Promise<{ page: Page; tab: number }> {
  await session.painted(await session.open(BELMAR.url));
  const page = await session.open(ARVENIA.url);
  await until(async () => 'counterpart-differs' in (await session.painted(page)));
  return { page, tab: await session.extension.tabId(page) };
}

/** Popup or panel in a tab of its own, where its keys and sizes can be had. */
async function room(session: Session, name: 'popup' | 'panel', tab: number): Promise<Page> {
  const page = await session.extension.tab(`src/${name}/index.html?tab=${tab}`);
  await page.bringToFront();
  await page.waitForSelector('main[data-state="pair"]');
  return page;
}

async function options(session: Session): Promise<Page> {
  const page = await session.extension.tab('src/options/index.html');
  await page.bringToFront();
  await page.waitForSelector('main[data-state="ready"]');
  return page;
}

const withSample = (work: (session: Session) => Promise<void>, more: SessionOptions = {}) =>
  inBrowser(samplePages, work, { sample: true, ...more });

/** Our own English that stands in a text: what has three words at least and no place to fill. */
const inEnglish = (text: string) =>
  Object.values(english)
    .map(({ message }) => message)
    .filter((message) => message.split(' ').length > 2 && !message.includes('$') && text.includes(message));

/** Names of issuers as they are listed, in English, that stand in a text; those that German names hold are left out. */
const namedInEnglish = (text: string) =>
  ALL_ISSUERS.map(({ name }) => name).filter(
    (name) => text.includes(name) && !german.issuer_names.message.includes(name) && name !== 'NATO',
  );

const words = (page: Page) => page.evaluate(() => document.body.innerText);
const language = (page: Page) => page.evaluate(() => document.documentElement.lang);

describe(`in German in ${browserName}`, () => {
  it('popup, panel, options, library and first run speak German, whole and unclipped', async () => {
    await withSample(
      async (session) => {
        const { tab } = await bothSides(session);
        for (const [name, width] of [
          ['popup', 380],
          ['panel', 360],
          ['panel', 320],
        ] as const) {
          const page = await room(session, name, tab);
          await page.setViewport({ width, height: 900 });
          await page.screenshot({ path: session.picture(`de-${name}-${width}`) });
          expect(await language(page)).toBe('de');
          expect(await clipped(page), `${name} ${width}`).toEqual([]);
          expect(await words(page), name).toContain('fehlen hier');
          expect(await words(page), name).toMatch(/12\. Mai 2025/);
          expect(inEnglish(await words(page)), name).toEqual([]);
          await page.close();
        }
        const settings = await options(session);
        expect(await words(settings)).toContain('Vereinigte Staaten');
        for (const width of [1100, 320]) {
          await settings.setViewport({ width, height: 900 });
          await settings.screenshot({ path: session.picture(`de-options-${width}`) });
          expect(await clipped(settings), `options ${width}`).toEqual([]);
        }
        expect(inEnglish(await words(settings))).toEqual([]);
        expect(await words(settings)).toContain('Weißes Haus');
        expect(namedInEnglish(await words(settings))).toEqual([]);
        expect(await settings.title()).toBe('Counterpart: Einstellungen');
        const library = await session.extension.tab('src/reading/index.html');
        await library.bringToFront();
        await library.waitForSelector('main[data-state="ready"]');
        for (const width of [1100, 320]) {
          await library.setViewport({ width, height: 900 });
          await library.screenshot({ path: session.picture(`de-library-${width}`) });
          expect(await clipped(library), `library ${width}`).toEqual([]);
        }
        expect(await language(library)).toBe('de');
        expect(inEnglish(await words(library))).toEqual([]);
        const first = await session.extension.tab('src/welcome/index.html');
        await first.setViewport({ width: 320, height: 900 });
        for (const screen of ['what', 'reads', 'try']) {
          await first.waitForSelector(`main[data-screen="${screen}"]`);
          expect(await clipped(first), screen).toEqual([]);
          expect(inEnglish(await words(first)), screen).toEqual([]);
          if (screen !== 'try') await first.click('[data-action="next"]');
        }
      },
      // Chrome speaks what it is told to; Firefox only what it has a language pack for.
      browserName === 'chrome' ? { language: 'de' } : { words: 'de' },
    );
  });
});

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-point') ?? document.activeElement?.tagName ?? '');

async function keysOf(session: Session, tab: number): Promise<void> {
  const panel = await room(session, 'panel', tab);
  await panel.setViewport({ width: 360, height: 900 });
  const points = await panel.$$eval('[data-point]', (all) => all.map((one) => one.getAttribute('data-point') ?? ''));
  expect(points.length).toBeGreaterThan(1);
  await panel.keyboard.press('j');
  expect(await focused(panel)).toBe(points[0]);
  await panel.keyboard.press('j');
  expect(await focused(panel)).toBe(points[1]);
  await panel.keyboard.press('k');
  expect(await focused(panel)).toBe(points[0]);

  await panel.keyboard.type('?');
  await panel.waitForSelector('dialog[open] dl');
  expect(await words(panel)).toContain('Next point or row');
  await panel.screenshot({ path: session.picture('keys') });
  expect(await clipped(panel)).toEqual([]);
  expect(await faults(panel)).toEqual([]);
  // The keys of the page behind rest while the list is open.
  await panel.keyboard.press('j');
  await panel.keyboard.press('Escape');
  await panel.waitForSelector('dialog:not([open])');
  expect(await focused(panel)).toBe(points[0]);

  const chosen = () => panel.$eval('[role="tab"][aria-selected="true"]', (tab) => tab.getAttribute('data-filter'));
  const before = await chosen();
  await panel.keyboard.press('f');
  await until(async () => (await chosen()) !== before);
  expect(await focused(panel)).toBe('BUTTON');
  while ((await chosen()) !== 'both') await panel.keyboard.press('f');
  await panel.keyboard.press('j');
  await panel.keyboard.press('Enter');
  await until(() =>
    panel.evaluate(() => [...document.querySelectorAll('.shown')].some((one) => one.textContent !== '')),
  );
}

/** The style sheets that stand beside a page's own, as text. */
const paintOn = (page: Page) =>
  page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
  );

async function coloursOf(session: Session, page: Page, tab: number): Promise<void> {
  const panel = await room(session, 'panel', tab);
  const settings = await options(session);
  const set = (selector: string, value: string, type: string) =>
    settings.$eval(
      selector,
      (input, given, kind) => {
        (input as HTMLInputElement).value = given;
        input.dispatchEvent(new Event(kind, { bubbles: true }));
      },
      value,
      type,
    );
  await settings.click('[name="palette"][value="own"]');
  await settings.waitForSelector('[name="both-light"]');
  await set('[name="both-light"]', '#123456', 'change');
  await until(async () => /#123456|rgb\(18, 52, 86\)/.test(await paintOn(page)));
  const shown = () => panel.evaluate(() => document.documentElement.style.getPropertyValue('--both'));
  await until(async () => (await shown()) === 'light-dark(#123456, #5eead4)');
  await set('[name="only-light"]', '#dddddd', 'change');
  await settings.waitForSelector('[data-own="only"] [role="alert"]');
  expect(await paintOn(page)).not.toMatch(/#dddddd|rgb\(221, 221, 221\)/);
  await settings.$eval('#appearance-heading', (heading) => heading.scrollIntoView());
  await settings.screenshot({ path: session.picture('appearance-own') });
  expect(await faults(settings)).toEqual([]);

  await settings.click('[name="scheme"][value="dark"]');
  await set('#text-size', '150', 'input');
  const style = () => panel.evaluate(() => document.documentElement.getAttribute('style') ?? '');
  await until(async () => /150%/.test(await style()) && /color-scheme: dark/.test(await style()));
  await panel.bringToFront();
  await panel.setViewport({ width: 320, height: 900 });
  await panel.screenshot({ path: session.picture('appearance-150-dark') });
  expect(await clipped(panel)).toEqual([]);
  expect(await faults(panel)).toEqual([]);
  await settings.bringToFront();
  await settings.$eval('#touched-heading', (heading) => heading.scrollIntoView());
  await settings.screenshot({ path: session.picture('touched-dark') });
  expect(await faults(settings)).toEqual([]);
  expect(await settings.$$eval('[data-permission]', (all) => all.length)).toBeGreaterThan(4);
}

async function forcedColours(session: Session, tab: number): Promise<void> {
  const rooms = [await room(session, 'popup', tab), await room(session, 'panel', tab), await options(session)];
  for (const path of ['src/reading/index.html', 'src/welcome/index.html'])
    rooms.push(await session.extension.tab(path));
  for (const [index, page] of rooms.entries()) {
    await page.bringToFront();
    const tools = await page.createCDPSession();
    await tools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await page.setViewport({ width: 420, height: 900 });
    await page.screenshot({
      path: session.picture(`forced-${['popup', 'panel', 'options', 'library', 'welcome'][index]}`),
    });
    const bad = await page.evaluate(() => {
      const seen = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
      const bars = seen('.balance-part').filter((bar) => getComputedStyle(bar).borderBottomStyle === 'none');
      const glyphs = seen('.glyph').filter((glyph) => glyph.textContent?.trim() === '');
      const buttons = seen('.button').filter((button) => getComputedStyle(button).borderTopWidth === '0px');
      return [...bars, ...glyphs, ...buttons].map((one) => one.outerHTML);
    });
    expect(bad).toEqual([]);
  }
}

describe(`habits in ${browserName}`, () => {
  it('keys lead everywhere and are listed; colours, scheme and text size are the reader’s; forced colours keep the signs', async () => {
    await withSample(async (session) => {
      const { page, tab } = await bothSides(session);
      await keysOf(session, tab);
      await coloursOf(session, page, tab);
      // Only Chrome can be told to force colours on one page.
      if (browserName === 'chrome') await forcedColours(session, tab);
      expect(session.errors).toEqual([]);
    });
  });
});
