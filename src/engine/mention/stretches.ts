import { PointedSentences } from '../claims/pointedSentences.ts';
import { splitSentence } from '../claims/split.ts';
import { type Profile, partOf, profilesOf } from '../compare/profile.ts';
import type { Claim, Span } from '../model.ts';

/** What an article tells in one breath: one claim of a statement, or several that stand side by side in a sentence. */
export interface Stretch extends Profile {
  /** In order, one at least. */
  readonly claims: readonly Profile[];
}

/**
 * What a stretch must be worth (see `claims/division.ts`): articles tell in one clause what readers of a statement take for two claims and three.
 * Chosen by the articles of events held out; whole sentences are too long.
 */
const WORTH = 0.55;

/**
 * The claims of a statement, in order, joined to what an article may tell of them. Only claims in English are joined.
 * @param sentences those of the text, where they are at hand.
 */
export function stretchesOf(
  text: string,
  claims: readonly Claim[],
  language: string,
  sentences: PointedSentences = new PointedSentences(text),
): Stretch[] {
  const english = language.slice(0, 2).toLowerCase() === 'en';
  const groups = english ? joined(sentences, claims) : claims.map((claim) => [claim]);
  const wholes = groups.flatMap((group): Claim[] => {
    const [first, last] = [group[0], group.at(-1)];
    return first && last ? [{ ...first, end: last.end, text: text.slice(first.start, last.end) }] : [];
  });
  return profilesOf(text, wholes, language).map((profile, i) => {
    const own = groups[i] ?? [];
    return {
      ...profile,
      claims: own.length > 1 ? own.map((claim) => ({ ...partOf(profile, claim), claim })) : [profile],
    };
  });
}

const middleOf = ({ start, end }: Span): number => (start + end) / 2;

/** Claims of one stretch together: each belongs where its middle is, for readers divide and join claims as they like. */
function joined(sentences: PointedSentences, claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = [];
  let next = 0;
  for (const sentence of sentences.all) {
    const own: Claim[] = [];
    for (let claim = claims[next]; claim && middleOf(claim) < sentence.end; claim = claims[++next]) own.push(claim);
    if (own.length < 2) groups.push(own);
    else {
      const { words, cuts } = sentences.of(sentence);
      const spans = splitSentence(words, sentence, cuts, WORTH);
      const placeOf = (claim: Claim): number =>
        spans.findLastIndex(({ start }, i) => i === 0 || start <= middleOf(claim));
      for (const i of spans.keys()) groups.push(own.filter((claim) => placeOf(claim) === i));
    }
  }
  groups.push(...claims.slice(next).map((claim) => [claim]));
  return groups.filter((group) => group.length > 0);
}
