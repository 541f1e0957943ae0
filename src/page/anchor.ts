import { type Alignment, align } from './anchorAlign.ts';
import { type AnchorWord, anchorWords, wordPlaces } from './anchorWords.ts';

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
export type Anchor =
  | { readonly state: 'found' | 'moved'; readonly start: number; readonly end: number }
  | { readonly state: 'ambiguous' | 'missing' };

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

/**
 * Finds each quote in `text`: at its own offsets, else word for word elsewhere, else by a guarded search that lets words
 * change but no name, number, date or negation. Time grows with the length of the text and of the quotes, up to a fixed
 * bound on the comparing; past that bound a quote is `missing`, never wrong.
 */
export function anchorQuotes(text: string, quotes: readonly AnchorQuote[]): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  const lost: AnchorQuote[] = [];
  for (const quote of quotes) {
    const stands = quote.text !== '' && text.startsWith(quote.text, quote.start);
    if (stands) anchors.set(quote.id, { state: 'found', start: quote.start, end: quote.start + quote.text.length });
    else lost.push(quote);
  }
  if (lost.length > 0) search(text, quotes, lost, anchors);
  return anchors;
}

interface Search {
  readonly page: readonly AnchorWord[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  work: number;
}

function search(
  text: string,
  all: readonly AnchorQuote[],
  lost: readonly AnchorQuote[],
  anchors: Map<string, Anchor>,
): void {
  const cut = lost.map((quote) => ({ quote, words: anchorWords(quote.text) }));
  const wanted = new Set(cut.flatMap(({ words }) => words.map(({ folded }) => folded)));
  const page = anchorWords(text);
  const looking: Search = { page, places: wordPlaces(page, wanted), work: WORK };
  const repeated: { quote: AnchorQuote; spans: Anchor[] }[] = [];
  for (const { quote, words } of cut) {
    const spans = exactPlaces(looking, words).map((place) => spanOf(page, place, place + words.length));
    if (spans.length > 1) repeated.push({ quote, spans });
    else anchors.set(quote.id, spans[0] ?? inexact(looking, words));
  }
  // Sentences that the page says several times are told apart by how far their neighbours have moved.
  const shifts = shiftsOf(all, anchors);
  for (const { quote, spans } of repeated) anchors.set(quote.id, nearest(quote, spans, shifts));
}

function spanOf(page: readonly AnchorWord[], from: number, to: number): Anchor {
  return { state: 'moved', start: page[from]?.start ?? 0, end: page[to - 1]?.end ?? 0 };
}

/** The quote's words that the page says least often, with their places in both. */
function rarest(looking: Search, words: readonly AnchorWord[], count: number) {
  const seeds = words.map(({ folded }, at) => ({ at, places: looking.places.get(folded) ?? [] }));
  return seeds
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length || a.at - b.at)
    .slice(0, count);
}

/** Where the page has just these words, in this spelling, one after the other. */
function exactPlaces(looking: Search, words: readonly AnchorWord[]): number[] {
  if (words.some(({ folded }) => !looking.places.has(folded))) return [];
  const [seed] = rarest(looking, words, 1);
  const found: number[] = [];
  for (const place of seed?.places.slice(0, EXACT_PLACES) ?? []) {
    const from = place - (seed?.at ?? 0);
    let same = 0;
    while (same < words.length && words[same]?.exact === looking.page[from + same]?.exact) same++;
    looking.work -= same + 1;
    if (same === words.length) found.push(from);
  }
  return found;
}

/** Starts that the quote's rare words vote for, the most voted first. */
function candidates(looking: Search, words: readonly AnchorWord[]): number[] {
  const votes = new Map<number, number>();
  const grain = Math.max(4, words.length >> 2);
  for (const { at, places } of rarest(looking, words, 8)) {
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

function inexact(looking: Search, words: readonly AnchorWord[]): Anchor {
  if (words.length < SHORTEST_INEXACT) return { state: 'missing' };
  const slack = Math.max(4, words.length >> 1);
  const fits: Alignment[] = [];
  for (const start of candidates(looking, words)) {
    looking.work -= words.length * (words.length + 2 * slack);
    if (looking.work < 0) return { state: 'missing' };
    const fit = align(words, looking.page, start - slack, start + words.length + slack);
    if (fit && fit.score >= FLOOR - MARGIN) fits.push(fit);
  }
  fits.sort((a, b) => b.score - a.score || a.from - b.from);
  const [best] = fits;
  if (!best || best.score < FLOOR) return { state: 'missing' };
  const rival = fits.find((fit) => fit.from >= best.to || fit.to <= best.from);
  if (rival && best.score - rival.score < MARGIN) return { state: 'ambiguous' };
  return spanOf(looking.page, best.from, best.to);
}

/** How far each placed quote has moved, in the order of their old places. */
function shiftsOf(all: readonly AnchorQuote[], anchors: ReadonlyMap<string, Anchor>) {
  return all
    .flatMap((quote) => {
      const anchor = anchors.get(quote.id);
      return anchor && 'start' in anchor ? [{ at: quote.start, by: anchor.start - quote.start }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

function nearest(
  quote: AnchorQuote,
  spans: readonly Anchor[],
  shifts: readonly { readonly at: number; readonly by: number }[],
): Anchor {
  const before = shifts.findLast(({ at }) => at <= quote.start) ?? shifts[0];
  if (!before) return { state: 'ambiguous' };
  const expected = quote.start + before.by;
  const far = (span: Anchor) => ('start' in span ? Math.abs(span.start - expected) : Number.POSITIVE_INFINITY);
  const [best, next] = [...spans].sort((a, b) => far(a) - far(b));
  if (!best || far(best) > NEAR || (next && far(next) <= 2 * far(best) + NEAR)) return { state: 'ambiguous' };
  return best;
}
