import { STANDARD_COLOURS, type StatusColours } from './statusColours.ts';

/**
 * How the reader wants to see what is ours on a page. What is painted on the page's own words follows their ground, whatever the scheme.
 */
export interface Look {
  readonly colours: StatusColours;
  /** Of the card: as the system has it, or always the one. */
  readonly scheme: 'system' | 'light' | 'dark';
  /** Of the card, per cent. */
  readonly textSize: number;
}

/** How the paint looks until the reader sets something. */
export const STANDARD_LOOK: Look = { colours: STANDARD_COLOURS, scheme: 'system', textSize: 100 };
