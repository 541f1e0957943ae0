import type { Span } from '../../engine/model.ts';
import { type Alignment, align } from './anchorAlign.ts';
import { type AnchorWords, anchorWords, isWhole } from './anchorWords.ts';

/** `found`: at its offsets; `moved`: elsewhere; `ambiguous`: several places fit alike; `missing`: no place says it. */
export type AnchorState = 'found' | 'moved' | 'ambiguous' | 'missing';

/** What is looked for: a quote, and where it stood in the text it was taken from (UTF-16 code units). */
export interface AnchorQuote {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a quote stands in the text now, in UTF-16 code units; an unplaced one has no span. */
export type Anchor = Placed | { readonly state: 'ambiguous' | 'missing' };

interface Placed extends Span {
  readonly state: 'found' | 'moved';
}

/** Below this share of common words it is another sentence; and the runner-up must be this much worse. */
const FLOOR = 0.75;
const MARGIN = 0.1;
/** A shorter quote has too few words to be known again after a change. */
const SHORTEST_INEXACT = 5;
/** Places looked at for one quote, word for word and inexactly. */
const EXACT_PLACES = 500;
const INEXACT_PLACES = 12;
/** How far from its neighbours' shift, in code units, one of several equal sentences may stand and still be the one. */
const NEAR = 40;
/** Comparisons that all quotes of one page may cost together (some 0.2 s), so that no page can stall its tab. */
const WORK = 20_000_000;

/** Quotes that may be looked for in the whole text as they are; whoever needs more of this has a page of another text. */
const WHOLE_LOOKS = 20;

/**
 * Finds each quote in `text`: at its own offsets, else word for word elsewhere, else by a guarded search that lets words
 * change but no name, number, date or negation. Time grows with the length of the text and of the quotes, up to a fixed
 * bound on the comparing; past that bound a quote is `missing`, never wrong.
 */
export function anchorQuotes(text: string, quotes: readonly AnchorQuote[]): Map<string, Anchor> {
  const stands = ({ start, text: words }: AnchorQuote): boolean => words !== '' && text.startsWith(words, start);
  /** How far the quote before has moved; of several equal sentences the one that moved as far is meant. */
  let shift: number | null = null;
  let looks = WHOLE_LOOKS;
  // Cutting a page in words takes longer than all else: most pages that changed were changed around their claims.
  let cut: Search | null = null;
  const searchFor = (quote: AnchorQuote, expected: number | null): Anchor => {
    cut ??= searchOf(text, quotes);
    return find(cut, anchorWords(quote.text, cut.numbers), expected);
  };
  const anchorOf = (quote: AnchorQuote): Anchor => {
    if (stands(quote)) return { state: 'found', start: quote.start, end: quote.start + quote.text.length };
    const expected = shift === null ? null : quote.start + shift;
    const near = expected === null ? null : onlyPlace(text, quote.text, expected - NEAR, expected + NEAR);
    const looked = near === null && looks-- > 0;
    const at = looked ? onlyPlace(text, quote.text, 0, text.length) : near;
    if (at !== null) return moved(quote.text, at);
    return (looked && nearly(text, quote.text, expected)) || searchFor(quote, expected);
  };
  return new Map(
    quotes.map((quote) => {
      const anchor = anchorOf(quote);
      if ('start' in anchor) shift = anchor.start - quote.start;
      return [quote.id, anchor];
    }),
  );
}

const moved = (quote: string, start: number): Placed => ({ state: 'moved', start, end: start + quote.length });

/** Where the quote stands, as it is, if it begins at one place between these. */
function onlyPlace(text: string, quote: string, first: number, last: number): number | null {
  const from = Math.max(0, first);
  const part = text.slice(from, last + quote.length);
  const at = quote === '' ? -1 : part.indexOf(quote);
  const only = at >= 0 && part.indexOf(quote, at + 1) < 0 && isWhole(text, from + at, from + at + quote.length);
  return only ? from + at : null;
}

/** So alike is an edited sentence to itself that nothing else can be meant, where the quote would stand. */
const SURE = 0.9;
/** Code units of a quote that are compared outside of the bound on all comparing. */
const LONGEST_NEAR = 2_000;

/**
 * Where the quote stands but for a word or two, where the quote before it leads us to look: nothing else on the page is asked then. What is
 * looked at has no room for the quote to stand there twice.
 */
function nearly(text: string, quote: string, expected: number | null): Placed | null {
  if (expected === null || quote.length > LONGEST_NEAR) return null;
  const around = Math.min(NEAR, quote.length >> 2);
  const from = Math.max(0, expected - around);
  const numbers = new Map<string, number>();
  const words = anchorWords(quote, numbers, true);
  const page = anchorWords(text.slice(from, expected + quote.length + around), numbers);
  const fit = align(words, page, 0, page.folded);
  // A word at an end of what is looked at may be half a word.
  if (!fit || fit.score < SURE || fit.from === 0 || fit.to === page.exact.length) return null;
  const { state, start, end } = spanOf(page, fit.from, fit.to);
  return { state, start: from + start, end: from + end };
}

function searchOf(text: string, quotes: readonly AnchorQuote[]): Search {
  const numbers = new Map<string, number>();
  for (const quote of quotes) anchorWords(quote.text, numbers, true);
  const places = Array.from(numbers, (): number[] => []);
  const page = anchorWords(text, numbers);
  for (let at = 0; at < page.folded.length; at++) places[page.folded[at] ?? -1]?.push(at);
  return { numbers, page, places, work: WORK };
}

interface Search {
  /** Of the quotes' words. */
  readonly numbers: Map<string, number>;
  readonly page: AnchorWords;
  /** Where each word of the quotes stands on the page, by its number. */
  readonly places: readonly (readonly number[])[];
  work: number;
}

function find(search: Search, words: AnchorWords, expected: number | null): Anchor {
  const spans = exactPlaces(search, words).map((place) => spanOf(search.page, place, place + words.exact.length));
  return spans.length > 0 ? nearest(spans, expected) : inexact(search, words, expected);
}

/** The one of several that stands where the quote is expected. */
function nearest(spans: readonly Placed[], expected: number | null): Anchor {
  if (spans.length === 1 && spans[0]) return spans[0];
  const near = spans.filter(({ start }) => Math.abs(start - (expected ?? Number.NaN)) <= NEAR);
  return near.length === 1 && near[0] ? near[0] : { state: 'ambiguous' };
}

function spanOf({ starts, exact }: AnchorWords, from: number, to: number): Placed {
  return { state: 'moved', start: starts[from] ?? 0, end: (starts[to - 1] ?? 0) + (exact[to - 1]?.length ?? 0) };
}

/** The quote's words that the page says least often, with their places in both. */
function rarest(search: Search, words: AnchorWords, count: number) {
  const seeds = words.folded.map((word, at) => ({ at, places: search.places[word] ?? [] }));
  return seeds
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length || a.at - b.at)
    .slice(0, count);
}

/** Where the page has just these words, in this spelling, one after the other. */
function exactPlaces(search: Search, words: AnchorWords): number[] {
  const { exact } = words;
  const [seed] = rarest(search, words, 1);
  const found: number[] = [];
  for (const place of seed?.places.slice(0, EXACT_PLACES) ?? []) {
    const from = place - (seed?.at ?? 0);
    let same = 0;
    while (same < exact.length && exact[same] === search.page.exact[from + same]) same++;
    search.work -= same + 1;
    if (same === exact.length) found.push(from);
  }
  return found;
}

/** Starts that the quote's rare words vote for, the most voted first. */
function candidates(search: Search, words: AnchorWords): number[] {
  const votes = new Map<number, number>();
  const grain = Math.max(4, words.exact.length >> 2);
  for (const { at, places } of rarest(search, words, 8)) {
    for (const place of places.slice(0, EXACT_PLACES)) {
      const cell = Math.floor((place - at) / grain);
      votes.set(cell, (votes.get(cell) ?? 0) + 1);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, INEXACT_PLACES)
    .map(([cell]) => cell * grain);
}

/** Whether a stretch of the page may say the same: all that may not change is in it, and enough of the rest, in whatever order. */
function mayFit(words: AnchorWords, stretch: readonly number[]): boolean {
  let shared = 0;
  for (let at = 0; at < words.folded.length; at++) {
    if (stretch.includes(words.folded[at] ?? -1)) shared++;
    else if (words.essential(at)) return false;
  }
  // No alignment can be better than one that holds all these words and nothing else.
  return 2 * shared >= (FLOOR - MARGIN) * (words.folded.length + shared);
}

function inexact(search: Search, words: AnchorWords, expected: number | null): Anchor {
  const { length } = words.exact;
  if (length < SHORTEST_INEXACT) return { state: 'missing' };
  const slack = Math.max(4, length >> 1);
  const fits: Alignment[] = [];
  for (const start of candidates(search, words)) {
    const from = Math.max(0, start - slack);
    const stretch = search.page.folded.slice(from, start + length + slack);
    if (!mayFit(words, stretch)) continue;
    search.work -= length * (length + 2 * slack);
    if (search.work < 0) return { state: 'missing' };
    const fit = align(words, search.page, from, stretch);
    if (fit && fit.score >= FLOOR - MARGIN) fits.push(fit);
  }
  fits.sort((a, b) => b.score - a.score || a.from - b.from);
  const [best] = fits;
  if (!best || best.score < FLOOR) return { state: 'missing' };
  const rivals = fits.filter((fit) => (fit.from >= best.to || fit.to <= best.from) && best.score - fit.score < MARGIN);
  const spans = [best, ...rivals].map(({ from, to }) => spanOf(search.page, from, to));
  const one = nearest(spans, expected);
  // A worse one that stands where the quote is expected makes the best one doubtful, and is never taken for it.
  return one === spans[0] ? one : { state: 'ambiguous' };
}
