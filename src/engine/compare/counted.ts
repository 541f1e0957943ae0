import type { Word } from '../language/words.ts';
import type { Span } from '../model.ts';
import { BORDERS, grammarOf, joined } from './grammar.ts';
import type { Profile } from './profile.ts';

/** Words that say what is counted, at most: "14 wounded soldiers". */
const MOST_COUNTED = 2;

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
  return { start: start - (whose && own.text[start] === '$' ? whose[0].length : 0), end };
}

const ROUGHLY = new Set(['about', 'approximately', 'around', 'nearly', 'almost', 'over', 'roughly', 'some']);
const COMPARES = new Set(['more', 'less', 'fewer']);

/** Where an amount begins with its "about" or "more than". @param after the index of the first word behind it */
function roughly(words: readonly Word[], after: number, { start }: Span): number {
  let at = after - 1;
  while (at >= 0 && (words[at]?.start ?? 0) >= start) at--;
  const [first, second] = [words[at - 1], words[at]];
  if (!second || start - second.end > 2) return start;
  if (ROUGHLY.has(second.lower)) return second.start;
  return second.lower === 'than' && first && COMPARES.has(first.lower) ? first.start : start;
}
