import { conceptName, related } from '../language/lexicon/concepts.ts';
import { quantityTerm } from '../language/numbers.ts';
import type { Reason, Span, Term } from '../model.ts';
import { bare } from '../text/span.ts';
import type { Profile } from './profile.ts';
import type { RarityInPair } from './rarityInPair.ts';
import type { Likeness } from './signals/likeness.ts';

/** What a reader is shown of a link's grounds: more would only repeat. */
const MOST = 6;
/** From here on two words are alike enough to be a ground by themselves. */
const ALIKE = 0.4;
/** A name both texts are full of is no ground as good as a rare word: places and persons weigh by their rarity, numbers always much. */
const NUMBER = 8;

interface Ground {
  readonly reason: Reason;
  readonly weight: number;
  /** What is shared, without regard to which side it is told of first. */
  readonly key: string;
}

/**
 * Why two claims were paired: the numbers, dates, concepts, names and words that they share, what tells most first, each with the words
 * of both texts; where they share nothing, what is nearly the same. Empty when there is nothing that a reader could see.
 */
export function reasonsOf(a: Profile, b: Profile, rarity: RarityInPair, likeness: Likeness): Reason[] {
  const shared = [...amounts(a, b), ...names(a, b, rarity), ...words(a, b, rarity)];
  const grounds = shared.length > 0 ? shared : [...nearConcepts(a, b, rarity), ...alikeWords(a, b, rarity, likeness)];
  const chosen: Reason[] = [];
  for (const { reason } of grounds.sort(byWeight)) {
    const covered = chosen.some((other) => within(reason.a, other.a) && within(reason.b, other.b));
    if (!covered && chosen.length < MOST) chosen.push(reason);
  }
  return chosen;
}

/** What weighs most first; of equals what stands earlier in the two claims together, so that either side gives the same order. */
const byWeight = (x: Ground, y: Ground): number =>
  y.weight - x.weight || starts(x) - starts(y) || (x.key === y.key ? 0 : x.key < y.key ? -1 : 1);

const starts = ({ reason: { a, b } }: Ground): number => (a?.start ?? 0) + (b?.start ?? 0);

const within = (inner: Span | null, outer: Span | null): boolean =>
  inner !== null && outer !== null && inner.start >= outer.start && inner.end <= outer.end;

function ground(kind: Reason['kind'], label: string, key: string, a: Span, b: Span, weight: number): Ground {
  return { reason: { kind, label, a: bare(a), b: bare(b) }, weight, key };
}

const bothKeys = (x: string, y: string): string => (x < y ? `${x} ${y}` : `${y} ${x}`);

function amounts(a: Profile, b: Profile): Ground[] {
  const left = [...a.reading.quantities.map(quantityTerm), ...a.reading.dates];
  const right = [...b.reading.quantities.map(quantityTerm), ...b.reading.dates];
  const found: Ground[] = [];
  const used = new Set<Term>();
  // The first of a number meets the first of it on the other side, the second the second: none is a reason twice.
  for (const same of [exactly, sameDay]) {
    for (const term of left) {
      const other = used.has(term)
        ? undefined
        : right.find((t) => !used.has(t) && t.kind === term.kind && same(t, term));
      if (!other) continue;
      used.add(term).add(other);
      const label = a.text.slice(term.start, term.end);
      found.push(ground(term.kind, label, bothKeys(term.key, other.key), term, other, NUMBER));
    }
  }
  return found;
}

const exactly = (x: Term, y: Term): boolean => x.key === y.key;
/** A date without a year is the same day of any year. */
const sameDay = (x: Term, y: Term): boolean =>
  x.kind === 'date' && (x.key.endsWith(`-${y.key}`) || y.key.endsWith(`-${x.key}`));

function names(a: Profile, b: Profile, rarity: RarityInPair): Ground[] {
  return [...a.named].flatMap(([key, term]) => {
    const other = b.named.get(key);
    return other ? [ground(term.kind, conceptName(term.key), key, term, other, rarity.named.get(key)?.own ?? 0)] : [];
  });
}

function words(a: Profile, b: Profile, rarity: RarityInPair): Ground[] {
  return [...a.matter].flatMap(([key, word]) => {
    const other = b.matter.get(key);
    if (!other) return [];
    return [ground('word', a.text.slice(word.start, word.end), key, word, other, rarity.words.get(key)?.own ?? 0)];
  });
}

function nearConcepts(a: Profile, b: Profile, rarity: RarityInPair): Ground[] {
  const found: Ground[] = [];
  for (const [key, term] of a.named) {
    for (const [otherKey, other] of b.named) {
      if (term.kind !== 'concept' || other.kind !== 'concept') continue;
      const near = related(term.key, other.key);
      if (near < ALIKE) continue;
      const label = `${conceptName(term.key)} / ${conceptName(other.key)}`;
      const weight = near * Math.min(rarity.named.get(key)?.own ?? 0, rarity.named.get(otherKey)?.own ?? 0);
      found.push(ground('concept', label, bothKeys(key, otherKey), term, other, weight));
    }
  }
  return found;
}

function alikeWords(a: Profile, b: Profile, rarity: RarityInPair, likeness: Likeness): Ground[] {
  const found: Ground[] = [];
  for (const [key, word] of a.matter) {
    for (const [otherKey, other] of b.matter) {
      const like = likeness.of(key, otherKey);
      if (like < ALIKE) continue;
      const label = `${a.text.slice(word.start, word.end)} / ${b.text.slice(other.start, other.end)}`;
      const weight = like * Math.min(rarity.words.get(key)?.own ?? 0, rarity.words.get(otherKey)?.own ?? 0);
      found.push(ground('word', label, bothKeys(key, otherKey), word, other, weight));
    }
  }
  return found;
}
