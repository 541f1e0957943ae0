import type { BrowserName } from '../../src/cli/start/browsers.ts';

/** A script of this folder that measures the built extension in the browser that the environment's `BROWSER` names. */
export interface BrowserBench {
  /** Its file without the ending. */
  readonly name: string;
  /** Fewer rounds than by itself, so that the whole does not take too long. */
  readonly args?: readonly string[];
  /** Only in these; in both where nothing is said. */
  readonly browsers?: readonly BrowserName[];
}

/** What `npm run bench` runs in real browsers, in this order. */
export const BROWSER_BENCHES: readonly BrowserBench[] = [
  { name: 'comparisonInBrowser' },
  { name: 'libraryPageInBrowser', args: ['500'] },
  { name: 'largeLibraryInBrowser' },
  { name: 'backupInBrowser' },
  { name: 'quietPageInBrowser', args: ['3'] },
  { name: 'readoutInBrowser', args: ['5'] },
  { name: 'articleInBrowser' },
  { name: 'anchoringInBrowser', args: ['7'] },
  { name: 'changingPageInBrowser', args: ['4'] },
  { name: 'manyPagesInBrowser' },
];
