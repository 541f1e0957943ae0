import type { Act } from '../../engine/model.ts';
import type { ClaimView, StatementView } from '../../library/views.ts';
import type { MarkedSpan } from '../../ui/words/differenceWords.ts';
import { ofTopic, type Point } from './points.ts';

/** What the reader looks for beside the filters by status: all of it at once. */
export interface Sought {
  readonly act: Act | null;
  readonly topic: string | null;
  readonly words: string;
}

export const NOTHING_SOUGHT: Sought = { act: null, topic: null, words: '' };
/** Words beyond these are not looked for. */
const MOST_WORDS = 12;

/** Whether anything is sought at all. */
export const isSought = (sought: Sought): boolean =>
  sought.act !== null || sought.topic !== null || wordsSought(sought.words).length > 0;

/** The words of a search, folded; each has to be found. */
export function wordsSought(words: string): readonly string[] {
  return folded(words).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}

/** The points that are sought, in the order given: an act or a topic of either side, and every word in the words of one of both. */
export function sifted(points: readonly Point[], { act, topic, words }: Sought): readonly Point[] {
  const wanted = wordsSought(words);
  return ofTopic(points, topic).filter((point) => {
    const claims = claimsOf(point);
    if (act !== null && claims.every((claim) => claim.act !== act)) return false;
    if (wanted.length === 0) return true;
    const texts = claims.map(({ text }) => folded(text));
    return wanted.every((word) => texts.some((text) => text.includes(word)));
  });
}

/** The ids of all claims that the points show, on either side. */
export function claimsShown(points: readonly Point[]): ReadonlySet<string> {
  return new Set(points.flatMap((point) => claimsOf(point).map(({ id }) => id)));
}

export const claimsOf = ({ claim, linked }: Point): readonly ClaimView[] => [
  claim,
  ...linked.map((link) => link.claim),
];

/** How many points each act or topic would leave, the most frequent first, equal ones by name. */
export function choicesOf<K extends string>(
  points: readonly Point[],
  keysOf: (claim: ClaimView) => readonly K[],
): readonly { readonly key: K; readonly count: number }[] {
  const counts = new Map<K, number>();
  for (const point of points)
    for (const key of new Set(claimsOf(point).flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** Points of one topic, or of none. */
export interface TopicGroup {
  readonly topic: string | null;
  readonly points: readonly Point[];
}

/** The points by the topic that each speaks of first: the largest group first, equal ones by name, those without any last. */
export function byTopic(points: readonly Point[]): readonly TopicGroup[] {
  const groups = new Map<string | null, Point[]>();
  for (const point of points) {
    const topic = claimsOf(point).flatMap(({ topics = [] }) => topics)[0] ?? null;
    const group = groups.get(topic);
    if (group) group.push(point);
    else groups.set(topic, [point]);
  }
  return [...groups]
    .map(([topic, members]) => ({ topic, points: members }))
    .sort(
      (a, b) =>
        Number(a.topic === null) - Number(b.topic === null) ||
        b.points.length - a.points.length ||
        ((a.topic ?? '') < (b.topic ?? '') ? -1 : 1),
    );
}

/** In the order in which both texts are read: the open statement's points, each missing one where the other side's text has it. */
export function inReadingOrder(points: readonly Point[]): readonly Point[] {
  const placed = points.map((point) => ({ point, at: placeOf(point) }));
  return placed.sort((a, b) => a.at - b.at || Number(b.point.here) - Number(a.point.here)).map(({ point }) => point);
}

/** How far into its own text a point stands, from 0 to 1. */
function placeOf({ claim, side }: Point): number {
  return side.text.length === 0 ? 0 : claim.start / side.text.length;
}

/** Where the sought words stand in a claim. UTF-16 offsets into the statement's text. */
export function foundSpans(
  { text }: Pick<StatementView, 'text'>,
  { start, end }: { readonly start: number; readonly end: number },
  words: readonly string[],
  why: string,
): readonly MarkedSpan[] {
  if (words.length === 0) return [];
  const within = folded(text.slice(start, end));
  return words.flatMap((word) => {
    const spans: MarkedSpan[] = [];
    for (let at = within.indexOf(word); at !== -1; at = within.indexOf(word, at + word.length))
      spans.push({ start: start + at, end: start + at + word.length, why, found: true });
    return spans;
  });
}

/** Small letters and straight apostrophes. Every character keeps its length, so offsets stay what they are. */
function folded(text: string): string {
  const low = text.toLowerCase();
  const same = low.length === text.length ? low : [...text].map(smallOf).join('');
  return same.replace(/[’‘]/g, "'");
}

function smallOf(character: string): string {
  const low = character.toLowerCase();
  return low.length === character.length ? low : character;
}
