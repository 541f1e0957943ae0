import browser from 'webextension-polyfill';

/** A pasted text before it is compared: kept while the browser runs, so that a closed popup loses nothing. */
export interface Draft {
  readonly issuer: string;
  readonly text: string;
}

/** The draft before anything was typed. */
export const EMPTY_DRAFT: Draft = { issuer: '', text: '' };

function keyOf(statement: string): string {
  return `draft:${statement}`;
}

/** The draft that belongs to a statement; an empty one where there is none. */
export async function readDraft(statement: string): Promise<Draft> {
  const key = keyOf(statement);
  const kept: unknown = (await browser.storage.session.get(key))[key];
  return isDraft(kept) ? kept : EMPTY_DRAFT;
}

/** Keeps a draft, whole, in place of the one before. A text too large for the session's storage stays in the box alone. */
export async function keepDraft(statement: string, draft: Draft): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(statement)]: draft });
  } catch {
    await forgetDraft(statement);
  }
}

/** Deletes the draft of a statement: it was compared. */
export async function forgetDraft(statement: string): Promise<void> {
  await browser.storage.session.remove(keyOf(statement));
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'issuer' in value &&
    'text' in value &&
    typeof value.issuer === 'string' &&
    typeof value.text === 'string'
  );
}
