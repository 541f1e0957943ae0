import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { claimId, offset, statementId } from './shapes.ts';

/** The claim that the reader chose last on a page: a panel that opens later begins there. Lives as long as the browser runs. */
export interface Focus {
  readonly tab: number;
  readonly statement: string;
  /** Null: the statement as a whole. */
  readonly claim: string | null;
  /** Counts up, so that choosing the same claim again is a new choice. */
  readonly at: number;
}

/** The key in `storage.session`, for those who listen to its changes. */
export const FOCUS_KEY = 'focus';

const focusShape: v.GenericSchema<unknown, Focus> = v.object({
  tab: v.number(),
  statement: statementId,
  claim: v.nullable(claimId),
  at: offset,
});

/** The last choice; null before any. */
export async function readFocus(): Promise<Focus | null> {
  const kept = await browser.storage.session.get(FOCUS_KEY);
  const checked = v.safeParse(focusShape, kept[FOCUS_KEY]);
  return checked.success ? checked.output : null;
}

/** Keeps a choice; `at` counts up, so that the same claim chosen twice is told twice. */
export async function rememberFocus(chosen: Omit<Focus, 'at'>): Promise<void> {
  const before = await readFocus();
  await browser.storage.session.set({ [FOCUS_KEY]: { ...chosen, at: (before?.at ?? 0) + 1 } });
}
