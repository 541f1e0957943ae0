import type { Difference, DifferenceKind, Span } from '../../engine/model.ts';
import type { StatementView } from '../../library/views.ts';
import { listed, type MessageKey, message } from './words.ts';

const KIND_KEYS: Record<DifferenceKind, MessageKey> = {
  number: 'difference_number',
  time: 'difference_time',
  scope: 'difference_scope',
  condition: 'difference_condition',
  stage: 'difference_stage',
  actor: 'difference_actor',
  strength: 'difference_strength',
  stance: 'difference_stance',
  detail: 'difference_detail',
};

type Side = Pick<StatementView, 'text' | 'code' | 'issuerName'>;

function kindWords(kind: DifferenceKind): string {
  return message(KIND_KEYS[kind]);
}

/**
 * What two linked points do not share, in the sides' own words: "time: 30 days, only RU". Differences that no words carry
 * come last, in one line: "Difference in stage and firmness".
 */
export function differencesInWords(differences: readonly Difference[], own: Side, other: Side): readonly string[] {
  const worded = differences.flatMap((difference) => differenceWords(difference, own, other) ?? []);
  const bare = differences.filter((difference) => differenceWords(difference, own, other) === null);
  const kinds = [...new Set(bare.map(({ kind }) => kindWords(kind)))];
  return [...new Set(worded), ...(kinds.length === 0 ? [] : [message('difference_bare', listed(kinds))])];
}

function differenceWords(difference: Difference, own: Side, other: Side): string | null {
  const kind = kindWords(difference.kind);
  const ownWords = wordsAt(own.text, difference.a);
  const otherWords = wordsAt(other.text, difference.b);
  if (ownWords && otherWords) return message('difference_two_sides', kind, ownWords, own.code, otherWords, other.code);
  if (ownWords) return message('difference_one_side', kind, ownWords, own.code);
  if (otherWords) return message('difference_one_side', kind, otherWords, other.code);
  return null;
}

function wordsAt(text: string, span: Span | null): string {
  return span === null ? '' : text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

/** A stretch to mark in a quotation, and why. */
export interface MarkedSpan extends Span {
  readonly why: string;
  /** True for words that the reader looks for. */
  readonly found?: boolean;
}

/** The words to mark in one side's text: those that the differences point at. */
export function markedSpans(
  differences: readonly Difference[],
  side: 'a' | 'b',
  marked: Side,
  facing: Side,
): readonly MarkedSpan[] {
  return differences.flatMap((difference) => {
    const span = difference[side];
    if (span === null) return [];
    const facingSpan = side === 'a' ? difference.b : difference.a;
    const kind = kindWords(difference.kind);
    const why =
      facingSpan === null
        ? message('difference_mark', kind, marked.code)
        : message('difference_mark_both', kind, facing.issuerName);
    return [{ ...span, why }];
  });
}
