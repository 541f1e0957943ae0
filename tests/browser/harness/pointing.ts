import type { Page } from 'puppeteer-core';
import { cardText, until } from '../../../src/cli/start/extension.ts';

/** The middle of the first line of the painted claim that holds these words, in CSS pixels of the window. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('counterpart')) continue;
      for (const found of highlight) {
        if (!found.toString().includes(wanted)) continue;
        (found as Range).startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [line] = (found as Range).getClientRects();
        if (line) return { x: line.left + Math.min(40, line.width / 2), y: line.top + line.height / 2 };
      }
    }
    return null;
  }, words);
  if (!place) throw new Error(`No painted claim holds "${words}".`);
  return place;
}

/**
 * Holds the pointer over a claim until the card says `expected`, for the card of another claim may still stand there; gives
 * what it says.
 */
export async function hover(page: Page, words: string, expected = ''): Promise<string> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x, y);
  let said = '';
  let step = 0;
  await until(async () => {
    // A page that still scrolls takes its card away, until the pointer moves again; a hand never holds quite still.
    step = 1 - step;
    await page.mouse.move(x + step, y);
    said = await cardText(page);
    return said !== '' && said.includes(expected);
  }).catch((cause: unknown) => {
    throw new Error(`The card over "${words}" says "${said}", not "${expected}".`, { cause });
  });
  return said;
}
