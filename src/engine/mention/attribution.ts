import { speakerOf } from '../claims/manner.ts';
import { partyOf } from '../language/lexicon/lexicon.ts';
import type { Passage } from './passages.ts';

/** Words that name whose account something is, after or before the name: "according to the Kremlin", "the White House readout". */
const ACCORDING_TO = /\baccording to ((?:the )?[^,.;:]{2,60})/i;
const ACCOUNT_OF =
  /\b((?:the )?[^\s,.;:]{2,30}(?: [^\s,.;:]{2,30})?)(?:'s|’s)? (?:readout|account|statement|version|communiqu[eé])\b/i;
const BOTH =
  /\b(?:both (?:sides|leaders|presidents|governments|readouts|statements|countries)|the two (?:leaders|presidents|sides|countries)|the leaders|the sides|the parties|they)\b|双方|两国元首|стороны|лидеры/i;
const PRONOUN = /^(?:he|she)\b/i;

/**
 * Whose words the article says they are, passage by passage: the places of the statements whose party it names as the one that
 * speaks, in this sentence or, for "he" and "she", in the one before.
 * @param parties by statement, the party that it speaks for; null where that is not known.
 */
export function attributions(
  article: string,
  passages: readonly Passage[],
  parties: readonly (string | null)[],
): number[][] {
  const all = parties.flatMap((party, i) => (party ? [i] : []));
  let carried: number[] = [];
  let sentenceBefore = -1;
  return passages.map((passage) => {
    if (passage.sentence.place - sentenceBefore > 1) carried = [];
    sentenceBefore = passage.sentence.place;
    const party = partySpeaking(article, passage);
    const own = party === 'both' ? all : party === 'same' ? carried : statementsOf(party, parties);
    if (own.length > 0) carried = own;
    return own;
  });
}

const statementsOf = (party: string | null, parties: readonly (string | null)[]): number[] =>
  party === null ? [] : parties.flatMap((own, i) => (own === party ? [i] : []));

function partySpeaking(article: string, passage: Passage): string | 'both' | 'same' | null {
  const { sentence } = passage;
  const named = ACCORDING_TO.exec(sentence.text)?.[1] ?? ACCOUNT_OF.exec(sentence.text)?.[1];
  const source = named ? partyOf(named) : null;
  if (source) return source;
  const speaker = speakerOf(article, passage, sentence);
  if (speaker.kind === 'both') return 'both';
  if (speaker.kind === 'one') {
    if (speaker.party) return speaker.party;
    const said = speaker.span ? article.slice(speaker.span.start, speaker.span.end) : '';
    if (PRONOUN.test(said)) return 'same';
    if (BOTH.test(said)) return 'both';
  }
  return null;
}
