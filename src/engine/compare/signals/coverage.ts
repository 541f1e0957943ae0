import { kinTenths } from '../../language/lexicon/concepts.ts';
import { synonymAmong } from '../../language/lexicon/synonymous.ts';
import { rarity } from '../../language/rarity.ts';
import type { Word } from '../../language/words.ts';
import type { Span } from '../../model.ts';
import { overlap } from '../../text/span.ts';
import type { Profile } from '../profile.ts';

/** From so many tenths on a concept is told by its kin: usually the same point. */
const TOLD = 6;

/** What `coverageSignals` gives, in its order. */
export const COVERAGE_SIGNALS = [
  'concepts told: mean',
  'concepts told: lesser',
  'concepts told: greater',
  'concepts told: the one told least',
  'words unsaid: mean',
  'words unsaid: lesser',
  'words unsaid: greater',
  'words untold: lesser',
  'words untold: greater',
  'words untold: rarest, lesser',
  'words untold: rarest, greater',
  'words untold: sum, lesser',
  'words untold: sum, greater',
] as const;

/**
 * How much of what either of two linked claims says the other says too, in whatever words: what only one has makes a difference. Concepts are
 * told by themselves or their kin; words are unsaid that the other has neither itself nor in a synonym, and untold those of them that stand in
 * no name that the other tells. The same for (a, b) and (b, a).
 */
export function coverageSignals(a: Profile, b: Profile): number[] {
  const [left, right] = [alone(a, b), alone(b, a)];
  return [
    ...conceptsTold(a, b),
    (left.unsaid + right.unsaid) / 2,
    Math.min(left.unsaid, right.unsaid),
    Math.max(left.unsaid, right.unsaid),
    Math.min(left.untold, right.untold),
    Math.max(left.untold, right.untold),
    Math.min(left.rarest, right.rarest),
    Math.max(left.rarest, right.rarest),
    Math.min(left.sum, right.sum),
    Math.max(left.sum, right.sum),
  ];
}

function conceptsTold(a: Profile, b: Profile): number[] {
  const [x, y] = [conceptsOf(a), conceptsOf(b)];
  if (x.length === 0 || y.length === 0) return [0, 0, 0, 0];
  const told = (own: readonly string[], other: readonly string[]): number[] =>
    own.map((key) => Math.max(...other.map((each) => kinTenths(key, each))) / 10);
  const [inB, inA] = [told(x, y), told(y, x)];
  const [left, right] = [mean(inB), mean(inA)];
  return [(left + right) / 2, Math.min(left, right), Math.max(left, right), Math.min(...inB, ...inA)];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const conceptsOf = ({ named }: Profile): string[] =>
  [...named.values()].flatMap(({ kind, key }) => (kind === 'concept' ? [key] : []));

/** What only one of two claims says. */
interface Alone {
  /** The share of its words that the other has neither itself nor in a synonym, and of those that stand in no name the other tells. */
  readonly unsaid: number;
  readonly untold: number;
  /** Of these, the rarity of the rarest, and the root of the sum of squares. */
  readonly rarest: number;
  readonly sum: number;
}

function alone(own: Profile, other: Profile): Alone {
  const inSynonym = synonymAmong(other.reading.words);
  const words = own.reading.words.filter(
    (word) => isMatter(word) && (own.language === other.language || isRead(own, word)),
  );
  const unsaid = words.filter((word) => !other.matter.has(word.key) && !inSynonym(word));
  const names = namesTold(own, other);
  const untold = unsaid.filter((word) => !names.some((name) => overlap(word, name)));
  const rarities = untold.map(({ key }) => rarity(key));
  const all = words.length || 1;
  return {
    unsaid: unsaid.length / all,
    untold: untold.length / all,
    rarest: Math.max(0, ...rarities),
    sum: Math.hypot(...rarities),
  };
}

const isMatter = ({ empty, lower }: Word): boolean => !empty && !/^\d/.test(lower);

/** Of a claim in another language only the words count that are known in English: what cannot be read may well be said. */
const isRead = ({ language }: Profile, { english }: Word): boolean => language === 'en' || english !== undefined;

/** Where a claim names what the other names too, of concepts also their kin. */
function namesTold(own: Profile, other: Profile): Span[] {
  const concepts = conceptsOf(other);
  return own.reading.names.filter(({ kind, key }) =>
    kind === 'concept' ? concepts.some((each) => kinTenths(key, each) >= TOLD) : other.named.has(`${kind} ${key}`),
  );
}
