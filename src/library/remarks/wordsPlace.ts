import type { Span } from '../../engine/model.ts';
import type { ClaimAnchor } from '../schema.ts';

/** So many places of the same words are looked at. */
const MOST_PLACES = 200;

/**
 * Makes what finds the words of an anchor in a text, wherever they stand and however the text is divided into claims now. Blanks of
 * any kind and number count as one: a page that is laid out anew says the same.
 */
export function placesIn(text: string): (anchor: ClaimAnchor) => WordsPlace | null {
  let whole: ReturnType<typeof squeezed> | null = null;
  return (anchor) => {
    whole ??= squeezed(text);
    const { plain, offsets } = whole;
    const words = squeezed(anchor.text).plain;
    if (words.trim() === '') return null;
    const starts = startsOf(words, plain);
    const start = starts.length > 1 ? oneOf(starts, words.length, anchor, plain) : starts[0];
    if (start === undefined) return null;
    const at = (offset: number): number => offsets[Math.min(start + offset, offsets.length - 1)] ?? text.length;
    return {
      start: at(0),
      end: (offsets[start + words.length - 1] ?? 0) + 1,
      inside: (offset) => at(squeezed(anchor.text.slice(0, offset)).plain.length),
    };
  };
}

/** Where an anchor's words stand, in UTF-16 code units of the text. */
export interface WordsPlace extends Span {
  /** The place in the text of an offset in the anchor's own words. */
  readonly inside: (offset: number) => number;
}

function startsOf(words: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && starts.length < MOST_PLACES; at = text.indexOf(words, at + 1))
    starts.push(at);
  return starts;
}

/** Of several the one in the same surroundings, else the one of the same number. */
function oneOf(starts: readonly number[], length: number, anchor: ClaimAnchor, text: string): number | undefined {
  const before = squeezed(anchor.before ?? '').plain;
  const after = squeezed(anchor.after ?? '').plain;
  const there = starts.filter(
    (start) => text.startsWith(after, start + length) && text.startsWith(before, start - before.length),
  );
  return there.length === 1 ? there[0] : starts[anchor.nth];
}

const BLANK = /\s/u;

/** A text with every run of blanks as one space, and where each of its code units stood. */
function squeezed(text: string): { readonly plain: string; readonly offsets: readonly number[] } {
  const units: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const blank = BLANK.test(unit);
    if (blank && units.at(-1) === ' ') continue;
    units.push(blank ? ' ' : unit);
    offsets.push(at);
  }
  return { plain: units.join(''), offsets };
}
