/**
 * Texts that once broke a reader of ours, or the test that looked for such texts, in the shortest form to which they were brought. Each
 * reader is given all of them on every run. Add what a failing run of `parsers.test.ts` prints; never take one away.
 */
export const FOUND: readonly string[] = [
  // A page's key that was not its own key.
  'https://a.aa//////////',
  // A character reference to no character, half a character, a day that no calendar has.
  '&#x110000;',
  '\ud800',
  '2025-02-30',
];
