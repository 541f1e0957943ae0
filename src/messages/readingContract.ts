import type { Problem } from './problems.ts';

/** What the library page and the first run ask of the worker. */
export interface ReadingRequests {
  /** Library page → background: take in some of what has changed. Answered with how many statements are left. */
  'library.shelve': { request: Record<string, never>; answer: { left: number } | Problem };
  /** Library page → background: compare these two, whatever they report, as the reader's own pairing. */
  'statements.pair': { request: { statement: string; other: string }; answer: { paired: boolean } | Problem };
  /** Library page → background: take these out of the library; they can be brought back for a day. */
  'statements.aside': { request: { statements: readonly string[] }; answer: { aside: readonly string[] } | Problem };
  /** Library page → background: bring these back. */
  'statements.back': { request: { statements: readonly string[] }; answer: { back: readonly string[] } | Problem };
  /** Library page or first run → background: put the sample event in the library. Answered with one of its statements. */
  'sample.load': { request: Record<string, never>; answer: { statement: string } | Problem };
}
