import type { BrowserName } from '../../src/cli/start/browsers.ts';

/** A script of this folder that measures the built extension in the browser that the environment's `BROWSER` names. */
export interface BrowserBench {
  /** Its file without the ending. */
  readonly name: string;
  readonly args?: readonly string[];
  /** Only in these; in both where nothing is said. */
  readonly browsers?: readonly BrowserName[];
}

/** What `npm run bench` runs in real browsers, in this order. */
export const BROWSER_BENCHES: readonly BrowserBench[] = [
  { name: 'comparisonInBrowser' },
  { name: 'libraryPageInBrowser' },
  { name: 'largeLibraryInBrowser' },
  { name: 'backupInBrowser' },
  { name: 'quietPageInBrowser' },
  { name: 'readoutInBrowser' },
  { name: 'articleInBrowser' },
  { name: 'anchoringInBrowser' },
  { name: 'changingPageInBrowser' },
  { name: 'manyPagesInBrowser' },
];
