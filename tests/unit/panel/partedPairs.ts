import type { ClaimView, PairView, StatementView } from '../../../src/library/views.ts';
import { LEFT, left, pair, RIGHT, right } from '../ui/pairs.ts';

const LIST = 'They reviewed energy supplies and the exchange of prisoners';
const OWN = `${LIST}.`;
export const ONE = 'The leaders spoke about the exchange of prisoners';
const TWO = 'Gas, grain and the bay were discussed';
const OTHER = `${ONE}. ${TWO}.`;

type Partners = ClaimView['partners'];
/** How one claim is linked with another. */
export const partner = (
  claim: string,
  relation: 'same' | 'differs',
  parts?: readonly (readonly [number, number])[],
) => ({
  ...{ claim, relation, score: 0.9, reasons: [], differences: [] },
  ...(parts && { parts }),
});

function claimIn(text: string, words: string, id: string, partners: Partners, parts: ClaimView['parts']): ClaimView {
  const start = text.indexOf(words);
  const status = partners.length > 0 ? 'both' : 'only';
  return {
    ...{ id, start, end: start + words.length, text: words, act: 'CONSULT', status, partners },
    ...(parts && { parts }),
  };
}

/** The stretch of a text that these words are, with a status. */
function part(text: string, words: string, status: ClaimView['status'], possible = false) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, status, ...(possible && { possible }) };
}

/** One side's list, of which the first part is linked with a part of the second claim, the second with the whole first. */
export function pairOf(energy: ClaimView['status'], own: Partners): PairView & { readonly other: StatementView } {
  const parts = [
    part(OWN, 'They reviewed energy supplies', energy),
    part(OWN, 'the exchange of prisoners', 'both', true),
  ];
  const facing = own.map(({ claim }) => claim);
  const turned = (id: string, ends: readonly (readonly [number, number])[]) =>
    facing.includes(id) ? [partner(`${LEFT}#1.0`, 'same', ends)] : [];
  const two = turned(`${RIGHT}#1.1`, [[0, 0]]);
  const claims = [
    claimIn(OTHER, ONE, `${RIGHT}#1.0`, turned(`${RIGHT}#1.0`, [[0, 1]]), undefined),
    claimIn(
      OTHER,
      TWO,
      `${RIGHT}#1.1`,
      two,
      two.length === 0
        ? undefined
        : [part(OTHER, 'Gas', 'differs'), part(OTHER, 'grain', 'both'), part(OTHER, 'the bay were discussed', 'only')],
    ),
  ];
  return {
    ...pair,
    own: { ...left, text: OWN, claims: [claimIn(OWN, LIST, `${LEFT}#1.0`, own, parts)] },
    other: { ...right, text: OTHER, claims },
  };
}

export const ALONE = pairOf('only', [partner(`${RIGHT}#1.0`, 'same', [[1, 0]])]);
export const BOTH = pairOf('differs', [
  partner(`${RIGHT}#1.0`, 'same', [[1, 0]]),
  partner(`${RIGHT}#1.1`, 'differs', [[0, 0]]),
]);
