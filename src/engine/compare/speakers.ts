import { type ClaimSpeaker, otherSpeaker, speakerOf } from '../claims/manner.ts';
import type { WordClass } from '../claims/words.ts';
import type { Word } from '../language/words.ts';
import type { Span } from '../model.ts';
import { beginsSmall } from '../text/plain.ts';
import { sentencesOf } from '../text/sentences.ts';
import { overlap } from '../text/span.ts';
import { nameAlone } from './evidence.ts';
import { grammarOf, joined } from './grammar.ts';
import { isCapital, isOffice, isOfficeWord } from './phrases.ts';
import type { Profile } from './profile.ts';

/**
 * Who speaks or acts in each of two claims, where it is another: by the subjects, or else by another state or person on each side. A part of a
 * sentence has its subject before it: that counts, but is not pointed at.
 */
export function actorsApart(a: Profile, b: Profile): readonly [Span | null, Span | null] {
  const [x, y] = [speakerIn(a), speakerIn(b)];
  const read = a.language === b.language || (x.span && y.span);
  if (read && !areSame(inSentence(a, x), inSentence(b, y), a, b) && (x.span || y.span)) return [x.span, y.span];
  for (const kind of ['party', 'person'] as const) {
    const [left, right] = [nameAlone(a, b, kind), nameAlone(b, a, kind)];
    if (left && right) return [left, right];
  }
  return [null, null];
}

function areSame(x: ClaimSpeaker, y: ClaimSpeaker, a: Profile, b: Profile): boolean {
  const [one, other] = [nameOf(a.text, x.span), nameOf(b.text, y.span)];
  // Two who open their statements spoke with each other.
  if (a.first && b.first && one && other && a.claim.text.includes(other) && b.claim.text.includes(one)) return true;
  if (x.kind !== y.kind) return false;
  if (x.kind !== 'one') return true;
  if (x.party !== null || y.party !== null) return x.party === y.party;
  // Of two whom the lexicon does not know only their names tell: "Minister Crane" is not "Minister Kuroda", "he" may be either, and so may "the Ambassador"
  // be "Ambassador Crane".
  if (one === null || other === null) return true;
  return spoken(a.text, x.span).includes(other) || spoken(b.text, y.span).includes(one);
}

const spoken = (text: string, span: Span | null): string => (span ? text.slice(span.start, span.end) : '');

/** The last word of a speaker, where it is written like a name; not "I". */
function nameOf(text: string, span: Span | null): string | null {
  const last = spoken(text, span).split(' ').at(-1) ?? '';
  if (!/^\p{Lu}\p{L}/u.test(last)) return null;
  return isOfficeWord(last) || BY_THEMSELVES.has(last.toLowerCase()) ? null : last;
}

/** Who speaks by the words of the claim alone. */
function speakerIn(own: Profile): ClaimSpeaker {
  const { text, claim, language, reading } = own;
  if (language !== 'en') return otherSpeaker(reading);
  const speaker = speakerOf(text, claim);
  return speaker.kind === 'none' ? (doerIn(own) ?? speaker) : speaker;
}

/** Who are several. */
const MANY = new Set('they both two leaders presidents ministers sides countries nations governments'.split(' '));
/** What a subject may be made of besides names and offices. */
const BY_THEMSELVES = new Set([...MANY, 'he', 'she', 'the', 'prime']);
const DOES: ReadonlySet<WordClass> = new Set(['be', 'have', 'modal', 'ed', 'verb']);

/** Who does something where nothing is reported: "Vladimir Putin gave an answer", "The Prime Minister was clear". */
function doerIn(own: Profile): ClaimSpeaker | null {
  const { text, reading } = own;
  const at = reading.words.findIndex((word) => !BY_THEMSELVES.has(word.lower) && !isPerson(own, word));
  const [first, last, verb] = [reading.words[0], reading.words[at - 1], reading.words[at]];
  if (!first || !last || !verb || ARTICLE.test(last.lower) || !joined(text, last, verb)) return null;
  if (!DOES.has(grammarOf(own).classes.get(verb.start) ?? 'other')) return null;
  const who = reading.words.slice(0, at);
  const span = { start: first.start, end: last.end };
  if (who.some(({ lower }) => MANY.has(lower))) return { kind: 'both', party: null, span };
  const party = reading.names.find((name) => name.kind === 'party' && overlap(name, span))?.key ?? null;
  return { kind: 'one', party, span };
}

const ARTICLE = /^(?:the|two|prime)$/;

/** Whether a word is part of a person's name or tells by an office who talks. */
const isPerson = (own: Profile, word: Word): boolean =>
  isOffice(own, word) ||
  own.reading.names.some((name) => name.kind === 'person' && overlap(name, word)) ||
  followsOffice(own, word);

/** "Minister Crane": whoever it is. */
function followsOffice(own: Profile, word: Word): boolean {
  const words = own.reading.words;
  const before = words[words.indexOf(word) - 1];
  return before !== undefined && isCapital(own.text, word) && isOffice(own, before) && joined(own.text, before, word);
}

/** So far back a sentence is looked for that a claim goes on with, in UTF-16 code units. */
const LONGEST_SENTENCE = 1000;

/** The same by the sentence that the claim is a part of, where the claim does not say. */
function inSentence({ text, claim, language }: Profile, own: ClaimSpeaker): ClaimSpeaker {
  if (own.span || language !== 'en' || !beginsSmall(claim.text)) return own;
  const from = Math.max(0, claim.start - LONGEST_SENTENCE);
  const sentence = sentencesOf(text.slice(from, claim.end)).at(-1);
  return sentence ? speakerOf(text, claim, { start: from + sentence.start, end: claim.end }) : own;
}
