import search from 'approx-string-match';
import { joined, type Selector, type Way } from './wanted.ts';
import { wrap } from './wrapping.ts';

/**
 * The way of the Hypothesis client, in our own words, for each annotation by itself: where the text still has the quote at its offsets, there;
 * else every place of the quote in the whole text, to the letter or nearly, of which the likeliest by quote, prefix, suffix and place counts;
 * then a walk over the text nodes up to it, and an element around each run of text.
 */
export const hypothesis: Way = (root, wanted) => {
  const begun = performance.now();
  const ranges = wanted.map(({ selector }) => rangeOf(root, selector));
  const found = performance.now();
  const marks = ranges.map((range) => (range ? wrap(range, 'hypothesis-highlight') : []));
  const painted = performance.now();
  return {
    found: found - begun,
    paint: painted - found,
    words: () => marks.map((own) => joined(own.map(({ textContent }) => textContent).join(' '))),
    clear: () => undefined,
  };
};

function rangeOf(root: Element, selector: Selector): Range | null {
  const text = root.textContent;
  const same = text.slice(selector.start, selector.end) === selector.exact;
  const place = same ? selector : likeliest(text, selector);
  return place && rangeAt(root, place.start, place.end);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Errors that a place of the quote may have. */
const MOST_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

function likeliest(text: string, selector: Selector): Place | null {
  const { exact, prefix, suffix, start } = selector;
  const places = nearly(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
  const scored = places.map((place) => {
    const before = text.slice(Math.max(0, place.start - prefix.length), place.start);
    const after = text.slice(place.end, place.end + suffix.length);
    const score =
      WEIGHTS.quote * (1 - place.errors / exact.length) +
      WEIGHTS.prefix * (prefix ? likeness(before, prefix) : 1) +
      WEIGHTS.suffix * (suffix ? likeness(after, suffix) : 1) +
      WEIGHTS.position * (1 - Math.abs(place.start - start) / text.length);
    return { place, score };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.place ?? null;
}

/** The places of `part` to the letter; where there is none, the places with the fewest errors. */
function nearly(text: string, part: string, most: number) {
  const found: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    found.push({ start: at, end: at + part.length, errors: 0 });
  return found.length > 0 ? found : search(text, part, most);
}

/** 0 to 1: how much of `part` stands in `text`. */
function likeness(text: string, part: string): number {
  if (text === '' || part === '') return 0;
  const [best] = nearly(text, part, part.length);
  return best ? 1 - best.errors / part.length : 0;
}

/** Walks the text nodes from the root's beginning to both ends. */
function rangeAt(root: Element, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let passed = 0;
  let begun = false;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (!begun && start < passed + node.length) {
      range.setStart(node, start - passed);
      begun = true;
    }
    if (begun && end <= passed + node.length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += node.length;
  }
  return null;
}
