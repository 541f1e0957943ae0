import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until, type View } from '../../src/cli/start/extension.ts';
import { choose, popupCounts, waitForState } from './harness/reading.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser } from './harness/session.ts';

/** The id and status of the first point of the list, and whether its correction is open. */
const firstPoint = (panel: View) =>
  panel.run(() => {
    const point = document.querySelector('[data-point]');
    return { id: point?.getAttribute('data-point') ?? '', status: point?.getAttribute('data-status') ?? '' };
  });

const statusOf = (panel: View, id: string) =>
  panel.run(
    (wanted) => document.querySelector(`[data-point="${CSS.escape(wanted)}"]`)?.getAttribute('data-status') ?? null,
    id,
  );

const markOf = (panel: View, id: string) =>
  panel.run(
    (wanted) =>
      document.querySelector(`[data-point="${CSS.escape(wanted)}"] [data-judged]`)?.textContent?.trim() ?? null,
    id,
  );

/** Presses something inside a point as the keyboard does: focus, then Enter. */
const pressIn = (panel: View, id: string, selector: string) =>
  panel.run(
    (point, wanted) => {
      const element = document.querySelector<HTMLElement>(`[data-point="${CSS.escape(point)}"] ${wanted}`);
      element?.focus();
      element?.click();
      return document.activeElement === element;
    },
    id,
    selector,
  );

describe(`the reader’s own word in ${browserName}`, () => {
  it('puts a pairing right, is seen everywhere, outlives the page, and is undone', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        const panel = await session.extension.panel(page);
        await waitForState(panel, 'pair');
        await choose(panel, 'only');
        const { id, status } = await firstPoint(panel);
        expect(status).toBe('only');
        // A document without the focus does not tell where the reader is: all points stay in view here.
        await choose(panel, 'all');
        expect(await pressIn(panel, id, '.correction summary')).toBe(true);
        await until(() => panel.run(() => document.querySelector('.correction .verdicts') !== null));
        await panel.screenshot(session.picture('correction-choices'));
        expect(await pressIn(panel, id, '[data-verdict="conflict"]')).toBe(true);
        await until(async () => (await statusOf(panel, id)) === 'conflict');
        await panel.screenshot(session.picture('correction-made'));

        expect(await markOf(panel, id)).toBe('✎ corrected by you');
        const popup = await session.extension.popup(page);
        await waitForState(popup, 'pair');
        const { only } = await popupCounts(popup);

        await page.reload();
        await session.painted(page);
        await waitForState(panel, 'pair');
        await choose(panel, 'all');
        await until(async () => (await statusOf(panel, id)) === 'conflict');
        const isOpen = () => panel.run(() => document.querySelector('[data-point] .correction[open]') !== null);
        if (!(await isOpen())) await pressIn(panel, id, '.correction summary');
        await until(() => panel.run(() => document.querySelector('[data-point] [data-verdict="back"]') !== null));
        await pressIn(panel, id, '[data-verdict="back"]');
        await until(async () => (await statusOf(panel, id)) === 'only');
        const again = await session.extension.popup(page);
        await until(async () => (await popupCounts(again)).only === only + 1);
        await panel.run(() => document.querySelector<HTMLElement>('[data-step="undo"]')?.click());
        await until(async () => (await statusOf(panel, id)) === 'conflict');
        await panel.run(() => document.querySelector<HTMLElement>('.own-words summary')?.click());
        for (const scheme of ['light', 'dark'] as const) {
          await panel.scheme(scheme);
          await panel.screenshot(session.picture(`correction-words-${scheme}`));
        }
      },
      { sample: true },
    );
  });
});
