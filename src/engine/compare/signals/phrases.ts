import type { Profile } from '../profile.ts';
import type { RarityInPair } from '../rarityInPair.ts';

export const PHRASE_SIGNALS = [
  'phrases: of two',
  'phrases: of three',
  'phrases: in the same order',
  'letters: of four',
] as const;

/** Longer claims are compared by their first words only: time must not grow with the square of a sentence. */
const LONGEST = 80;

/** What runs of words and letters two claims have in common; the same for (a, b) and (b, a). */
export function phraseSignals(a: Profile, b: Profile, rarity: RarityInPair): number[] {
  return [
    dice(runs(a.sequence, 2), runs(b.sequence, 2)),
    dice(runs(a.sequence, 3), runs(b.sequence, 3)),
    inOrder(a, b, rarity),
    dice(letters(a), letters(b)),
  ];
}

const runsKnown = new WeakMap<readonly string[], Map<number, Set<string>>>();

function runs(sequence: readonly string[], length: number): ReadonlySet<string> {
  let known = runsKnown.get(sequence);
  if (!known) {
    known = new Map();
    runsKnown.set(sequence, known);
  }
  let found = known.get(length);
  if (!found) {
    found = new Set();
    for (let i = 0; i + length <= sequence.length; i++) found.add(sequence.slice(i, i + length).join(' '));
    known.set(length, found);
  }
  return found;
}

const lettersKnown = new WeakMap<Profile, Set<string>>();

function letters(profile: Profile): ReadonlySet<string> {
  let found = lettersKnown.get(profile);
  if (found) return found;
  found = new Set();
  for (const key of profile.matter.keys()) {
    if (key.length < 4) found.add(key);
    for (let i = 0; i + 4 <= key.length; i++) found.add(key.slice(i, i + 4));
  }
  lettersKnown.set(profile, found);
  return found;
}

function dice(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  if (x.size === 0 || y.size === 0) return 0;
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return (2 * shared) / (x.size + y.size);
}

/** The weight of the longest common subsequence, as a share of the terser claim's. */
function inOrder(a: Profile, b: Profile, rarity: RarityInPair): number {
  const x = a.sequence.slice(0, LONGEST);
  const y = b.sequence.slice(0, LONGEST);
  const weight = (key: string): number => rarity.words.get(key) ?? 0;
  let above = new Float64Array(y.length + 1);
  for (const key of x) {
    const row = new Float64Array(y.length + 1);
    for (let j = 0; j < y.length; j++) {
      const met = y[j] === key ? (above[j] as number) + weight(key) : 0;
      row[j + 1] = Math.max(met, above[j + 1] as number, row[j] as number);
    }
    above = row;
  }
  const sum = (keys: readonly string[]): number => keys.reduce((total, key) => total + weight(key), 0);
  return (above[y.length] ?? 0) / (Math.min(sum(x), sum(y)) || 1);
}
