import type { Word } from '../language/words.ts';
import type { Span } from '../model.ts';
import { isCapitalAt } from '../text/plain.ts';
import { BORDERS, grammarOf, joined, joinedBy } from './grammar.ts';
import type { Profile } from './profile.ts';

/** The phrases of a claim: words that stand together, up to a verb, a preposition or a mark. */

/** Longest phrase that is pointed at, in words. */
const LONGEST = 7;
/** Between two words of one phrase: "energy and infrastructure", "freedom of the press". */
const JOINTS = new Set(['and', 'of', 'the', 'a', 'an', 'other']);
const ARTICLES = new Set(['the', 'a', 'an']);

/** The first and the last of the words that stand together with the one at `i` in a phrase: whole runs of words, as far as they reach. */
export function phraseAround(own: Profile, i: number): readonly [from: number, to: number] {
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
export function runAround(own: Profile, i: number): readonly [from: number, to: number] {
  let [from, to] = [i, i];
  while (i - from < LONGEST && grown(own, from, -1) === from - 1) from--;
  while (to - from < LONGEST && grown(own, to, 1) === to + 1) to++;
  return [from, to];
}

export const isCapital = (text: string, { start }: Span): boolean => isCapitalAt(text, start);

/** The next word outwards that belongs to the phrase, over a joint where one stands between; null where the phrase ends. */
function grown(own: Profile, at: number, step: 1 | -1): number | null {
  const words = own.reading.words;
  let next = at + step;
  let here = words[at];
  for (let joints = 0; joints < 3; joints++) {
    const word = words[next];
    if (endsPerson(own, step > 0 ? here : word)) return null;
    if (!here || !word || !(step > 0 ? joined(own.text, here, word) : joined(own.text, word, here))) return null;
    if (!word.empty) return endsPhrase(own, here, next, step, joints) ? null : next;
    if (!JOINTS.has(word.lower) || (ARTICLES.has(word.lower) && !opensPhrase(words, next))) return null;
    here = word;
    next += step;
  }
  return null;
}

/**
 * Whether a phrase ends between a word and the next outwards, the one at `next`, with so many joints between them: before a verb, as in "and ensure" or "sanctions remain", and
 * before an amount ("the country | two points").
 */
function endsPhrase(own: Profile, here: Word, next: number, step: 1 | -1, joints: number): boolean {
  const [word, behind] = [own.reading.words[next], own.reading.words[next + 1]];
  if (!word) return true;
  const { classes, verbal } = grammarOf(own);
  const kind = classes.get(word.start) ?? 'other';
  const [left, right] = step > 0 ? [here, word] : [word, here];
  if (joints === 0 && joinedBy('-', own.text, left, right)) return false;
  if (verbal.has(right.start)) return true;
  // Nor is it gone back from "pending" to the extradition, or from "held" to the talks.
  if (step < 0 && joints === 0 && trails(own, next + 1)) return true;
  // "The Ukrainian armed forces" are a thing, "efforts exerted by" them not.
  if (kind === 'ed' && step > 0) return !isNoun(own, behind, word);
  if (kind === 'ing' && step > 0 && joints === 0 && (NEVER_DONE.has(word.lower) || behind?.lower === 'of'))
    return false;
  if (BORDERS.has(kind)) return true;
  const last = classes.get(right.start) ?? 'other';
  if (joints > 0) return last === 'bare';
  if (NUMERALS.has(right.lower) || last === 'number') return true;
  return (last === 'bare' || last === 'dual') && /[^s]s$/.test(left.lower);
}

/** In -ing, and a thing or an adjective whatever follows. */
const NEVER_DONE = new Set(
  (
    'shipping building training funding housing financing fishing mining screening trafficking smuggling laundering monitoring manufacturing engineering ' +
    'banking farming processing peacekeeping peacebuilding shelling bombing killing understanding planning testing drilling rebuilding meeting hearing uprising gathering briefing ruling warning crossing landing suffering standing backing ' +
    'feeding trading lending spending dumping pricing voting logging policing licensing borrowing heating cooling advertising marketing purchasing ' +
    'recycling reprocessing dredging mapping computing hacking jamming poaching grazing breeding flooding ' +
    'ongoing existing upcoming forthcoming outstanding leading growing continuing increasing rising remaining following coming'
  ).split(' '),
);

/** Whether the word at `at` is something done to what follows: "protecting information", "bringing about", but not "shipping in the strait". */
export function isDone(own: Profile, at: number): boolean {
  const [word, behind] = [own.reading.words[at], own.reading.words[at + 1]];
  if (!word || grammarOf(own).classes.get(word.start) !== 'ing' || NEVER_DONE.has(word.lower)) return false;
  if (!behind || !joined(own.text, word, behind)) return false;
  // "Advancing shared interests".
  const described = grammarOf(own).classes.get(behind.start) === 'ed';
  return isNoun(own, behind, word) || described || DONE_TO.has(behind.lower);
}

const DONE_TO = new Set(
  'the a an its their his her about on to up out in with into toward towards before from'.split(' '),
);

/** Whether the word at `at` is a participle that tells of what stands before it. */
function trails(own: Profile, at: number): boolean {
  const [word, behind] = [own.reading.words[at], own.reading.words[at + 1]];
  // "Unprovoked and unjustified": adjectives.
  if (!word || behind?.lower === 'and') return false;
  return grammarOf(own).classes.get(word.start) === 'ed' ? !isNoun(own, behind, word) : isDone(own, at);
}

/** Whether a word stands right behind another and can be a noun. */
export function isNoun(own: Profile, word: Word | undefined, before: Word): boolean {
  if (!word || word.empty || !joined(own.text, before, word)) return false;
  return !BORDERS.has(grammarOf(own).classes.get(word.start) ?? 'other') && !grammarOf(own).verbal.has(word.start);
}

/** Numbers that stand before what is counted. */
export const NUMERALS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve'.split(' '),
);

/** Whether an article belongs to "of the": without that it begins another phrase. */
const opensPhrase = (words: readonly Word[], at: number): boolean => words[at - 1]?.lower === 'of';

/** "Donald Trump | put forward": a name is followed by what its bearer did, unless it owns what follows. */
const endsPerson = ({ reading, text }: Profile, word: Word | undefined): boolean =>
  reading.names.some(
    ({ kind, end }) => kind === 'person' && end === word?.end && !/[’']s?$/.test(text.slice(end - 2, end)),
  );

/** With a capital, and without a name, these are those who talk: which of them a sentence names is no difference. */
const OFFICES = new Set(
  'president prime minister chancellor secretary leaders heads sides king prince sheikh premier'.split(' '),
);

/** Whether a word is the office of one who talks. */
export const isOffice = (own: Profile, word: Word): boolean => isOfficeWord(word.lower) && isCapital(own.text, word);

/** The same of a word by itself, however it is written. */
export const isOfficeWord = (word: string): boolean => OFFICES.has(word.toLowerCase());
