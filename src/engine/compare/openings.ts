import type { Word } from '../language/words.ts';
import type { Difference, Span } from '../model.ts';
import { isCapitalAt } from '../text/plain.ts';
import { bare } from '../text/span.ts';
import { isTalk } from './firmness.ts';
import { grammarOf, joined } from './grammar.ts';
import type { Profile } from './profile.ts';

/** Who is called, behind "called": not what is called for or on. */
const CALLED_ONE = new Set(
  'president prime minister chancellor king his her secretary foreign federal taoiseach'.split(' '),
);
const CALLS = new Set(['phoned', 'telephoned']);
/** Before "a call": one placed, made or received it. "Held a call" does not say who called. */
const PLACED = new Set(['placed', 'made', 'received', 'took']);
const CALL = new Set(['call', 'phone', 'telephone']);
/** How many words may stand between: "received today a telephone call". */
const BETWEEN = 3;
/** Shorter than this many days is the length of a talk, not of what was talked about. */
const A_DAY = 1;

/**
 * What only one of two opening lines tells of the talk, its length or at whose initiative it took place: who reads only the other learns
 * something else (the rulings of the annotators' guide). That a talk was long is wording. Nothing where one of the two claims does not
 * open its statement.
 */
export function toldOfTheTalk(a: Profile, b: Profile): Difference[] {
  if (!a.first || !b.first) return [];
  const found: Difference[] = [];
  const [long, otherLong] = [lengthIn(a), lengthIn(b)];
  if (!long !== !otherLong && !TELLS_LENGTH.test((long ? b : a).text))
    found.push({ kind: 'time', a: long, b: otherLong });
  const [called, otherCalled] = [initiativeIn(a), initiativeIn(b)];
  if (!called !== !otherCalled && !TELLS_INITIATIVE.test((called ? b : a).text))
    found.push({ kind: 'actor', a: called ?? besideCall(a, b), b: otherCalled ?? besideCall(b, a) });
  return found;
}

/** What stands beside "received a call from": that the two "spoke". Beside "at the latter's initiative" stands nothing. */
function besideCall(own: Profile, caller: Profile): Span | null {
  const { verb } = grammarOf(own);
  return verb && !initiativeOf(caller) && isTalk(own.text.slice(verb.start, verb.end).toLowerCase()) ? verb : null;
}

const initiativeOf = ({ reading: { names } }: Profile): Span | undefined =>
  names.find(({ kind, key }) => kind === 'concept' && key === 'initiative-of-call');

/** A later sentence of the other statement may tell it: "The call was initiated by Finland." */
const TELLS_LENGTH = /\b(?:hours?|minutes)\b/iu;
const TELLS_INITIATIVE = /\binitiated\b|\binitiative of\b|['’]s initiative\b|\bat the request of\b/iu;

function lengthIn({ reading: { quantities, names }, text }: Profile): Span | null {
  const exact = quantities.find(({ kind, value }) => kind === 'duration' && value < A_DAY);
  const said = names.find(
    ({ kind, key, start, end }) =>
      kind === 'concept' && key === 'length-of-call' && !/long conversation|lengthy/iu.test(text.slice(start, end)),
  );
  const found = exact ?? said;
  return found ? bare(found) : null;
}

function initiativeIn(own: Profile): Span | null {
  const { text, reading } = own;
  const { words } = reading;
  const said = initiativeOf(own);
  if (said) return withWhose(text, words, said);
  const at = words.findIndex(
    (word, i) => CALLS.has(word.lower) || callsOne(words, word, i) || placesCall(words, word, i),
  );
  const verb = words[at];
  return verb ? { start: verb.start, end: words[lastOfCall(text, words, at)]?.end ?? verb.end } : null;
}

/** "Initiated by the Wendish side": of whose initiative it was, where it only says so behind. */
function withWhose(text: string, words: readonly Word[], said: Span): Span {
  const at = words.findLastIndex(({ end }) => end <= said.end);
  const leads = /^(?:of|by)$/.test(words[at]?.lower ?? '');
  return { start: said.start, end: (leads ? words[lastOfCall(text, words, at)]?.end : null) ?? said.end };
}

/** Of these the phrase of a call does not end on any: "received today a telephone call from the". */
const LEADS = 'a an the his her today from of this morning afternoon evening'.split(' ');
/** Between the verb and whom one calls: "received today a telephone call from the Prime Minister of Norland". */
const ON_THE_WAY = new Set([
  ...LEADS,
  ...'phone telephone call prime minister president foreign secretary counterpart colleague side'.split(' '),
]);
/** So many words behind the verb at most. */
const REACH = 12;

/** The last word of a call that the verb at `at` tells of: whom, or from whom. */
function lastOfCall(text: string, words: readonly Word[], at: number): number {
  let last = at;
  for (let i = at + 1; i <= at + REACH; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before || !(joined(text, before, word) || isTitle(text, before, word))) break;
    if (!ON_THE_WAY.has(word.lower) && !isCapitalAt(text, word.start)) break;
    if (!LEADS.includes(word.lower)) last = i;
  }
  return last;
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'h.e', 'h.e.', 'hon', 'gen', 'st']);
/** "H.E. Mr. Tellan": a full stop behind a title ends nothing. */
const isTitle = (text: string, title: Word, word: Word): boolean =>
  TITLES.has(title.lower) && text.slice(title.end, word.start) === '. ';

const callsOne = (words: readonly Word[], { lower }: Word, i: number): boolean => {
  const next = words.slice(i + 1, i + 3).find((word) => word.lower !== 'the');
  return lower === 'called' && next !== undefined && (next.name || CALLED_ONE.has(next.lower));
};

const placesCall = (words: readonly Word[], { lower }: Word, i: number): boolean =>
  PLACED.has(lower) && words.slice(i + 1, i + 2 + BETWEEN).some((word) => CALL.has(word.lower));
