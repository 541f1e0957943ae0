import type { AnchorQuote } from '../../../src/page/anchor/anchor.ts';

/** A quote in the terms of the Web Annotation model: offsets are UTF-16 code units into the `textContent` of the root. */
export interface Selector {
  readonly exact: string;
  /** The 32 code units before and after. */
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** A passage that is to be found and painted. */
export interface Wanted {
  /** As the extension keeps it. */
  readonly quote: AnchorQuote;
  /** As an annotation keeps it. */
  readonly selector: Selector;
  /** Its words on the page as it is now, white space made one. */
  readonly words: string;
}

/** What one way of painting did, all inside the page's one thread; ms. */
export interface Done {
  readonly found: number;
  /** Of `found`, where a way has steps. */
  readonly parts?: Readonly<Record<string, number>>;
  readonly paint: number;
  /** Words painted for each passage, in order; empty for one that was not found. */
  readonly words: () => string[];
  readonly clear: () => void;
}

/** A way from passages to paint. `now` holds, in order, where the passages stand on the page as it is: for a way that cannot look. */
export type Way = (root: Element, wanted: readonly Wanted[], now: readonly Selector[]) => Done;

/** Words to compare: white space made one, no stop at the end, which some ways take for no part of the words. */
export const joined = (words: string): string => words.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
