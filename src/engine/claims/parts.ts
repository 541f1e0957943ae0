import type { Span } from '../model.ts';
import { tokenize } from '../text/tokens.ts';
import type { BinaryModel } from './linear.ts';
import { pointedSentences } from './readClaims.ts';
import { cutsIn, LONGEST_SENTENCE, SPLITS } from './split.ts';
import { tidy } from './tidy.ts';
import { tellsTime } from './unity.ts';
import { type Word, wordsOf, wordsWithin } from './words.ts';

/** A part of a claim, and how likely careful readers begin a claim of its own with it: 1 for the first part of a claim. */
export interface ClaimPart extends Span {
  readonly cut: number;
}

/** A claim is divided where that is at least so likely, and into so many parts at most. Chosen by cross-validation. */
const LEAST_LIKELY = 0.05;
const MOST_PARTS = 12;

/** A sentence, its words and where it may be divided. */
interface ReadSentence extends Span {
  readonly words: readonly Word[];
  readonly cuts: ReturnType<typeof cutsIn>;
}

/**
 * The parts of a statement's claims: what may be a point of its own, though it is likelier that it is not. Read when they are asked for,
 * because only claims that have a link are.
 */
export class ClaimParts {
  private readonly text: string;
  private readonly english: boolean;
  private readonly model: BinaryModel;
  private sentences: readonly Span[] | null = null;
  private readonly read = new Map<Span, ReadSentence>();
  private readonly known = new Map<string, readonly ClaimPart[]>();

  /** @param language BCP 47; only English claims have parts. */
  constructor(text: string, language: string, model: BinaryModel = SPLITS) {
    this.text = text;
    this.english = language.slice(0, 2).toLowerCase() === 'en';
    this.model = model;
  }

  /** The parts of a claim in order, without what joins them; the claim itself where it has no other. */
  of(claim: Span): readonly ClaimPart[] {
    const key = `${claim.start} ${claim.end}`;
    const known = this.known.get(key);
    if (known) return known;
    const parts = this.partsOf(claim);
    this.known.set(key, parts);
    return parts;
  }

  private partsOf(claim: Span): readonly ClaimPart[] {
    const parts: ClaimPart[] = [];
    let [start, cut] = [claim.start, 1];
    for (const next of [...this.cutsWithin(claim), { end: claim.end, start: claim.end, probability: 1 }]) {
      const span = tidy(this.text, { start, end: next.end });
      if (span) parts.push({ ...span, cut });
      [start, cut] = [next.start, next.probability];
    }
    return parts.length > 1 ? parts : [{ start: claim.start, end: claim.end, cut: 1 }];
  }

  private cutsWithin({ start, end }: Span) {
    if (!this.english) return [];
    this.sentences ??= pointedSentences(this.text);
    const likely = this.sentences
      .filter((sentence) => sentence.start < end && sentence.end > start)
      .flatMap((sentence) => {
        const { words, cuts } = this.readSentence(sentence);
        const own = wordsWithin(words, { start: 0, end });
        return cuts.filter(
          (cut) =>
            cut.probability >= LEAST_LIKELY &&
            cut.end > start &&
            cut.start < end &&
            !tellsTime(own.filter((word) => word.start >= cut.start)),
        );
      });
    if (likely.length < MOST_PARTS) return likely;
    const least = likely.map(({ probability }) => probability).sort((x, y) => y - x)[MOST_PARTS - 2] ?? 1;
    return likely.filter(({ probability }) => probability >= least).slice(0, MOST_PARTS - 1);
  }

  private readSentence(sentence: Span): ReadSentence {
    const known = this.read.get(sentence);
    if (known) return known;
    const { start, end } = sentence;
    const words = wordsOf(tokenize(this.text, start, Math.min(end, start + LONGEST_SENTENCE)));
    const read = { start, end, words, cuts: end - start > LONGEST_SENTENCE ? [] : cutsIn(words, this.model) };
    this.read.set(sentence, read);
    return read;
  }
}
