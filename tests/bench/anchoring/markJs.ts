import Mark from 'mark.js';
import { joined, type Way } from './wanted.ts';

/** mark.js wraps ranges that it is given: it looks for nothing, so the places are known to it before the time begins. */
export const markJs: Way = (root, _wanted, now) => {
  const ranges = now.map(({ start, end }) => ({ start, length: end - start }));
  const marks = new Map<number, Element[]>(now.map(({ start }) => [start, []]));
  const begun = performance.now();
  new Mark(root).markRanges(ranges, {
    element: 'mark',
    className: 'bench-mark',
    each: (mark, { start }) => marks.get(start)?.push(mark),
  });
  const painted = performance.now();
  return {
    found: 0,
    paint: painted - begun,
    words: () =>
      now.map(({ start }) => joined((marks.get(start) ?? []).map(({ textContent }) => textContent).join(' '))),
    clear: () => undefined,
  };
};
