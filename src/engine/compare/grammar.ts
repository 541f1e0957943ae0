import { isRole, reportingWords } from '../claims/predicates.ts';
import { type Word, type WordClass, wordsOf } from '../claims/words.ts';
import type { Span } from '../model.ts';
import { tokenize } from '../text/tokens.ts';
import { LONGEST_CLAIM, type Profile } from './profile.ts';

/** The parts of a claim's grammar that evidence needs, in offsets of the text. */
interface Grammar {
  /** By the offset where a word starts, what kind of word it is. */
  readonly classes: ReadonlyMap<number, WordClass>;
  /** The first word that reports ("stressed"), with its "the need" where that is what it reports. */
  readonly verb: Span | null;
  /** Whether that verb tells of what stands before it: "the projects were considered". */
  readonly passive: boolean;
  /** Where a word starts that, as it stands here, can only be a verb: "to set", "will cost", "defended the transfer". */
  readonly verbal: ReadonlySet<number>;
}

/** What a verb may report instead of the matter itself, "stressed the need", and what may stand between the two. */
const NEEDS = new Set(
  'need importance commitment readiness desire interest willingness intention hope concern concerns alarm outrage regret satisfaction'.split(
    ' ',
  ),
);
const BEFORE_NEED = new Set(
  'that the a an his her its their urgent absolute shared mutual serious deep grave strong great'.split(' '),
);
/** "that the urgent need": so many words at most. */
const MOST_BEFORE_NEED = 3;

/** What a phrase is not extended over: it would run into the next verb or clause. */
export const BORDERS: ReadonlySet<WordClass> = new Set([
  'verb',
  'be',
  'have',
  'modal',
  'ed',
  'ing',
  'adverb',
  'prep',
  'pronoun',
  'relative',
]);

const known = new WeakMap<Profile, Grammar>();

/** The grammar of a claim, read once. */
export function grammarOf(profile: Profile): Grammar {
  let grammar = known.get(profile);
  if (!grammar) {
    grammar = readGrammar(profile);
    known.set(profile, grammar);
  }
  return grammar;
}

function readGrammar({ text, claim }: Profile): Grammar {
  const words = wordsOf(tokenize(text, claim.start, Math.min(claim.end, claim.start + LONGEST_CLAIM)));
  const reporting = reportingWords(words).filter((i) => !endsCompound(words, i));
  const verbal = new Set(words.flatMap((word, i) => (isVerbal(words, i) ? [word.start] : [])));
  // "exchange" has a verb's form in "an exchange of views" too: only where it reports is it the end of a phrase.
  const classes = new Map(
    words.map((word, i): [number, WordClass] => [word.start, reporting.includes(i) ? 'verb' : classHere(word)]),
  );
  const told = reporting.filter((i) => !isParticiple(words, i));
  const at = told.find((i) => !opens(words, i, told)) ?? told[0];
  const verb = at === undefined ? undefined : words[at];
  if (at === undefined || !verb) return { classes, verb: null, passive: false, verbal };
  const last = needAfter(words, at) ?? complementOf(words, at) ?? verb;
  return { classes, verb: { start: verb.start, end: last.end }, passive: isPassive(words, at), verbal };
}

/** "Hostages held by": who did it stands behind; "a ceremony held after the talks". */
function isParticiple(words: readonly Word[], i: number): boolean {
  const behind = words[i + 1]?.lower ?? '';
  return (
    behind === 'by' || (words[i]?.lower === 'held' && words[i - 1]?.wordClass === 'other' && BEHIND_HELD.has(behind))
  );
}
const BEHIND_HELD = new Set(['in', 'at', 'on', 'after', 'since', 'under', 'before', 'during']);

/** "Discussing the war, the President underlined": what a sentence opens with is said beside what it says. */
const opens = (words: readonly Word[], i: number, reporting: readonly number[]): boolean =>
  i === 0 &&
  words[i]?.verb?.form === 'ing' &&
  reporting.some(
    (other) => words[other]?.verb?.form === 'past' && words.slice(i, other).some(({ lower }) => lower === ','),
  );

/** "Peace talks", "trade demands": a plural behind a noun, where "the minister demands that" has a verb. */
function endsCompound(words: readonly Word[], i: number): boolean {
  const [before, word, behind] = [words[i - 1], words[i], words[i + 1]];
  if (!word || !PLURAL.test(word.lower) || word.wordClass !== 'verb') return false;
  if (word.lower === 'talks') return !isRole(before);
  if (behind && (behind.wordClass === 'that' || behind.wordClass === 'to')) return false;
  return before?.wordClass === 'other' && !PLURAL.test(before.lower) && !isRole(before);
}

function classHere({ lower, wordClass }: Word): WordClass {
  if (PASTS.has(lower)) return 'ed';
  if (NO_FORMS.has(lower)) return 'other';
  return MORE_BORDERS.get(lower) ?? (wordClass === 'verb' ? 'other' : wordClass);
}

/** Words of closed classes, and forms of verbs that are hardly ever nouns, that the grammar of claims can do without. */
const MORE_BORDERS = new Map<string, WordClass>([
  ...['along', 'across', 'onto', 'aside', 'amidst', 'alongside', 'pending'].map((word) => [word, 'prep'] as const),
  ...['neither', 'whatever', 'whichever', 'wherever', 'whenever'].map((word) => [word, 'relative'] as const),
  ...['later', 'earlier', 'henceforth', 'onwards'].map((word) => [word, 'adverb'] as const),
  ...[
    'include',
    'requires',
    'provides',
    'remains',
    'includes',
    'becomes',
    'continues',
    'begins',
    'reflects',
    'serves',
    'stands',
  ].map((word) => [word, 'verb'] as const),
]);

/** Irregular forms, which no ending tells, of verbs that are hardly ever nouns. */
const PASTS = new Set(
  'took taken gave given made held brought came went sent kept lost won found began begun saw seen spoke spoken wrote written built paid rose risen fell grew grown led became taught bought sold chosen set put shown known drawn done gone driven broken withdrawn undertaken overcome laid dealt sought struck spent stood understood told thought bound left'.split(
    ' ',
  ),
);

/** Nouns and adjectives that end like a past form or an adverb. */
const NO_FORMS = new Set(
  (
    'need speed seed breed greed shed bloodshed watershed hundred ' +
    'family assembly supply ally anomaly monopoly early daily weekly monthly yearly likely friendly deadly elderly timely costly orderly'
  ).split(' '),
);

/** Whether the verb at `at` stands behind a form of "to be", adverbs between them left out. */
function isPassive(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (words[before]?.wordClass === 'adverb') before--;
  return words[before]?.wordClass === 'be';
}

const BEFORE_VERB: ReadonlySet<WordClass> = new Set(['modal', 'pronoun', 'have', 'be']);
const BEHIND_VERB: ReadonlySet<WordClass> = new Set(['det', 'pronoun']);
const isBase = ({ lower, verb }: Word): boolean => verb?.form === 'base' || BASES.has(lower);
/** Verbs that are hardly nouns where they stand behind a plural: "corridors complement each other". */
const BASES = new Set(
  (
    'need want complement require reflect contribute depend provide ensure become allow enable bring occur exist belong relate ' +
    'threaten affect seek deserve constitute represent undermine violate create consider expect believe lie agree disagree'
  ).split(' '),
);
const BEFORE_TO = new Set(['needs', 'wants', 'seeks', 'intends', 'expects', 'continues', 'remains']);
const PLURAL = /[^s]s$/;
const NEVER_VERB: ReadonlySet<WordClass> = new Set(['name', 'mark', 'number', 'det', 'prep', 'conjunction']);

/** Whether the word at `i` is a verb by what stands beside it; "to institutions" has a noun. */
function isVerbal(words: readonly Word[], i: number): boolean {
  const [word, behind] = [words[i], words[i + 1]];
  if (!word || NEVER_VERB.has(word.wordClass)) return false;
  let at = i - 1;
  while (words[at]?.wordClass === 'adverb' || words[at]?.lower === 'not') at--;
  const before = words[at];
  if (before && BEFORE_VERB.has(before.wordClass)) return true;
  if (before?.wordClass === 'to' && !PLURAL.test(word.lower)) return word.wordClass !== 'ing';
  if (before?.wordClass === 'other' && PLURAL.test(before.lower) && isBase(word)) return true;
  if (behind?.wordClass === 'to' && BEFORE_TO.has(word.lower)) return true;
  // "The treaty opens 280 places".
  const singular = before?.wordClass === 'other' && !PLURAL.test(before.lower);
  if (singular && behind?.wordClass === 'number' && PLURAL.test(word.lower)) return true;
  return behind !== undefined && BEHIND_VERB.has(behind.wordClass) && behind.lower !== 'such';
}

/** Verbs that say little by themselves: "made clear", "expressed satisfaction", "paid tribute", "exchanged views". */
const LIGHT = new Set('make express voice convey offer extend pay exchange draw look hold'.split(' '));
const BEFORE_COMPLEMENT: ReadonlySet<WordClass> = new Set(['det', 'adverb']);
const COMPLEMENTS: ReadonlySet<WordClass> = new Set(['other', 'dual', 'ed']);
/** Many a noun has a verb's form: "exchanged views". */
const completes = (word: Word | undefined): boolean =>
  word !== undefined && (COMPLEMENTS.has(word.wordClass) || (word.wordClass === 'verb' && word.verb?.form !== 'past'));
/** "His deep and sincere condolences": so many words at most. */
const MOST_OF_COMPLEMENT = 4;

/** The last word of what such a verb needs to say anything; null where it stands by itself. */
function complementOf(words: readonly Word[], at: number): Word | null {
  if (!LIGHT.has(words[at]?.verb?.lemma ?? '')) return null;
  let next = at + 1;
  while (next < at + MOST_OF_COMPLEMENT && BEFORE_COMPLEMENT.has(words[next]?.wordClass ?? 'mark')) next++;
  let last: Word | null = words[next - 1]?.lower === 'forward' ? (words[next - 1] ?? null) : null;
  for (; next <= at + MOST_OF_COMPLEMENT && completes(words[next]); next++) last = words[next] ?? null;
  return last;
}

/** The "need" that the verb at `at` reports. */
function needAfter(words: readonly Word[], at: number): Word | null {
  let next = at + 1;
  while (next <= at + MOST_BEFORE_NEED && BEFORE_NEED.has(words[next]?.lower ?? '')) next++;
  const word = words[next];
  return word && NEEDS.has(word.lower) ? word : null;
}

/** Whether nothing but a space or a hyphen stands between two words. */
export const joined = (text: string, left: Span | undefined, right: Span | undefined): boolean =>
  left !== undefined && right !== undefined && /^[\s-]{1,2}$/.test(text.slice(left.end, right.start));

/** Whether nothing but a certain mark, or a mark and a space, stands between two words. */
export const joinedBy = (mark: string, text: string, left: Span | undefined, right: Span | undefined): boolean =>
  left !== undefined && right !== undefined && text.slice(left.end, right.start).trimEnd() === mark;
