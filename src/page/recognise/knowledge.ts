import { ALL_ISSUERS } from '../../issuers/all.ts';
import { partiesIn } from '../../issuers/parties.ts';
import { worldDateIn } from '../date/worldDates.ts';
import type { ReadOptions } from '../take/read.ts';
import { TITLE_WORDS } from './titleWords.ts';

/**
 * All that is known for recognising and reading pages: every issuer, the lexicon's names, the words of titles and the dates of all
 * languages. For the background and the command line; the pages' script does with less.
 */
export const KNOWLEDGE = {
  issuers: ALL_ISSUERS,
  partiesIn,
  words: TITLE_WORDS,
  dateIn: worldDateIn,
} as const satisfies ReadOptions;
