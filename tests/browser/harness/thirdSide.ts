import type { Page } from 'puppeteer-core';
import { until } from '../../../src/cli/start/extension.ts';

/** What a third, fictional reader of the sample's call might have published. */
const THIRD = { issuer: 'fi-president' };
export const THIRD_TEXT = `The leaders of Arvenia and Belmar agreed to reopen the rail connection between Port Belmar and Arven before the end of this year.

Finland welcomes that 18 Belmarian fishermen will be freed on 20 May. Finland offered to host the next round of talks in Turku.`;

/** Pastes it beside the pair that the panel shows, and waits until it can be chosen. */
export async function pasteThird(panel: Page, words = THIRD_TEXT): Promise<void> {
  await panel.click('.add');
  await panel.waitForSelector('form.paste');
  await panel.select('select[name="issuer"]', THIRD.issuer);
  await panel.$eval(
    'textarea[name="text"]',
    (field, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );
  await until(async () => {
    await panel.evaluate(() => document.querySelector<HTMLElement>('form.paste [type="submit"]')?.click());
    return (await panel.$('.sides-choice')) !== null;
  });
}

/** Shows all statements of the event instead of two. */
export async function showAllSides(panel: Page): Promise<void> {
  const [, all] = await panel.$$('.sides-choice button');
  await all?.focus();
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.matrix tbody tr[data-point]');
}
