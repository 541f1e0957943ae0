import * as v from 'valibot';
import { MAX_NAME, MAX_URL } from './limits.ts';

/** Shapes that several messages share. */

const OFFSET_LIMIT = 2 ** 31;

/** A place in a text, in UTF-16 code units. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(OFFSET_LIMIT));

/** A text of at most so many UTF-16 code units. */
export function text(limit: number) {
  return v.pipe(v.string(), v.maxLength(limit));
}

/** The same, and not empty. */
export function filled(limit: number) {
  return v.pipe(v.string(), v.minLength(1), v.maxLength(limit));
}

/** The id of an issuer, or another short name. */
export const name = filled(MAX_NAME);
/** A statement is named by its page's key or by the hash of what was pasted; a claim adds version and number. */
export const statementId = filled(MAX_URL);
export const claimId = filled(MAX_URL + 40);
