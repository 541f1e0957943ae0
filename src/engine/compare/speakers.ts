import { type ClaimSpeaker, otherSpeaker, speakerOf } from '../claims/manner.ts';
import type { Span } from '../model.ts';
import { beginsSmall } from '../text/plain.ts';
import { sentencesOf } from '../text/sentences.ts';
import { nameAlone } from './evidence.ts';
import type { Profile } from './profile.ts';

/**
 * Who speaks or acts in each of two claims, where it is another: by the subjects, or else by another state or person on each side. A part of a
 * sentence has its subject before it: that counts, but is not pointed at.
 */
export function actorsApart(a: Profile, b: Profile): readonly [Span | null, Span | null] {
  const [x, y] = [speakerIn(a), speakerIn(b)];
  const read = a.language === b.language || (x.span && y.span);
  if (read && !areSame(inSentence(a, x), inSentence(b, y)) && (x.span || y.span)) return [x.span, y.span];
  for (const kind of ['party', 'person'] as const) {
    const [left, right] = [nameAlone(a, b, kind), nameAlone(b, a, kind)];
    if (left && right) return [left, right];
  }
  return [null, null];
}

const areSame = (x: ClaimSpeaker, y: ClaimSpeaker): boolean =>
  x.kind === y.kind && (x.kind !== 'one' || x.party === y.party);

/** Who speaks by the words of the claim alone. */
const speakerIn = ({ text, claim, language, reading }: Profile): ClaimSpeaker =>
  language === 'en' ? speakerOf(text, claim) : otherSpeaker(reading);

/** So far back a sentence is looked for that a claim goes on with, in UTF-16 code units. */
const LONGEST_SENTENCE = 1000;

/** The same by the sentence that the claim is a part of, where the claim does not say. */
function inSentence({ text, claim, language }: Profile, own: ClaimSpeaker): ClaimSpeaker {
  if (own.span || language !== 'en' || !beginsSmall(claim.text)) return own;
  const from = Math.max(0, claim.start - LONGEST_SENTENCE);
  const sentence = sentencesOf(text.slice(from, claim.end)).at(-1);
  return sentence ? speakerOf(text, claim, { start: from + sentence.start, end: claim.end }) : own;
}
