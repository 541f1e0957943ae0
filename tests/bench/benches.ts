/** A script of this folder that measures something. */
export interface Bench {
  /** Its file without the ending. */
  readonly name: string;
  /** How long it takes in a browser, or in Node, on a machine that does nothing else. */
  readonly seconds: number;
  /** Fewer rounds than by itself, so that the whole does not take too long. */
  readonly args?: readonly string[];
}

/** Benches of vitest. */
export const IN_NODE: readonly Bench[] = [
  { name: 'compare.bench', seconds: 60 },
  { name: 'library.bench', seconds: 60 },
];

/** Each measures the built extension in the browser that the environment's `BROWSER` names. */
export const IN_BROWSERS: readonly Bench[] = [
  { name: 'comparisonInBrowser', seconds: 60 },
  { name: 'libraryPageInBrowser', seconds: 40, args: ['500'] },
  { name: 'largeLibraryInBrowser', seconds: 50 },
  { name: 'backupInBrowser', seconds: 60 },
  { name: 'quietPageInBrowser', seconds: 60, args: ['3'] },
  { name: 'readoutInBrowser', seconds: 60, args: ['5'] },
  { name: 'articleInBrowser', seconds: 60 },
  { name: 'anchoringInBrowser', seconds: 60, args: ['7'] },
  { name: 'changingPageInBrowser', seconds: 60, args: ['4'] },
  { name: 'manyPagesInBrowser', seconds: 60 },
];
