import { reportingVerb } from '../claims/verbs.ts';
import type { WordClass } from '../claims/words.ts';
import { synonymAmong } from '../language/lexicon/synonymous.ts';
import { rarity } from '../language/rarity.ts';
import type { Word } from '../language/words.ts';
import type { Span, TermKind } from '../model.ts';
import { isCapitalAt } from '../text/plain.ts';
import { bare, overlap } from '../text/span.ts';
import { BORDERS, grammarOf, joined } from './grammar.ts';
import type { Profile } from './profile.ts';
import type { Likeness } from './signals/likeness.ts';

/** Finding the words of a claim that carry a difference: whole phrases, as a reader would point at them. */

/** Longest phrase that is pointed at, in words, and how many more of them the rest of a name or of a hyphened word may be. */
const LONGEST = 7;
const MOST_OF_NAME = 3;
/** From this likeness on two words say the same ("supplies" and "deliveries"). */
const ALIKE = 0.4;
/** Between two words of one phrase: "energy and infrastructure", "freedom of the press". */
const JOINTS = new Set(['and', 'of', 'the', 'a', 'an']);
const ARTICLES = new Set(['the', 'a', 'an']);

/** What only counts or frames the words after its "of". */
const LIGHT = new Set('form series range cases number kind importance context set rest'.split(' '));
/** By how much a phrase at the end of a claim counts less than one at its beginning, in units of rarity. */
const LATER = 9;
/** Words of set phrases ("in light of", "in this context"): they carry no matter. */
const IDIOMS = new Set(
  'light context order view regard regards addition connection course framework account part turn case clear favour favor length satisfaction behalf occasion margins'.split(
    ' ',
  ),
);
/** Alone these say less than any thing would ("maintained"): by so much, in the same units. */
const PARTICIPLES: ReadonlySet<WordClass> = new Set(['ed', 'ing']);
const LESS_TELLING = 4;
/** What reports or only leads to what is said. */
const NO_MATTER: ReadonlySet<WordClass> = new Set(['adverb', 'verb', 'prep', 'relative']);
/** With a capital, and without a name, these are those who talk: which of them a sentence names is no difference. */
const OFFICES = new Set(
  'president prime minister chancellor secretary leaders heads sides king prince sheikh premier'.split(' '),
);
/** Those who talk, however they are written. */
const TALKERS = new Set(
  'leaders presidents ministers sides interlocutors counterpart counterparts parties pair countries nations peoples'.split(
    ' ',
  ),
);
/**
 * Heads of phrases that say what of, words of wishing and judging, and times: by themselves they are no matter, but strength, stance or time.
 */
const NO_MATTERS = new Set(
  (
    'details situation efforts issues issue progress matters questions topics aspects developments steps work area areas ' +
    'wish wishes keenness desire willingness readiness determination hope intention interest mind pleasure regret gratitude ' +
    'today tomorrow yesterday morning afternoon evening night week month year autumn spring summer winter'
  ).split(' '),
);

/**
 * The phrase that says most of what only `own` has, by its rare words: no name the other says otherwise, no number, not the verb that
 * reports, no name of a kind that is `barred`: who acts is no matter. What stands early in a claim goes first, as in the notes of those who annotated the pairs.
 */
export function phraseAlone(
  own: Profile,
  other: Profile,
  likeness: Likeness,
  barred: readonly TermKind[] = ['person', 'party'],
): Span | null {
  const words = own.reading.words;
  const lacking = lackingWords(own, other, likeness, barred);
  let best: Span | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, word] of words.entries()) {
    if (!lacking.has(word) || NO_MATTERS.has(word.lower)) continue;
    const [from, to] = phraseAround(own, i);
    const inside = words.slice(from, to + 1).filter((each) => lacking.has(each));
    const bareVerb = from === to && PARTICIPLES.has(grammarOf(own).classes.get(word.start) ?? 'other');
    const weight =
      Math.hypot(...inside.map(({ key }) => rarity(key))) - (LATER * i) / words.length - (bareVerb ? LESS_TELLING : 0);
    if (weight <= most) continue;
    most = weight;
    best = wholePhrase(own, other, from, to);
  }
  return best;
}

/** The words of matter that the other side does not have, nor any like them or another word for the same. */
function lackingWords(
  own: Profile,
  other: Profile,
  likeness: Likeness,
  barred: readonly TermKind[],
): ReadonlySet<Word> {
  const { verb, classes } = grammarOf(own);
  const inSynonym = synonymAmong(other.reading.words);
  const who = own.reading.names.filter(({ kind }) => barred.includes(kind));
  const taken = [...sharedNames(own, other), ...own.reading.quantities, ...who];
  const lacks = (word: Word): boolean =>
    !word.empty &&
    !other.matter.has(word.key) &&
    !(verb && word.start < verb.end) &&
    !/^\d/.test(word.lower) &&
    !IDIOMS.has(word.lower) &&
    !(OFFICES.has(word.lower) && isCapital(own.text, word)) &&
    !TALKERS.has(word.lower) &&
    !(word.english && reportingVerb(word.english)) &&
    !NO_MATTER.has(classes.get(word.start) ?? 'other') &&
    !taken.some((span) => overlap(span, word)) &&
    likeness.best(word.key, other) < ALIKE &&
    !inSynonym(word);
  return new Set(own.reading.words.filter(lacks));
}

/** The names of a claim that the other has too, be it in part: "Maro Tellan" where the other says "President Tellan". */
function sharedNames(own: Profile, other: Profile): Span[] {
  const shared = [...own.named].flatMap(([key, term]): Span[] => (other.named.has(key) ? [term] : []));
  const runs: Word[][] = [];
  for (const word of own.reading.words) {
    const run = runs.at(-1);
    if (!isCapital(own.text, word)) continue;
    if (run && joined(own.text, run.at(-1), word)) run.push(word);
    else runs.push([word]);
  }
  for (const run of runs)
    if (run.some((word) => other.matter.has(word.key)))
      shared.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
  return shared;
}

/** The first and the last of the words that stand together with the one at `i` in a phrase: whole runs of words, as far as they reach. */
function phraseAround(own: Profile, i: number): readonly [from: number, to: number] {
  let [from, to] = runAround(own, i);
  for (let next = grown(own, to, 1); next !== null; next = grown(own, to, 1)) {
    const [, end] = runAround(own, next);
    if (end - from >= LONGEST) break;
    to = end;
  }
  for (let next = grown(own, from, -1); next !== null; next = grown(own, from, -1)) {
    const [start] = runAround(own, next);
    if (to - start >= LONGEST) break;
    from = start;
  }
  return [from, to];
}

/** The words around the one at `i` with no joint between them. */
function runAround(own: Profile, i: number): readonly [from: number, to: number] {
  let [from, to] = [i, i];
  while (i - from < LONGEST && grown(own, from, -1) === from - 1) from--;
  while (to - from < LONGEST && grown(own, to, 1) === to + 1) to++;
  return [from, to];
}

/**
 * The phrase from one word to another as it can be read alone: with the rest of a hyphened word, of a name and of an amount, and without
 * a "series of" before it.
 */
function wholePhrase(own: Profile, other: Profile, from: number, to: number): Span | null {
  const { text } = own;
  const words = own.reading.words;
  let [first, last] = [from, to];
  for (let more = 0; more < MOST_OF_NAME && belongs(text, words[last], words[last + 1]); more++) last++;
  for (let more = 0; more < MOST_OF_NAME && belongs(text, words[first - 1], words[first]); more++) first--;
  // "Mediation efforts exerted": what was done with them is told by what follows.
  if (last > first && grammarOf(own).classes.get(words[last]?.start ?? -1) === 'ed') last--;
  if (LIGHT.has(words[first]?.lower ?? '') && words[first + 1]?.lower === 'of' && first + 2 <= last) first += 2;
  const [start, end] = [words[first]?.start, words[last]?.end];
  if (start === undefined || end === undefined) return null;
  const amount = own.reading.quantities.find(
    (quantity) =>
      quantity.start < start &&
      (quantity.end > start || /^[\s-]{1,2}$/.test(text.slice(quantity.end, start))) &&
      !other.reading.quantities.some(({ value }) => value === quantity.value),
  );
  return { start: amount?.start ?? start, end };
}

/** Whether two words that follow each other are one: joined by a hyphen, or parts of a name. */
function belongs(text: string, left: Word | undefined, right: Word | undefined): boolean {
  if (!left || !right) return false;
  const between = text.slice(left.end, right.start);
  if (between === '-') return true;
  return between === ' ' && isCapital(text, left) && isCapital(text, right);
}

const isCapital = (text: string, { start }: Span): boolean => isCapitalAt(text, start);

/** The next word outwards that belongs to the phrase, over a joint where one stands between; null where the phrase ends. */
function grown(own: Profile, at: number, step: 1 | -1): number | null {
  const words = own.reading.words;
  const { classes } = grammarOf(own);
  let next = at + step;
  let here = words[at];
  for (let joints = 0; joints < 2; joints++) {
    const word = words[next];
    if (endsPerson(own, step > 0 ? here : word)) return null;
    if (!here || !word || !(step > 0 ? joined(own.text, here, word) : joined(own.text, word, here))) return null;
    if (!word.empty) return BORDERS.has(classes.get(word.start) ?? 'other') ? null : next;
    if (!JOINTS.has(word.lower) || (ARTICLES.has(word.lower) && !opensPhrase(words, next))) return null;
    here = word;
    next += step;
  }
  return null;
}

/** Whether an article belongs to "of the" or "and a": without these it begins another phrase. */
const opensPhrase = (words: readonly Word[], at: number): boolean =>
  JOINTS.has(words[at - 1]?.lower ?? '') && !ARTICLES.has(words[at - 1]?.lower ?? '');

/** "Donald Trump | put forward": a name is followed by what its bearer did, unless it owns what follows. */
const endsPerson = ({ reading, text }: Profile, word: Word | undefined): boolean =>
  reading.names.some(
    ({ kind, end }) => kind === 'person' && end === word?.end && !/[’']s?$/.test(text.slice(end - 2, end)),
  );

/** The first name of a kind that only `own` has, whole. */
export function nameAlone(own: Profile, other: Profile, kind: TermKind): Span | null {
  const shared = sharedNames(own, other);
  for (const [key, term] of own.named) {
    if (term.kind !== kind || other.named.has(key)) continue;
    if (!shared.some((span) => overlap(span, term))) return bare(term);
  }
  return null;
}
