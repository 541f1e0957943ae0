import type { Comparison } from '../../engine/model.ts';
import type { AnnotatedPair } from './corpus.ts';
import { claimsOnto } from './scoring.ts';

/** Of the links that a comparison shows as such, and of those that it shows as possible only: how many there are, and how many are right. */
export interface Certainty {
  readonly sure: { said: number; right: number };
  readonly possible: { said: number; right: number };
}

export const noCertainty = (): Certainty => ({ sure: { said: 0, right: 0 }, possible: { said: 0, right: 0 } });

/** Adds up the links of a comparison; right is one between claims that stand on two that the annotators linked. */
export function addCertainty(pair: AnnotatedPair, { statements, links }: Comparison, sum: Certainty): void {
  const onto = claimsOnto(pair, { statements });
  for (const { a, b, possible } of links) {
    const count = possible ? sum.possible : sum.sure;
    count.said++;
    const [as, bs] = [onto[0]?.get(a) ?? [], onto[1]?.get(b) ?? []];
    if (pair.links.some((gold) => as.includes(gold.a) && bs.includes(gold.b))) count.right++;
  }
}

/** The figures as one line. */
export function certaintyFigures({ sure, possible }: Certainty): string {
  const share = ({ said, right }: Certainty['sure']): string =>
    `${right} of ${said} (${(right / (said || 1)).toFixed(3)})`;
  return `right are ${share(sure)} of the links shown as such, ${share(possible)} of the possible ones`;
}
