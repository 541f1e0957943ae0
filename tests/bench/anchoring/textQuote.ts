import { toRange } from 'dom-anchor-text-quote';
import { joined, type Way } from './wanted.ts';
import { wrap } from './wrapping.ts';

/** `dom-anchor-text-quote`, by which Hypothesis anchored before, and an element around each run of text. */
export const textQuote: Way = (root, wanted) => {
  const begun = performance.now();
  const ranges = wanted.map(({ selector }) => toRange(root, selector, { hint: selector.start }));
  const found = performance.now();
  const marks = ranges.map((range) => (range ? wrap(range, 'mark') : []));
  const painted = performance.now();
  return {
    found: found - begun,
    paint: painted - found,
    words: () => marks.map((own) => joined(own.map(({ textContent }) => textContent).join(' '))),
    clear: () => undefined,
  };
};
