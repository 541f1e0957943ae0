import type { Profile } from '../compare/profile.ts';
import type { Word } from '../language/words.ts';
import type { Span } from '../model.ts';
import type { Report } from './passageSignals.ts';
import type { Passage } from './passages.ts';
import type { ReadPassage } from './reports.ts';

/** A passage reports a second claim of the same statement from this score on. */
const LEAST_SCORE = 0.6;
/** Each part has so many words of its own claim that the other lacks, and this share of all such words stand on their side. */
const LEAST_OWN = 2;
const LEAST_APART = 0.8;
/** Claims looked at beside the likest. */
const MOST_TRIED = 3;
/** Where a passage may be divided: the words between the parts belong to neither. */
const BOUNDARY =
  /[,;] (?:and |while |but |as well as )?|\s[–—]{1,3}\s{1,3}| (?:and|while|as well as|but|including|to) /giu;
/** Words that begin the second part rather than stand between both. */
const BEGINS = /(?:including|to)\s$/iu;

/** Divides a passage whose beginning reports one claim of a statement and whose end another. */
export function divided(read: ReadPassage, claims: readonly (readonly Profile[])[]): ReadPassage[] {
  const [best, ...others] = read.reports;
  if (!best) return [read];
  const second = others
    .filter(({ statement, score }) => statement === best.statement && score >= LEAST_SCORE)
    .slice(0, MOST_TRIED);
  for (const other of second) {
    const [a, b] = [claims[best.statement]?.[best.place], claims[other.statement]?.[other.place]];
    const parts = a && b ? dividedBetween(read.passage, a, b) : null;
    if (parts) return parts.map((part) => partOf(read, part, part.claim === a ? best : other));
  }
  return [read];
}

interface Part extends Span {
  readonly claim: Profile;
}

function dividedBetween(passage: Passage, a: Profile, b: Profile): [Part, Part] | null {
  // Who acts is named in one part and may act in both.
  const words = passage.profile.reading.words.filter(({ empty, name }) => !empty && !name);
  const ofA = words.filter(({ key }) => a.matter.has(key) && !b.matter.has(key));
  const ofB = words.filter(({ key }) => b.matter.has(key) && !a.matter.has(key));
  if (ofA.length < LEAST_OWN || ofB.length < LEAST_OWN) return null;
  let best: { share: number; parts: [Part, Part] } | null = null;
  for (const match of passage.profile.claim.text.matchAll(BOUNDARY)) {
    const at = passage.start + match.index;
    const next = BEGINS.test(match[0]) ? at + 1 : at + match[0].length;
    for (const [left, right, first, then] of [
      [ofA, ofB, a, b],
      [ofB, ofA, b, a],
    ] as const) {
      const own = [before(left, at), right.length - before(right, next)] as const;
      const share = (own[0] + own[1]) / (left.length + right.length);
      if (Math.min(...own) < LEAST_OWN || share < LEAST_APART || share <= (best?.share ?? 0)) continue;
      best = {
        share,
        parts: [
          { start: passage.start, end: at, claim: first },
          { start: next, end: passage.end, claim: then },
        ],
      };
    }
  }
  return best?.parts ?? null;
}

const before = (words: readonly Word[], at: number): number => words.filter(({ end }) => end <= at).length;

function partOf(read: ReadPassage, { start, end }: Span, report: Report): ReadPassage {
  const { profile } = read.passage;
  const claim = { ...profile.claim, start, end, text: profile.text.slice(start, end) };
  const words = profile.reading.words.filter((word) => word.start >= start && word.end <= end);
  return {
    passage: { ...read.passage, start, end, profile: { ...profile, claim, reading: { ...profile.reading, words } } },
    reports: [report, ...read.reports.filter(({ statement }) => statement !== report.statement)],
    signals: read.signals,
  };
}
