import type { ClaimView } from '../../library/views.ts';
import { type MessageKey, message } from '../words/words.ts';

/** How a claim stands to the other statement. */
export type ClaimStatus = ClaimView['status'];

const WORDS: Record<Exclude<ClaimStatus, 'only'>, MessageKey> = {
  both: 'status_both',
  differs: 'status_differs',
  conflict: 'status_conflict',
  pending: 'status_pending',
};

const POSSIBLE: Partial<Record<ClaimStatus, MessageKey>> = {
  both: 'status_both_possible',
  differs: 'status_differs_possible',
  conflict: 'status_conflict_possible',
};

/**
 * A status in words; `code` is the side that says it, for a point that only one side makes. `possible` where the pairing is not
 * sure: then the words say so.
 */
export function statusWords(status: ClaimStatus, code: string, possible = false): string {
  if (status === 'only') return message('status_only', code);
  return message((possible ? POSSIBLE[status] : undefined) ?? WORDS[status]);
}
