import type { ClaimView } from '../library/views.ts';
import { type MessageKey, message } from './words.ts';

export type ClaimStatus = ClaimView['status'];

/** The shape of each status, so that colour is never the only sign. */
export const GLYPHS: Record<ClaimStatus, string> = {
  both: '=',
  differs: '≈',
  conflict: '≠',
  only: '•',
  pending: '?',
};

const WORDS: Record<Exclude<ClaimStatus, 'only'>, MessageKey> = {
  both: 'status_both',
  differs: 'status_differs',
  conflict: 'status_conflict',
  pending: 'status_pending',
};

/** A status in words; `code` is the side that says it, for a point that only one side makes. */
export function statusWords(status: ClaimStatus, code: string): string {
  return status === 'only' ? message('status_only', code) : message(WORDS[status]);
}
