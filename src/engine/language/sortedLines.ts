/** A mark that no word has and a script holds as it is, where a line feed would be two letters. */
export const BETWEEN_LINES = ';';

/**
 * What stands behind a word in lines of `word value`, sorted by their code units; null when no line has the word. Found by halving, in
 * the text as it is: tables of many thousand words of which a statement needs a few hundred are never built.
 * @param lines divided by `BETWEEN_LINES`, with a single space before the value.
 */
export function valueIn(lines: string, word: string): string | null {
  // Lines that begin from `from` on and before `to` are left. They are looked for onwards: browsers do it much faster than backwards.
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const start = middle === 0 ? 0 : lines.indexOf(BETWEEN_LINES, middle - 1) + 1;
    if (start >= to || (start === 0 && middle > 0)) {
      to = middle;
      continue;
    }
    const space = lines.indexOf(' ', start);
    const own = lines.slice(start, space);
    if (own === word) {
      const next = lines.indexOf(BETWEEN_LINES, space);
      return lines.slice(space + 1, next < 0 ? lines.length : next);
    }
    if (own < word) from = space + 1;
    else to = middle;
  }
  return null;
}

/** Lines as `valueIn` reads them. Of two values of one word the last stays. */
export function linesOf(values: readonly (readonly [word: string, value: string])[]): string {
  const sorted = [...new Map(values)].sort(([x], [y]) => (x < y ? -1 : 1));
  return sorted.map(([word, value]) => `${word} ${value}`).join(BETWEEN_LINES);
}

/** Several words as the one that a line begins with. */
export const joinedWords = (words: string): string => words.replaceAll(' ', '_');
