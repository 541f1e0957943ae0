import type { Relation } from '../../engine/model.ts';
import type { JudgementRow } from '../schema.ts';
import type { CurrentText } from '../statement/currentText.ts';
import { finderIn } from './claimAnchor.ts';
import type { Verdict } from './verdicts.ts';

/** A judgement with the ids that its claims have in the texts of now; null for one that is gone. */
export interface PlacedJudgement {
  readonly row: JudgementRow;
  readonly a: string | null;
  readonly b: string | null;
  readonly verdict: Verdict;
}

/**
 * Finds the claims of judgements in the current texts of the two sides, in the order of the comparison's sides. Of several words on
 * the same two claims, which a new division can bring together, the latest alone counts.
 */
export function placeJudgements(
  rows: readonly JudgementRow[],
  first: CurrentText,
  second: CurrentText,
): readonly PlacedJudgement[] {
  if (rows.length === 0) return [];
  const place = placer(first, second);
  const latest = new Map<string, PlacedJudgement>();
  for (const row of [...rows].sort((x, y) => x.saidAt - y.saidAt || (x.id < y.id ? -1 : 1))) {
    const placed = place(row);
    latest.set(claimsOf(placed) ?? row.id, { row, ...placed, verdict: row.verdict });
  }
  return [...latest.values()];
}

interface Places {
  readonly a: string | null;
  readonly b: string | null;
}

/** Finds the claims of a judgement in the texts of both sides; null for one that is gone. */
export function placer(first: CurrentText, second: CurrentText) {
  const [left, right] = [finderIn(first), finderIn(second)];
  return ({ a, b }: Pick<JudgementRow, 'a' | 'b'>): Places => ({ a: left(a), b: right(b) });
}

/** The two claims as one name; null where one of them is gone. */
export const claimsOf = (placed: Places | null): string | null =>
  placed?.a == null || placed.b == null ? null : `${placed.a} ${placed.b}`;

/** The relation that a verdict gives a pair of claims; null when the reader unlinked them. */
export const relationOf = (verdict: Verdict): Relation | null => (verdict === 'none' ? null : verdict);
