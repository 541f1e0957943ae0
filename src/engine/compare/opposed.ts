import { isDenial } from '../claims/otherManner.ts';
import { type ContrastForm, formsInLine } from '../language/lexicon/contrastForms.ts';
import { readForms } from '../language/lexicon/forms.ts';
import { baseOf } from '../language/lexicon/inflection.ts';
import { baseOfWord } from '../language/lexicon/words.ts';
import { valueIn } from '../language/sortedLines.ts';
import type { Word } from '../language/words.ts';
import type { DifferenceKind, Span } from '../model.ts';
import { remembered } from '../text/remembered.ts';
import type { Profile } from './profile.ts';

/** Words of a claim that stand on one side of a contrast. */
interface Opposed extends Span {
  readonly form: ContrastForm;
  /** The places of the first and the last among the claim's words. */
  readonly from: number;
  readonly to: number;
}

/** What two claims say otherwise of one thing. */
export interface Opposition {
  readonly kind: DifferenceKind;
  readonly a: Span;
  readonly b: Span;
  /** Whether both cannot be right when all else is the same. */
  readonly conflict: boolean;
  /** The share of the terser claim's other words of matter that the other claim has, from 0 to 1. */
  readonly common: number;
}

/** How far from opposed words, in words, what they are said of may stand, and how many of the nearest words that both claims have are asked. */
const REACH = 7;
const NEAREST = 2;
/** So many words and phrases of contrasts a claim at most: no real one has as many, and every two of two claims are held against each other. */
const MOST = 12;
/** In so many words before it something turns a word round: "will not lift", "refused to lift". */
const TURNING = 4;
const TURNS = new Set(
  ['refuse', 'reject', 'against', 'oppose', 'deny', 'rule', 'without', 'end', 'stop', 'avoid', 'prevent'].map(baseOf),
);

const NOTHING: readonly ContrastForm[] = [];
/** The forms that begin with the word of this base. */
const formsFrom = remembered((base): readonly ContrastForm[] => {
  const line = valueIn(readForms().contrasts, base);
  return line === null ? NOTHING : formsInLine(line);
});

const known = new WeakMap<Profile, readonly Opposed[]>();

/**
 * What two claims say otherwise in words of a contrast (`lexicon/contrasts.ts`), where the words that both have and that stand nearest to
 * these are the same: the one says that sanctions are lifted, the other that they are kept. The first in the order of the contrasts. Null
 * when nothing is, when a claim says both, or when one of the two is denied.
 */
export function oppositionOf(a: Profile, b: Profile): Opposition | null {
  const right = opposedIn(b);
  if (right.length === 0) return null;
  const pairs = opposedIn(a).flatMap((x) =>
    right.filter((y) => areOpposed(x, y) && !saysBoth(a, x, b, y) && ofOneThing(a, x, b, y)).map((y): Pair => [x, y]),
  );
  const [first, ...others] = pairs;
  if (!first) return null;
  const [x, y] = others.reduce((best, pair) => (isBefore(pair, best) ? pair : best), first);
  const { kind, conflict } = x.form;
  return { kind, conflict, a: spanOf(x), b: spanOf(y), common: commonBeside(a, x, b, y) };
}

type Pair = readonly [Opposed, Opposed];

/** By contrast, then by how early both stand, then by how early that of the first side stands: the same for (a, b) and (b, a). */
function isBefore(pair: Pair, other: Pair): boolean {
  const rank = ([x, y]: Pair) => [x.form.contrast, x.from + y.from, x.form.side === 0 ? x.from : y.from];
  const [left, right] = [rank(pair), rank(other)];
  const i = left.findIndex((value, k) => value !== right[k]);
  return i >= 0 && (left[i] ?? 0) < (right[i] ?? 0);
}

/** Whether one claim denies the contrary of what the other says: that sanctions are not lifted, where they are kept. */
export function deniesTheContrary(a: Profile, b: Profile): boolean {
  const right = opposedIn(b);
  if (right.length === 0) return false;
  return opposedIn(a).some((x) =>
    right.some((y) => areOpposed(x, y) && isTurned(a, x) !== isTurned(b, y) && ofOneThing(a, x, b, y)),
  );
}

const spanOf = ({ start, end }: Opposed): Span => ({ start, end });

const areOpposed = ({ form: x }: Opposed, { form: y }: Opposed): boolean =>
  x.contrast === y.contrast && x.side !== y.side;

/** Whether a claim has words of the other side as well, in whatever sense: lifted here, kept there, or not lifted. */
function saysBoth(a: Profile, x: Opposed, b: Profile, y: Opposed): boolean {
  const contrary = (own: Profile, said: Opposed) => opposedIn(own).some((other) => areOpposed(other, said));
  return contrary(a, x) || contrary(b, y) || isTurned(a, x) !== isTurned(b, y);
}

function opposedIn(profile: Profile): readonly Opposed[] {
  const before = known.get(profile);
  if (before) return before;
  const { words } = profile.reading;
  const found: Opposed[] = [];
  let free = 0;
  for (const [from, word] of words.entries()) {
    if (found.length >= MOST) break;
    const begun = formsFrom(baseOfWord(word));
    if (begun.length === 0 || from < free) continue;
    const own = begun.filter(({ rest }) => rest.every((next, i) => isBase(words[from + 1 + i], next)));
    const most = own.reduce((longest, { rest }) => Math.max(longest, rest.length), 0);
    const to = from + most;
    const span = { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
    for (const form of own) if (form.rest.length === most) found.push({ form, from, to, ...span });
    if (own.length > 0) free = to + 1;
  }
  known.set(profile, found);
  return found;
}

const isBase = (word: Word | undefined, base: string): boolean => word !== undefined && baseOfWord(word) === base;

const isTurned = ({ reading: { words } }: Profile, { from }: Opposed): boolean =>
  words.slice(Math.max(0, from - TURNING), from).some((word) => isDenial(word.lower) || TURNS.has(baseOfWord(word)));

/** Whether one of the words nearest to `x`, of those that both claims have, is also one of the nearest to `y`. */
function ofOneThing(a: Profile, x: Opposed, b: Profile, y: Opposed): boolean {
  const near = nearest(b, y, a);
  return nearest(a, x, b).some((key) => near.includes(key));
}

function nearest({ reading: { words } }: Profile, { from, to }: Opposed, other: Profile): string[] {
  const distance = (i: number): number => (i < from ? from - i : i - to);
  return words
    .flatMap(({ key, empty }, i) => {
      const far = distance(i);
      return far > 0 && far <= REACH && !empty && other.matter.has(key) ? [{ key, far }] : [];
    })
    .sort((p, q) => p.far - q.far)
    .slice(0, NEAREST)
    .map(({ key }) => key);
}

function commonBeside(a: Profile, x: Opposed, b: Profile, y: Opposed): number {
  const beside = ({ reading: { words } }: Profile, { from, to }: Opposed): Set<string> =>
    new Set(words.flatMap(({ empty, key }, i) => (empty || (i >= from && i <= to) ? [] : [key])));
  const [left, right] = [beside(a, x), beside(b, y)];
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  return few.size === 0 ? 0 : [...few].filter((key) => many.has(key)).length / few.size;
}
