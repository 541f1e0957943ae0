import { partyOf } from '../language/lexicon/lexicon.ts';
import type { Reading } from '../language/terms.ts';
import type { Span, Stage } from '../model.ts';
import { characterEdge } from '../text/characters.ts';
import { bare } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import { otherConditions, speakerAhead } from './otherManner.ts';
import { factSpeaker, type Predicate, predicatesOf, reportingWords, subjectStart } from './predicates.ts';
import { type Word, type WordClass, wordsOf } from './words.ts';

/** How a claim is made: how far the matter has got, under what condition, whether it is denied, and who speaks. English, but for conditions. */

/** Claims are looked at up to here; all patterns repeat within bounds, so that no text makes them run away. */
const LONGEST = 2000;

// Without `u`: with it, a pattern that ignores case takes a browser several times as long to make ready.
const STAGES: readonly (readonly [Stage, RegExp])[] = [
  [
    'done',
    /\b(?:signed|launched|announced|completed|concluded|delivered|deployed|adopted|gave (?:the|an?) .{0,30}\b(?:command|order)|(?:has|have|had) (?:been |already )?(?:\w+ed|begun|started|met)|has entered into force)\b/gi,
  ],
  [
    'agreed',
    /\b(?:agreed|decided|resolved|concurred|confirmed|undertook|committed to|accepted|it was agreed|tasked|instructed)\b/gi,
  ],
  [
    'proposed',
    /\b(?:propos(?:ed|es|al|als|ing)|put forward|suggested|offered|invited|called (?:for|on|upon)|urged|asked|requested|initiative|idea of)\b/gi,
  ],
  [
    'raised',
    /\b(?:raised|discussed|touched (?:up)?on|spoke|talked|considered|reviewed|exchanged views|addressed|explored|brought up)\b/gi,
  ],
];

/** Each after what a claim must hold, in lower case, for it to be worth a look. */
const CONDITIONS: readonly (readonly [word: string, pattern: RegExp])[] = [
  [
    '',
    /\b(?:provided that|provided the|on (?:the )?condition that|as long as|only (?:if|when|in an?|after)|unless|subject to|in the event (?:of|that)|conditional (?:up)?on|conditioned (?:up)?on|in exchange for|in return for|if)\b[^.;]{0,200}/gi,
  ],
  ['when ', /\bwhen [^.;,]{1,60}\b(?:has|have) been\b[^.;,]{0,60}/gi],
  [
    'condition',
    /\b(?:key |main |necessary |essential )?(?:pre)?conditions? (?:for|of|is|should|must|that)\b[^.;]{0,200}/gi,
  ],
  ['when ', /\bwhen (?:the )?(?:conditions|circumstances|situation) (?:allow|permit)s?\b[^.;,]{0,60}/gi],
  ['once ', /\bonce (?:the|an?|all|both|these|this|they|it|such|conditions)\b[^.;,]{1,120}/gi],
  ['as soon as', /\bas soon as (?:the|an?|all|both|these|this|they|it|such|conditions)\b[^.;,]{1,120}/gi],
  ['case of', /\bin (?:the )?case of (?:an?|any|new|further|renewed)\b[^.;]{0,200}/gi],
  ['pending ', /\bpending (?:the|an?|further|final|approval|agreement|ratification)\b[^.;,]{0,100}/gi],
  ['should ', /\bshould (?:the|it|any|this) [^.;,]{1,80}/g],
];

/** Words of which every condition has one: most claims have none, and this tells so at once. */
const CONDITIONAL =
  /condition|provided th|as long as|only |unless|subject to|in the event|in exchange|in return|\bif\b|when |once |as soon|case of|pending |should /i;

const NEGATIONS =
  /\b(?:not|no|never|nor|neither|without|none|cannot|nothing|refus(?:ed|es|ing|al)|reject(?:ed|s|ing|ion)?|oppos(?:ed|es|ing|ition)|unacceptable|inadmissible|ruled out|ruling out|denied|denies)\b|n['’]t\b/giu;

const beginning = (text: string, { start, end }: Span): string => text.slice(start, Math.min(end, start + LONGEST));

/** The first place of a pattern from `pattern.lastIndex` on, which moves behind it. A new search, as `matchAll` makes one, costs more. */
function nextSpan(words: string, claim: Span, pattern: RegExp): Span | null {
  const match = pattern.exec(words);
  if (!match) return null;
  const start = claim.start + match.index;
  return { start, end: characterEdge(words, match.index + match[0].trimEnd().length) + claim.start };
}

function firstSpan(words: string, claim: Span, pattern: RegExp): Span | null {
  pattern.lastIndex = 0;
  return nextSpan(words, claim, pattern);
}

function spansOf(words: string, claim: Span, pattern: RegExp): Span[] {
  const found: Span[] = [];
  for (let span = firstSpan(words, claim, pattern); span; span = nextSpan(words, claim, pattern)) found.push(span);
  return found;
}

/**
 * How far the matter of a claim has got, and the words that say so; null when it does not say. Of several the furthest.
 * @param text the statement; @param claim the claim's place in it. Offsets returned count in `text`.
 */
export function stageOf(text: string, claim: Span): { stage: Stage; span: Span } | null {
  const words = beginning(text, claim);
  for (const [stage, pattern] of STAGES) {
    const span = firstSpan(words, claim, pattern);
    if (span) return { stage, span };
  }
  return null;
}

/**
 * The phrases of a claim that make something depend on something else, in order, none inside another.
 * @param language BCP 47; a text of a language without a list is looked at as if it were English.
 */
export function conditionsIn(text: string, claim: Span, language = 'en'): Span[] {
  const base = language.slice(0, 2).toLowerCase();
  const words = beginning(text, claim);
  const others = otherConditions(words, base);
  if (others) return others.map(({ start, end }) => ({ start: claim.start + start, end: claim.start + end }));
  if (!CONDITIONAL.test(words)) return [];
  const lower = words.toLowerCase();
  const all = CONDITIONS.flatMap(([word, pattern]) =>
    lower.includes(word) ? spansOf(words, claim, pattern) : [],
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Span[] = [];
  for (const span of all) if (span.start >= (found.at(-1)?.end ?? 0)) found.push(openingClause(words, claim, span));
  return found;
}

/** Nearer to the beginning a comma only sets off a word: "If, however, the port is closed, …". */
const SET_OFF = 15;

/** "If the port is closed, they will leave": a condition that opens a claim ends where the main clause begins. */
function openingClause(words: string, claim: Span, span: Span): Span {
  const comma = span.start === claim.start ? words.indexOf(',', SET_OFF) : -1;
  return comma < 0 || claim.start + comma >= span.end ? span : { start: span.start, end: claim.start + comma };
}

/** The words of a claim that deny or refuse. An odd count turns the claim's sense round. */
export function negationsIn(text: string, claim: Span): Span[] {
  return spansOf(beginning(text, claim), claim, NEGATIONS);
}

/** Who speaks in a claim. */
export interface ClaimSpeaker {
  /** `both`: both or all sides; `one`: a person, an office or a state; `unnamed`: "it was noted"; `none`: the claim does not say. */
  readonly kind: 'both' | 'one' | 'unnamed' | 'none';
  /** The party for which the one speaks, as the lexicon names it (`ru`); null when not known. */
  readonly party: string | null;
  /** The words that name the speaker, in the claim or, for a claim that goes on, in its sentence before it. */
  readonly span: Span | null;
}

const KIND = { both: 'both', one: 'one', passive: 'unnamed', none: 'none' } as const;

/** In how many words after "had" a talk is named. */
const TALK_REACH = 10;

function subjectSpan(words: readonly Word[], verb: number, from: number): Span | null {
  const subject = behindWhen(behindDash(beforeItsVerb(words.slice(subjectStart(words, from, verb), verb))));
  // "how the state is working …": a clause, nobody's name.
  if (subject.some((word) => word.wordClass === 'be' || word.wordClass === 'modal')) return null;
  // "For which President Vale expressed his support".
  const relative = subject.findLastIndex((word) => word.wordClass === 'relative');
  const named = relative === 1 && subject[0]?.wordClass === 'prep' ? subject.slice(2) : subject;
  // "The parties signed a memorandum which contemplates possible": a verb of its own stands in it.
  if (relative > 1 && subject.some((_, i) => i < relative && isVerb(subject, i))) return null;
  const first = named.find((word) => word.wordClass !== 'mark');
  const last = subject.findLast((word) => !BEHIND_SUBJECT.has(word.wordClass) && !/^[,;:]$/.test(word.lower));
  // "As part of this they stressed": a pronoun is the whole of a subject.
  if (last?.wordClass === 'pronoun') return { start: last.start, end: last.end };
  // "Whenever Norland so requests": a clause too.
  if (CLAUSE_OPENERS.has(first?.lower ?? '')) return null;
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
}

const WHEN: ReadonlySet<WordClass> = new Set(['prep', 'ing']);

/** "On 14 October, commencing at 4.10 p.m., | Minister Crane": a subject begins behind what tells when and how. */
function behindWhen(subject: readonly Word[]): readonly Word[] {
  const comma = subject.findIndex(({ lower }) => lower === ',');
  const goesOn = WHEN.has(subject[0]?.wordClass ?? 'mark') && comma > 0 && comma < subject.length - 1;
  return goesOn ? behindWhen(subject.slice(comma + 1)) : subject;
}

/** A past form that no article or adverb leads to: "signed", but not "the newly elected President". */
const isVerb = (words: readonly Word[], i: number): boolean =>
  words[i]?.wordClass === 'ed' && !LEADS_TO_ADJECTIVE.has(words[i - 1]?.wordClass ?? 'det');
const LEADS_TO_ADJECTIVE: ReadonlySet<WordClass> = new Set(['det', 'adverb']);

const CLAUSE_OPENERS = new Set(
  'when whenever where wherever while if unless once until because since although'.split(' '),
);
const BEHIND_SUBJECT: ReadonlySet<WordClass> = new Set(['adverb', 'have']);

/** "SALTMERE, 3 May – | King Alder": what stands before a dash is where and when the statement was given. */
function behindDash(subject: readonly Word[]): readonly Word[] {
  const [dash = -1, second] = subject.flatMap(({ lower }, i) => (lower === '–' || lower === '—' ? [i] : []));
  // Between two of them stands what is said by the way: "France – as the host – also stressed".
  return second === undefined && dash < subject.length - 1 ? subject.slice(dash + 1) : subject;
}

/** "The Prime Minister | set out that the quota …": words that lead up to a "that" have a verb of their own. */
function beforeItsVerb(subject: readonly Word[]): readonly Word[] {
  const that = subject.findIndex((word) => word.wordClass === 'that');
  const verb = subject.slice(0, Math.max(0, that)).findLastIndex((word) => word.verb !== null);
  return verb > 0 ? subject.slice(0, verb) : subject;
}

const TALKS = /^(?:conversations?|calls?|talks?|meetings?|discussions?|consultations?|exchange)$/;

/** "President Vale had a long telephone conversation with …": nothing reports, but somebody talks. */
function talkHeld(words: readonly Word[]): Pick<Predicate, 'speaker' | 'subjectOf'> | null {
  const had = words.findIndex((word) => word.wordClass === 'have');
  if (had <= 0 || !words.slice(had, had + TALK_REACH).some((word) => TALKS.test(word.lower))) return null;
  return { speaker: factSpeaker(words), subjectOf: had };
}

/**
 * Who speaks in a claim: the subject of its reporting verb, or of the verb in its sentence that it goes on from.
 * @param sentence the sentence that holds the claim.
 */
export function speakerOf(text: string, claim: Span, sentence: Span = claim): ClaimSpeaker {
  const words = wordsOf(tokenize(text, sentence.start, Math.min(claim.end, sentence.start + LONGEST)));
  const offset = words.findIndex((word) => word.start >= claim.start);
  const predicate = predicatesOf(words, Math.max(0, offset))[0] ?? talkHeld(words);
  if (!predicate) return { kind: 'none', party: null, span: null };
  const verb = predicate.subjectOf;
  const before = reportingWords(words)
    .filter((i) => i < verb)
    .at(-1);
  const span = subjectSpan(words, verb, before === undefined ? 0 : before + 1);
  const kind = KIND[predicate.speaker];
  if (kind !== 'one' && kind !== 'both') return { kind, party: null, span: null };
  if (!span) return { kind: 'none', party: null, span: null };
  return { kind, party: kind === 'one' && span ? partyOf(text.slice(span.start, span.end)) : null, span };
}

/** The same of a claim in any other language, by the words that it begins with. */
export function otherSpeaker(reading: Reading): ClaimSpeaker {
  const { speaker, span } = speakerAhead(reading);
  const kind = speaker === '' ? 'none' : speaker === 'both' ? 'both' : 'one';
  return { kind, party: kind === 'one' ? speaker : null, span: span && bare(span) };
}
