import type { Profile } from '../compare/profile.ts';
import type { Reproduction, Span } from '../model.ts';
import { tokenize } from '../text/tokens.ts';

/** So many words in a row tell that a text was copied: fewer are shared by texts that never met. */
const ROW = 6;
/** What is printed in long part has at least so many words, or as many of a statement that is short itself; less is a quotation. */
const LONG_PART = 120;
const FEWEST_WORDS = 40;
const SHORT_PART = 0.5;
/** So many words of the article's own (a heading, a note, a typing error) do not end a printed statement. */
const LARGEST_GAP = 12;
/** Of a printed stretch this share is the statement's own words. */
const LEAST_SHARE = 0.85;

interface Words {
  readonly lower: readonly string[];
  readonly spans: readonly Span[];
}

function wordsIn(text: string): Words {
  const tokens = tokenize(text, 0, text.length).filter(({ kind }) => kind !== 'mark');
  return { lower: tokens.map((token) => token.text.toLowerCase()), spans: tokens };
}

/** Rows of words, and the words that stand in them: most rows of an article hold one that stands in none. */
interface Rows {
  readonly words: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const rowsIn = (words: readonly string[]): Rows => ({
  words: new Set(words),
  all: new Set(words.flatMap((_, i) => (i + ROW <= words.length ? [rowAt(words, i)] : []))),
});

const rowAt = (words: readonly string[], at: number): string => words.slice(at, at + ROW).join(' ');

/**
 * Where an article prints the statements: long stretches that a statement has in the same rows of six words. Time grows
 * with the lengths of the texts.
 */
export function reproductionsIn(article: string, statements: readonly string[]): Reproduction[] {
  const own = wordsIn(article);
  return statements.flatMap((text, statement): Reproduction[] => {
    const other = wordsIn(text).lower;
    const rows = rowsIn(other);
    const spans =
      rows.all.size > 0
        ? printedStretches(own, rows, Math.max(FEWEST_WORDS, Math.min(LONG_PART, other.length * SHORT_PART)))
        : [];
    return spans.length > 0 ? [{ statement, spans }] : [];
  });
}

function printedStretches({ lower, spans }: Words, rows: Rows, fewest: number): Span[] {
  const found: Span[] = [];
  let from = -1;
  let last = -1;
  let printed = 0;
  const close = (): void => {
    const [first, end] = [spans[from], spans[last]];
    if (first && end && printed >= fewest && printed >= LEAST_SHARE * (last - from + 1))
      found.push({ start: first.start, end: end.end });
    from = -1;
    printed = 0;
  };
  let known = 0;
  for (const [end, word] of lower.entries()) {
    known = rows.words.has(word) ? known + 1 : 0;
    const i = end - ROW + 1;
    if (known < ROW || !rows.all.has(rowAt(lower, i))) continue;
    if (from >= 0 && i - last > LARGEST_GAP) close();
    if (from < 0) {
      from = i;
      last = i - 1;
    }
    // Rows overlap: only what the last one did not hold is new.
    printed += i + ROW - 1 - Math.max(last, i - 1);
    last = i + ROW - 1;
  }
  close();
  return found;
}

/** Which claims stand in what is printed: those whose rows of words the stretches have, by statement and claim's id. */
export function printedClaims(
  article: string,
  reproductions: readonly Reproduction[],
  claims: readonly (readonly Profile[])[],
): Set<string> {
  const printed = new Set<string>();
  for (const { statement, spans } of reproductions) {
    const texts = spans.map(({ start, end }) => ` ${wordsIn(article.slice(start, end)).lower.join(' ')} `);
    for (const { claim } of claims[statement] ?? []) {
      const words = wordsIn(claim.text).lower.join(' ');
      if (words !== '' && texts.some((text) => text.includes(` ${words} `))) printed.add(`${statement} ${claim.id}`);
    }
  }
  return printed;
}
