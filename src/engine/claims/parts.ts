import type { Span } from '../model.ts';
import type { LikelyCut } from './division.ts';
import type { PointedSentences } from './pointedSentences.ts';
import { tidy } from './tidy.ts';
import { tellsTime } from './unity.ts';

/** A part of a claim, and how likely careful readers begin a claim of its own with it: 1 for the first part of a claim. */
export interface ClaimPart extends Span {
  readonly cut: number;
}

/** A claim is divided where that is at least so likely, and into so many parts at most. Chosen by cross-validation. */
const LEAST_LIKELY = 0.02;
const MOST_PARTS = 12;

/**
 * The parts of a statement's claims: what may be a point of its own, though it is likelier that it is not. Read when they are asked for,
 * because only claims that have a link are. Only English claims have parts.
 */
export class ClaimParts {
  private readonly text: string;
  private readonly english: boolean;
  private readonly sentencesOf: () => PointedSentences;
  private sentences: PointedSentences | null = null;
  private readonly known = new Map<string, readonly ClaimPart[]>();

  /**
   * @param language BCP 47.
   * @param sentences those of the text, asked for once a claim is.
   */
  constructor(text: string, language: string, sentences: () => PointedSentences) {
    this.text = text;
    this.english = language.slice(0, 2).toLowerCase() === 'en';
    this.sentencesOf = sentences;
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

  private cutsWithin({ start, end }: Span): readonly LikelyCut[] {
    if (!this.english) return [];
    this.sentences ??= this.sentencesOf();
    const { sentences } = this;
    const likely = sentences.all
      .filter((sentence) => sentence.start < end && sentence.end > start)
      .flatMap((sentence) => {
        const { words, cuts } = sentences.of(sentence);
        return cuts.filter(
          (cut) =>
            cut.probability >= LEAST_LIKELY &&
            cut.end > start &&
            cut.start < end &&
            !tellsTime(words.filter((word) => word.start >= cut.start && word.end <= end)),
        );
      });
    if (likely.length < MOST_PARTS) return likely;
    const least = likely.map(({ probability }) => probability).sort((x, y) => y - x)[MOST_PARTS - 2] ?? 1;
    return likely.filter(({ probability }) => probability >= least).slice(0, MOST_PARTS - 1);
  }
}
