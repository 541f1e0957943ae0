import { reportingVerb } from '../claims/verbs.ts';
import { areSynonyms } from '../language/lexicon/synonymous.ts';
import type { Word } from '../language/words.ts';
import type { Difference, Span } from '../model.ts';
import { overlap } from '../text/span.ts';
import { deniesTheContrary } from './opposed.ts';
import { mayBeOne } from './otherNames.ts';
import type { Profile } from './profile.ts';
import type { Likeness } from './signals/likeness.ts';

/**
 * At least so much of the longer sentence stands word by word in the other, before and after what is replaced; and so many words are
 * replaced at most.
 */
const KEPT = 0.6;
const MOST = 3;
/** From this likeness on two words may say the same ("supplies" and "deliveries"); of such words only the contrasts tell. */
const ALIKE = 0.2;

/**
 * The words by which alone two claims differ that are one sentence word by word for the rest, as the texts of a joint statement are: there
 * a word is not replaced by chance. Null where the words say the same as far as is known, only report, or the claims open the statements,
 * which every office words in its own way.
 */
export function replacedWords(a: Profile, b: Profile, likeness: Likeness): Difference | null {
  if ((opens(a) && opens(b)) || deniesTheContrary(a, b)) return null;
  const [x, y] = [a.reading.words, b.reading.words];
  const shorter = Math.min(x.length, y.length);
  let before = 0;
  while (before < shorter && x[before]?.key === y[before]?.key) before++;
  let after = 0;
  while (after < shorter - before && x[x.length - 1 - after]?.key === y[y.length - 1 - after]?.key) after++;
  if (before + after < KEPT * Math.max(x.length, y.length)) return null;
  const left = x.slice(before, x.length - after);
  const right = y.slice(before, y.length - after);
  if (
    left.length > MOST ||
    right.length > MOST ||
    saySame(left, right, likeness) ||
    isAmount(a, left, b, right) ||
    isNamed(a, left, b, right)
  )
    return null;
  const [one, other] = [spanOf(left), spanOf(right)];
  return one || other ? { kind: one && other ? 'scope' : 'strength', a: one, b: other } : null;
}

/** A statement of one claim has no opening line. */
const opens = ({ first, last }: Profile): boolean => first && !last;

/** Little words, the like together, of which another says something else: what may be done is not what must be, until a day not from it. */
const LITTLE: readonly ReadonlySet<string>[] = [
  'may might can could',
  'must shall should will would',
  'hope intend plan wish want seek aim expect',
  'until till',
  'from since',
  'to into',
  'with',
  'against',
  'if',
  'unless',
  'before',
  'after following',
  'only',
  'also',
  'even',
  'through across',
  'around',
  'above over',
  'below under',
  'fewer less',
  'more',
].map((words) => new Set(words.split(' ')));

/** Verbs that judge or demand, which more than report. */
const JUDGES = new Set(
  'condemn denounce deplore criticise criticize reject refuse oppose threaten demand accuse praise'.split(' '),
);
/** "Could reach", where the other side says "reached". */
const POSSIBLY = new Set(['may', 'might', 'could']);

/** Whether each side is one little word, with or without a "to", and they are of two kinds; or one side alone says that something may be. */
function littleApart(left: readonly Word[], right: readonly Word[]): boolean {
  const [x, y] = [wordAlone(left), wordAlone(right)];
  if (left.length === 0 || right.length === 0) return POSSIBLY.has(x ?? '') || POSSIBLY.has(y ?? '');
  const [kind, other] = [x, y].map((word) => LITTLE.findIndex((words) => word !== undefined && words.has(word)));
  return kind !== -1 && other !== -1 && kind !== other;
}

function wordAlone(words: readonly Word[]): string | undefined {
  const [first, second, ...more] = words;
  return more.length === 0 && (!second || second.lower === 'to') ? first?.lower : undefined;
}

function saySame(left: readonly Word[], right: readonly Word[], likeness: Likeness): boolean {
  if (littleApart(left, right)) return false;
  const [x, y] = [matterOf(left), matterOf(right)];
  if (x.length === 0 || y.length === 0) return true;
  if (x.every(reports) && y.every(reports)) return true;
  return x.some((word) => y.some((other) => likeness.of(word.key, other.key) >= ALIKE || areSynonyms(word, other)));
}

/** Empty elsewhere, but "all ships" are others than "commercial ships". */
const HOW_MANY = new Set(['all', 'any', 'both', 'few', 'most', 'no', 'some']);

const matterOf = (words: readonly Word[]): Word[] => words.filter(({ empty, lower }) => !empty || HOW_MANY.has(lower));

function reports({ lower, english }: Word): boolean {
  const verb = reportingVerb(english ?? lower);
  return verb !== null && !JUDGES.has(verb.lemma);
}

/** Whether both write one amount: "two weeks", "a fortnight". */
function isAmount(a: Profile, left: readonly Word[], b: Profile, right: readonly Word[]): boolean {
  const amountIn = ({ reading }: Profile, words: readonly Word[]) =>
    reading.quantities.find((quantity) => words.some((word) => overlap(quantity, word)));
  const [x, y] = [amountIn(a, left), amountIn(b, right)];
  return x !== undefined && y !== undefined && x.kind === y.kind && x.value === y.value && x.unit === y.unit;
}

/** Whether both are, or stand in, names of one and the same, or the one may be a city of the other. */
function isNamed(a: Profile, left: readonly Word[], b: Profile, right: readonly Word[]): boolean {
  const keys = ({ reading }: Profile, words: readonly Word[]): string[] =>
    reading.names.filter((name) => words.some((word) => overlap(name, word))).map(({ key }) => key);
  const others = keys(b, right);
  const [x, y] = [left.find(({ name }) => name), right.find(({ name }) => name)];
  return keys(a, left).some((key) => others.includes(key)) || Boolean(x && y && mayBeOne(a, x, b, y));
}

function spanOf(words: readonly Word[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
