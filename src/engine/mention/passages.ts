import { type Profile, profilesOf } from '../compare/profile.ts';
import type { Claim, Span } from '../model.ts';
import { sentencesOf } from '../text/sentences.ts';
import { actorsIn } from './participants.ts';
import { type Point, pointsOf } from './points.ts';

/** The sentence that holds a passage. */
export interface Sentence extends Span {
  readonly text: string;
  /** Its place in the article, from 0. */
  readonly place: number;
  /** The persons and parties that its passages name as the lexicon knows them, in order. */
  readonly actors: string[];
}

/** A stretch of an article that may report a claim: a sentence, or a clause that makes a point of its own. */
export interface Passage extends Span {
  readonly profile: Profile;
  readonly sentence: Sentence;
}

/** Of an article longer than this the rest is not read, in UTF-16 code units: five thousand words are some thirty thousand. */
const LONGEST_ARTICLE = 200_000;
/** "While meeting Xi at the summit, Biden said …" reports the meeting, and then what was said. */
const OPENS_WITH_TALK =
  /^(?:While|During|In|After|At|Following|As part of) [^,;]{0,120}\b(?:call|conversation|meeting|talks?|summit)\b[^,;]{0,80}, /;
/** "He said that during the conversation between the two presidents, …": when and where it was said is no part of what was said. */
const SAID_IN_TALK =
  /^[^,;]{0,60}?\b(?:during|in|at|after|following) [^,;]{0,40}\b(?:call|conversation|meeting|talks?|summit)\b[^,;]{0,120}, /i;

/** The passages of an article, in order: the longer half of reading it, for which no statement is needed. */
export function passagesOf(article: string, language: string): Passage[] {
  const reading = passagesInParts(article, language, 1);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/** The same, with so many halts on the way, about as far from each other: whoever reads so can see to something else meanwhile. */
export function* passagesInParts(article: string, language: string, parts: number): Generator<void, Passage[]> {
  const text = article.slice(0, LONGEST_ARTICLE);
  const sentences = sentencesOf(text);
  const claims = pointsOf(text, language)
    .flatMap((point) => apartFromOpening(text, point))
    .map((point, number) => claimAt(text, point, number));
  const found = sentences.map(
    ({ start, end }, place): Sentence => ({ start, end, place, text: text.slice(start, end), actors: [] }),
  );
  const profiles: Profile[] = [];
  const size = Math.ceil(claims.length / parts);
  while (profiles.length < claims.length) {
    yield;
    const from = profiles.length;
    for (const [i, profile] of profilesOf(article, claims.slice(from, from + size), language).entries())
      profiles.push(placedIn(profile, from + i, claims.length));
  }
  let place = 0;
  return profiles.flatMap((profile): Passage[] => {
    const { start, end } = profile.claim;
    while (place + 1 < sentences.length && (sentences[place]?.end ?? 0) <= start) place++;
    const sentence = found[place];
    if (!sentence) return [];
    sentence.actors.push(...actorsIn(profile));
    return [{ start, end, profile: withoutTalk(profile, language), sentence }];
  });
}

/** A profile with its place among so many, where it was read among fewer. */
const placedIn = (profile: Profile, i: number, count: number): Profile => ({
  ...profile,
  place: count > 1 ? i / (count - 1) : 0.5,
  first: i === 0,
  last: i === count - 1,
});

function apartFromOpening(text: string, point: Point): Point[] {
  const opening = OPENS_WITH_TALK.exec(text.slice(point.start, point.end))?.[0];
  if (!opening) return [point];
  const cut = point.start + opening.length;
  return [
    { ...point, end: cut - 2 },
    { ...point, start: cut },
  ];
}

/** A stretch of the article as a claim; what it does is told when it is asked for: most of an article is like no claim, and nobody asks. */
const claimAt = (text: string, { start, end, act }: Point, number: number): Claim => ({
  id: `0.${number}`,
  start,
  end,
  text: text.slice(start, end),
  get act() {
    return act();
  },
});

function withoutTalk(profile: Profile, language: string): Profile {
  const { claim, text, place, first, last } = profile;
  const opening = SAID_IN_TALK.exec(claim.text)?.[0].length ?? 0;
  if (opening === 0) return profile;
  const rest = { ...claim, start: claim.start + opening, text: claim.text.slice(opening) };
  return profilesOf(text, [rest], language).map((own) => ({ ...own, place, first, last }))[0] ?? profile;
}
