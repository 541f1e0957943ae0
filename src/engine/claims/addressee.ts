import { partyOf } from '../language/lexicon/lexicon.ts';
import type { Span } from '../model.ts';
import { tokenize } from '../text/tokens.ts';
import { isRole, predicatesOf } from './predicates.ts';
import type { VerbClass } from './verbs.ts';
import { type Word, type WordClass, wordsOf } from './words.ts';

/** To whom or about whom a claim speaks, as far as the words after its reporting verb tell. English. */
export interface Addressee {
  /** `to`: who is spoken to, asked, thanked, warned; `about`: who is praised, blamed, supported. */
  readonly relation: 'to' | 'about';
  /** The party that is meant, as the lexicon names it (`ru`); null when not known. */
  readonly party: string | null;
  readonly span: Span;
}

/** Claims are looked at up to here, and so many words after the verb. */
const LONGEST = 2000;
const REACH = 24;
/** A phrase that names somebody has so many words at most: "the Minister of Foreign Affairs and Trade of Norland Ilva Brun". */
const LONGEST_PHRASE = 12;

/** Verbs whose object is who is spoken to or about. */
const WITH_OBJECT = new Set(
  (
    'thank congratulate praise commend applaud inform brief update tell notify urge ask encourage invite warn caution assure condemn ' +
    'accuse blame criticise criticize denounce visit receive host call meet greet honour honor salute support back implore press remind ' +
    'compliment credit welcome mourn task instruct'
  ).split(' '),
);
/** Classes of verbs that speak about their object rather than to it. */
const ABOUT: ReadonlySet<VerbClass> = new Set(['accuse', 'reject']);
const ABOUT_LEMMAS = new Set([
  'praise',
  'commend',
  'applaud',
  'support',
  'back',
  'honour',
  'salute',
  'welcome',
  'credit',
]);
/** Verbs that are followed by "with", "to" or "on" whom. */
const WITH_PREPOSITION = new Set(
  'speak talk meet converse confer consult chat call appeal respond reply engage coordinate'.split(' '),
);
/** What is held with or sent to somebody. */
const MESSAGES = new Set(
  (
    'conversation conversations call calls talks talk meeting meetings discussion discussions consultations gratitude thanks appreciation ' +
    'condolences sympathy congratulations greetings wishes invitation assurances message letter appeal appreciation apology respects'
  ).split(' '),
);
/** How many words after the message its receiver stands at most. */
const NEAR = 6;
const TOWARDS = new Set(['with', 'to', 'on', 'upon']);
const MATTER = new Set(['about', 'regarding', 'concerning', 'that', ';', 'of']);
/** What a phrase that names somebody does not run over. */
const BORDERS: ReadonlySet<WordClass> = new Set([
  'verb',
  'be',
  'have',
  'modal',
  'to',
  'that',
  'relative',
  'bare',
  'ed',
  'ing',
  'adverb',
  'number',
]);
const PRONOUNS = new Set(['him', 'her', 'them', 'us', 'me', 'you']);
const INSIDE = new Set(['.', '-', '’', "'"]);

const isName = (word: Word | undefined): boolean => word?.wordClass === 'name' && word.kind === 'word';

/** The index after the phrase that begins at `i`. */
function phraseEnd(words: readonly Word[], i: number): number {
  let end = i;
  while (end < words.length && end - i < LONGEST_PHRASE) {
    const word = words[end];
    const next = words[end + 1];
    if (!word || BORDERS.has(word.wordClass)) break;
    // "Mr. Vale", "Norland-Sudovia": a mark between two words that touch it on one side.
    if (word.wordClass === 'mark' && !(INSIDE.has(word.text) && end > i)) break;
    if (word.wordClass === 'prep' && word.lower !== 'of') break;
    if (word.wordClass === 'pronoun' && end > i) break;
    const more = next?.wordClass === 'det' ? words[end + 2] : next;
    if (word.wordClass === 'conjunction' && !(word.lower === 'and' && (isName(more) || isRole(more)))) break;
    end++;
  }
  while (end > i && ['mark', 'prep', 'conjunction', 'det'].includes(words[end - 1]?.wordClass ?? '')) end--;
  return end;
}

/** The phrase at `i` when it names a person, an office or a party. `namesWill` when any name will do. */
function somebodyAt(text: string, words: readonly Word[], i: number, namesWill: boolean) {
  const first = words[i];
  if (!first) return null;
  // As written: "US" is a state.
  if (PRONOUNS.has(first.text)) return { span: { start: first.start, end: first.end }, party: null };
  const end = phraseEnd(words, i);
  const phrase = words.slice(i, end);
  const last = phrase.at(-1);
  if (!last) return null;
  const span = { start: first.start, end: last.end };
  const party = partyOf(text.slice(span.start, span.end));
  // The head of the phrase stands before its "of": "the people of Norland" are no office.
  const of = phrase.findIndex((word) => word.lower === 'of');
  const head = of < 0 ? phrase : phrase.slice(0, of);
  // "Russia’s idea", "Russia’s continuing …": a thing of theirs, not they.
  if (head.some((word) => /['’]s?$/u.test(word.lower)) && !isRole(head.at(-1))) return null;
  const known = head.some(isRole) || (party !== null && of < 0 && phrase.every((word) => word.wordClass !== 'other'));
  return known || (namesWill && head.some(isName)) ? { span, party } : null;
}

/** The phrase behind the first "with" or "to" between two words that names somebody. */
function behindPreposition(text: string, words: readonly Word[], from: number, to: number, namesWill: boolean) {
  for (let i = from; i < Math.min(to, words.length); i++) {
    const lower = words[i]?.lower ?? '';
    // Here begins the matter: "spoke about cooperation with …".
    if (MATTER.has(lower)) return null;
    const somebody = TOWARDS.has(lower) ? somebodyAt(text, words, i + 1, namesWill && lower === 'with') : null;
    if (somebody) return somebody;
  }
  return null;
}

/**
 * To whom or about whom a claim speaks; null when it does not say.
 * @param text the statement; @param sentence the sentence that holds the claim: a claim that goes on takes over its verb.
 */
export function addresseeOf(text: string, claim: Span, sentence: Span = claim): Addressee | null {
  const words = wordsOf(tokenize(text, sentence.start, Math.min(claim.end, sentence.start + LONGEST)));
  const offset = words.findIndex((word) => word.start >= claim.start);
  if (offset < 0) return null;
  const main = predicatesOf(words, offset).find((predicate) => predicate.own);
  const verb = main && words[main.at]?.verb;
  const after = main ? main.at + 1 : offset;
  if (verb && WITH_OBJECT.has(verb.lemma)) {
    const about = ABOUT.has(verb.verbClass) || ABOUT_LEMMAS.has(verb.lemma);
    const object = somebodyAt(text, words, after, true);
    if (object) return { relation: about ? 'about' : 'to', ...object };
  }
  if (verb && WITH_PREPOSITION.has(verb.lemma)) {
    const somebody = behindPreposition(text, words, after, after + REACH, true);
    if (somebody) return { relation: 'to', ...somebody };
  }
  for (let i = after; i < Math.min(words.length, after + REACH); i++) {
    if (!MESSAGES.has(words[i]?.lower ?? '')) continue;
    const somebody = behindPreposition(text, words, i + 1, i + 1 + NEAR, true);
    return somebody && { relation: 'to', ...somebody };
  }
  return null;
}
