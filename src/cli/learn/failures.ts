import { profilesOf } from '../../engine/compare/profile.ts';
import type { Claim, Comparison } from '../../engine/model.ts';
import type { AnnotatedPair, GoldClaim } from './corpus.ts';
import { claimsOnto } from './scoring.ts';

/** Why a comparison is not what the annotators say, in numbers of links between annotated claims. */
export interface Failures {
  /** Links that were not made, and how many of them join claims without one word, concept or name in common. */
  readonly missed: number;
  readonly nothingShared: number;
  /** Links that nobody else made, and how many of them only because a claim of ours holds several of the annotators'. */
  readonly wrong: number;
  readonly dividedOtherwise: number;
}

/** Holds a comparison of a pair against the annotators' links. */
export function failuresOf(pair: AnnotatedPair, said: Comparison): Failures {
  const gold = new Set(pair.links.map(({ a, b }) => `${a} ${b}`));
  const onto = claimsOnto(pair, said);
  const found = new Set<string>();
  const apart = new Set<string>();
  for (const { a, b } of said.links) {
    const keys = (onto[0]?.get(a) ?? []).flatMap((x) => (onto[1]?.get(b) ?? []).map((y) => `${x} ${y}`));
    const right = keys.some((key) => gold.has(key));
    for (const key of keys) {
      found.add(key);
      if (right) apart.add(key);
    }
  }
  const missed = pair.links.filter(({ a, b }) => !found.has(`${a} ${b}`));
  const wrong = [...found].filter((key) => !gold.has(key));
  return {
    missed: missed.length,
    nothingShared: missed.filter(({ a, b }) => !haveSomethingInCommon(pair, a, b)).length,
    wrong: wrong.length,
    dividedOtherwise: wrong.filter((key) => apart.has(key)).length,
  };
}

function haveSomethingInCommon(pair: AnnotatedPair, a: string, b: string): boolean {
  const [x] = profilesOf(pair.texts[0], claimsCalled(pair.claims[0], a));
  const [y] = profilesOf(pair.texts[1], claimsCalled(pair.claims[1], b));
  if (!x || !y) return false;
  return [...x.matter.keys()].some((key) => y.matter.has(key)) || [...x.named.keys()].some((key) => y.named.has(key));
}

const claimsCalled = (claims: readonly GoldClaim[], id: string): Claim[] =>
  claims.filter((claim) => claim.id === id).map((claim) => ({ ...claim, act: 'INFORM' }));

/** The failures in a line. */
export const failureFigures = (f: Failures): string =>
  `missed ${f.missed} (nothing in common ${f.nothingShared})  wrong ${f.wrong} (divided otherwise ${f.dividedOtherwise})`;

/** The failures of several pairs together. */
export const sumOf = (all: readonly Failures[]): Failures => ({
  missed: all.reduce((sum, f) => sum + f.missed, 0),
  nothingShared: all.reduce((sum, f) => sum + f.nothingShared, 0),
  wrong: all.reduce((sum, f) => sum + f.wrong, 0),
  dividedOtherwise: all.reduce((sum, f) => sum + f.dividedOtherwise, 0),
});
