import { reportingVerb } from '../claims/verbs.ts';
import type { Span } from '../model.ts';
import { beginsSmall, isCapitalAt } from '../text/plain.ts';
import { overlap } from '../text/span.ts';
import type { Profile } from './profile.ts';
import { type Cue, mannerOf } from './signals/manner.ts';

/** Single words that carry a difference by themselves: a duty, a time, a praise. */

/** For each side the first cue of the list that only it has. */
export function cues(a: Profile, b: Profile, wanted: readonly Cue[]): readonly [Span | null, Span | null] {
  const left = mannerOf(a).cues;
  const right = mannerOf(b).cues;
  const pick = (own: Profile, has: ReadonlyMap<Cue, Span>, others: ReadonlyMap<Cue, Span>): Span | null => {
    const found = wanted.flatMap((cue) => (others.has(cue) ? [] : (has.get(cue) ?? [])));
    const span = found.find((each) => tellsAlone(own, each) && !isThatDay(own, each, own === a ? b : a));
    return span ? completed(own, span) : null;
  };
  const [x, y] = [pick(a, left, right), pick(b, right, left)];
  return (x && !y && isWithoutItsVerb(a, x, b)) || (y && !x && isWithoutItsVerb(b, y, a)) ? [null, null] : [x, y];
}

/** "Today" where the other side says "this evening": that is today. */
const isThatDay = (own: Profile, { start, end }: Span, other: Profile): boolean =>
  own.text.slice(start, end).toLowerCase() === 'today' && DAYTIME.test(other.claim.text);

/** Words where one side has such a word alone. */
export const aloneIn = (own: Profile, span: Span | undefined): Span | null =>
  span && tellsAlone(own, span) ? span : null;

const COMPLETES =
  /^ (?:to|not|never|be|forward|(?:this |next )?(?:week|month|year|night|autumn|spring|summer|winter)s?)\b/;
/** As many code units as that takes, with one behind it. */
const MOST_OF_TURN = 14;

/** "Need to", "must not", "later this month": a duty with what turns it, a time with what it is a time of. */
function completed({ text }: Profile, { start, end }: Span): Span {
  const more = COMPLETES.exec(text.slice(end, end + MOST_OF_TURN));
  return { start, end: end + (more?.[0].length ?? 0) };
}

/** Whether one side has a verb that reports where the other is a part of a sentence, which has its verb before it. */
const isWithoutItsVerb = (own: Profile, { start, end }: Span, other: Profile): boolean =>
  beginsSmall(other.claim.text) && reportingVerb(own.text.slice(start, end).toLowerCase()) !== null;

/** "Critical infrastructure", "a full report", "the plan": said of a thing, these are no measure of how firm somebody is. */
const DESCRIBES = /^(?:critical|crucial|vital|essential|full|potential|plans?)$/;
const LEADS_ON = /^ (?:to|that|for|and|of)\b/;

/**
 * A cue by itself says what differs; not so the "have" of "have met", nor the "Plan" that is part of a name, nor that one side confirms what the
 * other tells.
 */
function tellsAlone({ text, reading: { names } }: Profile, cue: Span): boolean {
  const word = text.slice(cue.start, cue.end);
  if (word === 'towards' || word.startsWith('confirm') || (word === 'have' && !text.startsWith(' to ', cue.end)))
    return false;
  if (
    DESCRIBES.test(word) &&
    /^ [a-z]/.test(text.slice(cue.end, cue.end + 2)) &&
    !LEADS_ON.test(text.slice(cue.end, cue.end + MOST_OF_TURN))
  )
    return false;
  return !(isCapitalAt(text, cue.start) && names.some((name) => overlap(name, cue)));
}

/** The first words of a claim that tell a time, where it names no date. */
export function timeIn(own: Profile): Span | null {
  if (own.reading.dates.length > 0) return null;
  const span = mannerOf(own).cues.get('time');
  if (span) return completed(own, span);
  const { start, end } = own.claim;
  const daytime = DAYTIME.exec(own.text.slice(start, end));
  return daytime ? { start: start + daytime.index, end: start + daytime.index + daytime[0].length } : null;
}

const DAYTIME = /\b(?:this (?:morning|afternoon|evening)|tonight)\b/i;
