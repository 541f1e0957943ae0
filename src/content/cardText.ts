import type { DifferenceKind } from '../engine/model.ts';
import type { DifferenceWords, PagePaint, PaintedClaim, PaintedPart, PaintStatus } from '../messages/contract.ts';
import type { CardText } from '../page/card/cardRules.ts';
import { STATUS_STYLES } from '../page/paint/statusStyle.ts';
import { shortened } from './shortened.ts';
import { dateWords, type MessageKey, type Say } from './words.ts';

/** Longest quotation and longest difference in the card, UTF-16 code units: it floats over a text, it is none itself. */
const LONGEST_QUOTE = 260;
const LONGEST_WORDS = 70;
const MOST_DIFFERENCES = 3;
/** Parts of a claim that its own side alone says. */
const MOST_ALONE = 2;

const HEADS: Readonly<Record<Exclude<PaintStatus, 'only'>, MessageKey>> = {
  both: 'card_both',
  differs: 'card_differs',
  conflict: 'card_conflict',
  pending: 'card_pending',
};

/** Where the pairing is not sure, the card says so. */
const POSSIBLE: Readonly<Partial<Record<PaintStatus, MessageKey>>> = {
  both: 'card_both_possible',
  differs: 'card_differs_possible',
  conflict: 'card_conflict_possible',
};

/**
 * What the card over a claim says: its status in words, what the other side says, where they differ, when the other side
 * said it, and what a click does.
 */
export function cardText(claim: PaintedClaim, paint: PagePaint, words: Say): CardText {
  const status =
    claim.status === 'only'
      ? words('card_only', paint.own.name)
      : words((claim.possible && POSSIBLE[claim.status]) || HEADS[claim.status]);
  const [partner] = claim.partners;
  const date = paint.other?.published ? dateWords(paint.other.published, words) : '';
  const body =
    partner && paint.other
      ? `${words('card_says', paint.other.name)}\n${words('quoted', shortened(partner.quote, LONGEST_QUOTE))}`
      : '';
  const alone = claim.parts?.filter((part) => part.status === 'only').slice(0, MOST_ALONE) ?? [];
  const details = partner?.differences.slice(0, MOST_DIFFERENCES).map((one) => differenceText(one, paint, words)) ?? [];
  return {
    head: `${STATUS_STYLES[claim.status].glyph}${claim.possible ? '?' : ''} ${status}`,
    body,
    details: [...alone.map((part) => aloneText(claim, part, paint, words)), ...details].filter(Boolean).join('\n'),
    foot: [partner ? date : '', words('card_open_hint')].filter(Boolean).join(' · '),
  };
}

/** A sentence about the tool itself. */
export function notice(sentence: string): CardText {
  return { head: sentence, body: '', details: '', foot: '' };
}

function aloneText({ text, start }: PaintedClaim, part: PaintedPart, { own }: PagePaint, words: Say): string {
  const said = text.slice(part.start - start, part.end - start);
  return words('card_only_part', own.name, shortened(said, LONGEST_WORDS));
}

function differenceText({ kind, own, other }: DifferenceWords, paint: PagePaint, words: Say): string {
  const name = words(`difference_${kind as DifferenceKind}`);
  const [ours, theirs] = [own, other].map((text) => shortened(text ?? '', LONGEST_WORDS));
  const otherCode = paint.other?.code ?? '';
  if (ours && theirs) return words('difference_two_sides', name, ours, paint.own.code, theirs, otherCode);
  if (ours) return words('difference_one_side', name, ours, paint.own.code);
  return theirs ? words('difference_one_side', name, theirs, otherCode) : '';
}
