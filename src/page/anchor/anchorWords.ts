/** The words of a text in order, each looked at closely only when it is asked for. */
export interface AnchorWords {
  /** Where each begins, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** As they stand, apostrophes made one. */
  readonly exact: readonly string[];
  /** The number of each in lower case, to find a word whose sentence was joined to another. */
  readonly folded: readonly number[];
  /** Whether it is a name, number, date or negation: another in its place makes another claim. */
  essential(at: number): boolean;
  /** Whether it turns round what stands beside it. */
  negates(at: number): boolean;
}

/** Han, hiragana and katakana: written without spaces, so that each character is a word. */
const CHARACTER = '[\u3040-\u9fff\uf900-\ufaff]';
const LETTERS = `(?:(?!${CHARACTER})[\\p{L}\\p{M}\\p{N}])+`;
// No nested quantifier that could match the same character twice: matching takes linear time on any text.
const WORD = new RegExp(`${CHARACTER}|${LETTERS}(?:'${LETTERS})*`, 'gu');
/** Two characters of one word. */
const INSIDE = new RegExp(`^(?!${CHARACTER})[\\p{L}\\p{M}\\p{N}'’](?!${CHARACTER})[\\p{L}\\p{M}\\p{N}'’]$`, 'u');
const DIGIT = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
/** What stands between two sentences: after it a capital says nothing. */
const SENTENCE_BREAK = /[.!?…:]["”’)\]]*\s+|\n/u;

/** Words that turn a claim round: closed classes of the languages that the issuers write in. */
const NEGATION =
  /n't$|^(?:no|not|never|none|neither|nor|without|cannot|unless|except|until|не|ни|нет|без|ні|[不没未无非])$/;
/** Words that count; what is written in digits needs no list. */
const COUNT =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|(?:twen|thir|four|for|fif|six|seven|eigh|nine)t(?:y|een)|hundred|thousand|[mb]illion|half|[一二三四五六七八九十百千万亿两])$/;

/**
 * The words of a text in order; Han, hiragana and katakana characters one each. Time grows with the length of the text.
 * @param numbers of the words that are looked for. With `more` those of this text come to them; any other word has the number -1.
 */
export function anchorWords(text: string, numbers: Map<string, number>, more = false): AnchorWords {
  const plain = text.replaceAll('’', "'");
  const exact: readonly string[] = plain.match(WORD) ?? [];
  let end = 0;
  const starts = exact.map((word) => {
    const start = plain.indexOf(word, end);
    end = start + word.length;
    return start;
  });
  const lower = (at: number): string => exact[at]?.toLowerCase() ?? '';
  const folded = exact.map((_, at) => {
    const word = lower(at);
    if (more && !numbers.has(word)) numbers.set(word, numbers.size);
    return numbers.get(word) ?? -1;
  });
  const counts = (at: number): boolean => DIGIT.test(exact[at] ?? '') || COUNT.test(lower(at));
  const opens = (at: number): boolean => {
    const start = starts[at] ?? 0;
    const before = (starts[at - 1] ?? 0) + (exact[at - 1]?.length ?? 0);
    return start === 0 || SENTENCE_BREAK.test(text.slice(Math.max(before, start - 8), start));
  };
  const names = (at: number, word: string): boolean =>
    CAPITAL.test(word) && ((word.length > 1 && word === word.toUpperCase()) || !opens(at));
  const negates = (at: number): boolean => NEGATION.test(lower(at));
  return {
    starts,
    exact,
    folded,
    negates,
    // The word after a number is its month, its currency or what is counted.
    essential: (at) => counts(at) || names(at, exact[at] ?? '') || counts(at - 1) || negates(at),
  };
}

/** Whether no word is cut at either end of this stretch: "agreed" stands in "disagreed" too. */
export function isWhole(text: string, start: number, end: number): boolean {
  const cut = (at: number): boolean => {
    const both = text.slice(Math.max(0, at - 1), at + 1);
    // Most quotes end so, and a browser takes a millisecond until it is ready to ask for all letters of the world.
    return !/[\s.]/.test(both) && INSIDE.test(both);
  };
  return !cut(start) && !cut(end);
}
