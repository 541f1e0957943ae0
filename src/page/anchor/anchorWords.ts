/** One word of a text, with its place in UTF-16 code units. */
export interface AnchorWord {
  readonly start: number;
  readonly end: number;
  /** As it stands, apostrophes made one. */
  readonly exact: string;
  /** Lower case, to find a word whose sentence was joined to another. */
  readonly folded: string;
  /** A name, number, date or negation: another in its place makes another claim. */
  readonly essential: boolean;
}

/** Han, hiragana and katakana: written without spaces, so that each character is a word. */
const CHARACTER = '[\u3040-\u9fff\uf900-\ufaff]';
const LETTERS = `(?:(?!${CHARACTER})[\\p{L}\\p{M}\\p{N}])+`;
// No nested quantifier that could match the same character twice: matching takes linear time on any text.
const WORD = new RegExp(`${CHARACTER}|${LETTERS}(?:['’]${LETTERS})*`, 'gu');
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

/** The words of a text in order; Han, hiragana and katakana characters one each. Time grows with the length of the text. */
export function anchorWords(text: string): AnchorWord[] {
  const found: AnchorWord[] = [];
  let end = 0;
  let afterNumber = false;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const exact = match[0].replaceAll('’', "'");
    const opens = start === 0 || SENTENCE_BREAK.test(text.slice(Math.max(end, start - 8), start));
    end = start + match[0].length;
    const folded = exact.toLowerCase();
    const counts = DIGIT.test(exact) || COUNT.test(folded);
    const names = CAPITAL.test(exact) && (!opens || (exact.length > 1 && exact === exact.toUpperCase()));
    // The word after a number is its month, its currency or what is counted.
    const essential = counts || names || afterNumber || negates(folded);
    found.push({ start, end, exact, folded, essential });
    afterNumber = counts;
  }
  return found;
}

/** Whether no word is cut at either end of this stretch: "agreed" stands in "disagreed" too. */
export function isWhole(text: string, start: number, end: number): boolean {
  const cut = (at: number): boolean => INSIDE.test(text.slice(Math.max(0, at - 1), at + 1));
  return !cut(start) && !cut(end);
}

/** Whether a folded word turns round what stands beside it. */
export function negates(folded: string): boolean {
  return NEGATION.test(folded);
}

/** Where each folded word stands, for the words asked for alone. */
export function wordPlaces(words: readonly AnchorWord[], wanted: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { folded }] of words.entries()) {
    if (!wanted.has(folded)) continue;
    const list = places.get(folded) ?? [];
    places.set(folded, list);
    list.push(place);
  }
  return places;
}
