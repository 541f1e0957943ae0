import { statesNamedIn } from '../engine/event/stateNames.ts';
import { lexiconTerms } from '../engine/language/lexicon/lexicon.ts';
import { tokenize } from '../engine/text/tokens.ts';

/** The fictional states of the sample that ships with the extension: the lexicon knows the world only. */
const SAMPLE: readonly (readonly [string, RegExp])[] = [
  ['xa', /\bArvenia/],
  ['xb', /\bBelmar/],
];

/** An office, which the lexicon's inflections take for the Emirates. */
const EMIR = /^emirs?$/i;
const LONGEST_TEXT = 4_000;

/** The states and organisations that a title or a sentence names, by the lexicon's codes, in the order in which they are named. */
export function partiesIn(text: string): string[] {
  const bounded = text.slice(0, LONGEST_TEXT);
  const named = lexiconTerms(bounded, tokenize(bounded)).filter(
    ({ kind, start, end }) => kind === 'party' && !EMIR.test(bounded.slice(start, end)),
  );
  const sample = SAMPLE.filter(([, name]) => name.test(bounded)).map(([party]) => party);
  return [...new Set([...named.map((term) => term.key), ...statesNamedIn(bounded), ...sample])];
}
