import { until, type View } from '../../../src/cli/start/extension.ts';

/** What popup and panel show, read from their documents. */

export interface ShownPoint {
  /** The filter under which the panel lists it. */
  readonly filter: string;
  readonly status: string;
  readonly text: string;
}

/** Waits until popup or panel stands as named: `pair`, `none`, `hidden`, … */
export async function waitForState(view: View, state: string): Promise<void> {
  try {
    await until(async () => (await stateOf(view)) === state);
  } catch (error) {
    throw new Error(`The state is "${await stateOf(view)}", not "${state}".`, { cause: error });
  }
}

export function stateOf(view: View): Promise<string | null> {
  return view.run(() => document.querySelector('main')?.getAttribute('data-state') ?? null);
}

/** Every point of the panel, filter by filter, in the order shown. */
export async function points(panel: View): Promise<ShownPoint[]> {
  const filters = await panel.run(() =>
    [...document.querySelectorAll('[data-filter]')].map((tab) => tab.getAttribute('data-filter') ?? ''),
  );
  const found: ShownPoint[] = [];
  for (const filter of filters.filter((name) => name !== 'all')) {
    // A panel that changes under the reading may lose a filter: whoever reads then reads again.
    await choose(panel, filter, 2000);
    const shown = await panel.run(() =>
      [...document.querySelectorAll('[data-point]')].map((point) => ({
        status: point.getAttribute('data-status') ?? '',
        text: (point.textContent ?? '').replace(/\s+/g, ' '),
      })),
    );
    found.push(...shown.map((point) => ({ filter, ...point })));
  }
  return found;
}

/** Chooses a filter of the panel and waits until it is the chosen one; it may come, or be drawn anew, meanwhile. */
export async function choose(panel: View, filter: string, patience?: number): Promise<void> {
  const chosen = () =>
    panel.run((wanted) => {
      const tab = document.querySelector<HTMLElement>(wanted);
      if (tab?.getAttribute('aria-selected') === 'true') return true;
      tab?.click();
      return false;
    }, `[data-filter="${filter}"]`);
  await until(chosen, patience);
}

/** The numbers that the popup gives, by what they count. */
export async function popupCounts(popup: View): Promise<Record<'missing' | 'differs' | 'both' | 'only', number>> {
  const counts = await popup.run(() =>
    [...document.querySelectorAll('[data-count]')].map((item) => [
      item.getAttribute('data-count') ?? '',
      item.textContent ?? '',
    ]),
  );
  const numbers = Object.fromEntries(counts.map(([name, text]) => [name, numberIn(text ?? '')]));
  return { missing: 0, differs: 0, both: 0, only: 0, ...numbers };
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The number that a line begins with, behind its sign: `≈ Four points …`, `• 18 points …`. */
function numberIn(text: string): number {
  const digits = /\d+/.exec(text);
  if (digits) return Number(digits[0]);
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const at = words.map((word) => WORDS.indexOf(word)).find((index) => index >= 0);
  if (at === undefined) throw new Error(`No number in "${text}".`);
  return at;
}
