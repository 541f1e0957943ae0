import { type DivisibleSentence, PointedSentences } from '../claims/pointedSentences.ts';
import { actsOf, MOST_CLAIMS, readClaims } from '../claims/readClaims.ts';
import { splitSentence } from '../claims/split.ts';
import { tidy } from '../claims/tidy.ts';
import type { Act, Span } from '../model.ts';

/** What a point must be worth (see `claims/division.ts`). Chosen by the articles of events held out; a little more than a claim. */
const WORTH = 0.15;

/** A stretch of a text that makes one point, and what it does: told when it is asked for. */
export interface Point extends Span {
  readonly act: () => Act;
}

/**
 * The points of an article: divided as a statement is into claims, seldom as finely. To tell what they do takes as long as all the rest, and only
 * the few that are like a claim are asked.
 */
export function pointsOf(text: string, language: string): Point[] {
  if (language.slice(0, 2).toLowerCase() !== 'en')
    return readClaims(text, { language }).map(({ start, end, act }) => ({ start, end, act: () => act }));
  const points: Point[] = [];
  const sentences = new PointedSentences(text);
  for (const [i, sentence] of sentences.all.entries()) {
    if (points.length >= MOST_CLAIMS) break;
    const place = { first: points.length === 0, last: i === sentences.all.length - 1 };
    points.push(...pointsIn(text, sentence, sentences.of(sentence), place));
  }
  return points.slice(0, MOST_CLAIMS);
}

function pointsIn(
  text: string,
  sentence: Span,
  { words, cuts }: DivisibleSentence,
  place: { readonly first: boolean; readonly last: boolean },
): Point[] {
  const spans = splitSentence(words, sentence, cuts, WORTH).flatMap((span) => tidy(text, span) ?? []);
  let acts: Act[] | undefined;
  return spans.map(({ start, end }, k) => ({
    start,
    end,
    act: () => {
      acts ??= actsOf(words, spans, place);
      return acts[k] ?? 'INFORM';
    },
  }));
}
