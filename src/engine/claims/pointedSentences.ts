import type { Span } from '../model.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { sentencesIn } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { LikelyCut } from './division.ts';
import type { BinaryModel } from './linear.ts';
import { cutsIn, LONGEST_SENTENCE, SPLITS } from './split.ts';
import { type Word, wordsOf } from './words.ts';

/** The sentences of a text that make a point: boilerplate left out. */
export function pointedSentences(text: string): Span[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const sentences = sentencesIn(text, paragraph);
    return sentences.filter(({ start, end }) => !isBoilerplate(text.slice(start, end), sentences.length === 1));
  });
}

/** The words of a sentence of English, and where it may be divided. A sentence that is too long to be one is not divided. */
export interface DivisibleSentence {
  readonly words: readonly Word[];
  readonly cuts: readonly LikelyCut[];
}

/** The sentences of a statement that make a point, each read once: where claims are read, and again where links divide them further. */
export class PointedSentences {
  readonly all: readonly Span[];
  private readonly text: string;
  private readonly model: BinaryModel;
  private readonly read = new Map<Span, DivisibleSentence>();

  constructor(text: string, model: BinaryModel = SPLITS) {
    this.text = text;
    this.model = model;
    this.all = pointedSentences(text);
  }

  /** One of `all`, read as English. */
  of(sentence: Span): DivisibleSentence {
    const known = this.read.get(sentence);
    if (known) return known;
    const { start, end } = sentence;
    const words = wordsOf(tokenize(this.text, start, Math.min(end, start + LONGEST_SENTENCE)));
    const read = { words, cuts: end - start > LONGEST_SENTENCE ? [] : cutsIn(words, this.model) };
    this.read.set(sentence, read);
    return read;
  }
}
