import type { Word } from '../language/words.ts';
import type { Span } from '../model.ts';
import { BORDERS, grammarOf, joined } from './grammar.ts';
import type { Profile } from './profile.ts';

/** Words that say what is counted, at most: "35 weekly passenger flights". */
const MOST_COUNTED = 3;

/** A quantity with what is counted: "14 fishermen", "30 days". */
export function counted(own: Profile, quantity: Span): Span {
  const words = own.reading.words;
  const { classes } = grammarOf(own);
  const at = words.findIndex((word) => word.start >= quantity.end);
  let end = quantity.end;
  for (const word of at < 0 ? [] : words.slice(at, at + MOST_COUNTED)) {
    const kind = classes.get(word.start) ?? 'other';
    if (word.empty || BORDERS.has(kind) || !joined(own.text, { start: quantity.start, end }, word)) break;
    end = word.end;
    if (word.lower.endsWith('s') || word.lower.endsWith('men')) break;
  }
  const start = roughly(words, at < 0 ? words.length : at, quantity);
  // "US$ 50 billion": whose dollars belongs to the sum.
  const whose = /[A-Z]{1,3}$/.exec(own.text.slice(Math.max(0, start - 3), start));
  const per = RATE.exec(own.text.slice(end, Math.min(own.claim.end, end + MOST_OF_RATE)));
  return {
    start: start - (whose && own.text[start] === '$' ? whose[0].length : 0),
    end: end + (per?.[0].length ?? 0),
  };
}

/** What an amount is a share of, or how often it comes: "3 percent of GDP", "200,000 tonnes a year". */
const RATE = /^ (?:of (?:(?:its|their|the) )?GDP|(?:an?|per|every|each) (?:hour|day|week|month|year)|annually)\b/;
const MOST_OF_RATE = 16;

const ROUGHLY = new Set([
  'about',
  'approximately',
  'around',
  'nearly',
  'almost',
  'over',
  'roughly',
  'some',
  'another',
  'only',
  'exactly',
]);
const COMPARES = new Set(['more than', 'less than', 'fewer than', 'up to', 'at least', 'at most']);

/** Where an amount begins with its "about" or "more than". @param after the index of the first word behind it */
function roughly(words: readonly Word[], after: number, { start }: Span): number {
  let at = after - 1;
  while (at >= 0 && (words[at]?.start ?? 0) >= start) at--;
  const [first, second] = [words[at - 1], words[at]];
  if (!second || start - second.end > 2) return start;
  if (ROUGHLY.has(second.lower)) return second.start;
  return first && COMPARES.has(`${first.lower} ${second.lower}`) ? first.start : start;
}
