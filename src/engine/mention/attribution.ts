import { speakerOf } from '../claims/manner.ts';
import type { Span } from '../model.ts';
import type { OwnNames } from './ownNames.ts';
import type { Passage } from './passages.ts';

/** Words that name whose account something is, after or before the name: "according to the Kremlin", "the White House readout". */
const ACCORDING_TO = /\baccording to ((?:the )?[^,.;:]{2,60})/i;
const ACCOUNT_OF =
  /\b((?:the )?[^\s,.;:]{2,30}(?: [^\s,.;:]{2,30})?)(?:'s|’s)? (?:readout|account|statement|version|communiqu[eé])\b/gi;
/** "The readout from Port Belmar says". */
const ACCOUNT_FROM =
  /\b(?:readout|account|statement|version|communiqu[eé]) (?:from|by|of) ((?:the )?[^\s,.;:]{2,30}(?: [^\s,.;:]{2,30}){0,2})/gi;
const BOTH =
  /\b(?:both (?:sides|leaders|presidents|governments|readouts|statements|countries)|the two (?:leaders|presidents|sides|countries)|the leaders|the sides|the parties|they)\b|双方|两国元首|стороны|лидеры/i;
const PRONOUN = /^(?:he|she)\b/i;
/** "He said that …, and that …": a clause that goes on with what was said. */
const THAT = /^that\b/i;
const SAME: Speaker = { kind: 'same' };
/** Titles without a name stand for whom the article has just named. */
const TITLE = /^the (?:president|head of (?:state|government)|prime minister|premier|chancellor|minister|leader)$/i;
/** Who writes or speaks in the article is neither side, and not both. */
const FIRST_PERSON = /^(?:i|we)$/i;
/** "The Kremlin's readout makes no mention of it": then it is not the Kremlin's word. */
const NOT_SAID =
  /^[^.;:]{0,20}\b(?:(?:made|makes?|making|contain(?:s|ed)?|had|has|with) no (?:mention|reference)|(?:did|does) not (?:mention|refer)|omit(?:s|ted|ting)?|left out|fail(?:s|ed)? to mention|sa(?:id|ys) nothing|(?:was|is|were|are|remained) silent)\b/i;

/** The sides of an event, as an article may name them. */
export interface Sides {
  /** By statement, the party that it speaks for; null where that is not known. */
  readonly parties: readonly (string | null)[];
  readonly own: OwnNames;
}

/**
 * Tells whose words the article says a passage gives: the places of the statements whose party it names as the one that speaks, in its
 * sentence or, for "he", "she" and titles without a name, in one before. Only what is asked for is read, and what it goes on from.
 * @returns for the place of a passage among `passages`, the places of statements.
 */
export function attributions(
  article: string,
  passages: readonly Passage[],
  { parties, own }: Sides,
): (at: number) => readonly number[] {
  const all = parties.flatMap((party, i) => (party ? [i] : []));
  const told = new Map<number, Speaker>();
  const placeOf = (at: number): number => passages[at]?.sentence.place ?? Number.NEGATIVE_INFINITY;
  const speakerAt = (at: number, passage: Passage): Speaker => {
    const known = told.get(at);
    if (known) return known;
    const goesOn = placeOf(at - 1) === placeOf(at) && THAT.test(passage.profile.claim.text);
    const speaker = goesOn ? SAME : speakerIn(article, passage, own);
    told.set(at, speaker);
    return speaker;
  };
  /** Who spoke last before or in a passage, in a row of sentences that follow one another. */
  const lastSpeaker = (from: number): readonly number[] => {
    for (let at = from; ; at--) {
      const passage = passages[at];
      if (!passage) return [];
      const { kind, party } = speakerAt(at, passage);
      if (kind === 'both') return all;
      if (kind === 'one') return parties.flatMap((one, i) => (one === party ? [i] : []));
      if (placeOf(at) - placeOf(at - 1) > 1) return [];
    }
  };
  return (at) => {
    // A clause goes on with who speaks in its sentence, and is nobody's word where nobody does.
    for (let from = at; ; from--) {
      const passage = passages[from];
      if (!passage || placeOf(from) !== placeOf(at)) return [];
      if (speakerAt(from, passage).kind !== 'none') return lastSpeaker(from);
    }
  };
}

/** Who speaks in a passage: `one` of a party that may not be known, who spoke before (`same`), or nobody that it names. */
interface Speaker {
  readonly kind: 'one' | 'both' | 'same' | 'none';
  readonly party?: string | null;
}

function speakerIn(article: string, passage: Passage, { partyIn }: OwnNames): Speaker {
  const { sentence } = passage;
  const according = ACCORDING_TO.exec(sentence.text)?.[1];
  const words = article.slice(sentence.start, passage.end);
  const source = (according ? partyIn(according) : null) ?? accountIn(words, partyIn);
  if (source === NOBODY) return { kind: 'one', party: null };
  if (source) return { kind: 'one', party: source };
  const speaker = speakerOf(article, passage, sentence);
  const said = speaker.span ? article.slice(speaker.span.start, speaker.span.end) : '';
  if (FIRST_PERSON.test(said) && !joined(article, speaker.span)) return { kind: 'one', party: null };
  if (speaker.kind === 'both' || BOTH.test(said)) return { kind: 'both' };
  if (speaker.kind !== 'one') return { kind: 'none' };
  const party = partyIn(said);
  if (party) return { kind: 'one', party };
  return PRONOUN.test(said) || TITLE.test(said) ? { kind: 'same' } : { kind: 'one', party: null };
}

/** Stands for the party of an account that does not have what the article tells. */
const NOBODY = '-';

/** The party whose account the words before tell of last. */
function accountIn(words: string, partyIn: OwnNames['partyIn']): string | null {
  let found: string | null = null;
  for (const match of [...words.matchAll(ACCOUNT_OF), ...words.matchAll(ACCOUNT_FROM)]) {
    const party = partyIn(match[1] ?? '');
    if (party) found = NOT_SAID.test(words.slice(match.index + match[0].length)) ? (found ?? NOBODY) : party;
  }
  return found;
}

/** "President Vale and I". */
const joined = (article: string, span: Span | null): boolean =>
  span !== null && article.slice(Math.max(0, span.start - 5), span.start) === ' and ';
