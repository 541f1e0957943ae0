/** Where a claim's words can be divided. Offsets are UTF-16 code units of the claim's text. */

const BLANK = /\s/u;
/** Scripts that are written without blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What no part may begin with: marks that belong to the character before, and punctuation that ends. */
const NO_BEGINNING = /[\p{M}\p{Pe}\p{Pf}\p{Po}\u200d]/u;

/** The places before a word, in order; in scripts without blanks, those before a character. */
export function placesOf(text: string): number[] {
  const places: number[] = [];
  let at = 0;
  let before = '';
  for (const character of text) {
    const begins = BLANK.test(before) || (UNSPACED.test(character) && before !== '');
    if (begins && !BLANK.test(character) && !NO_BEGINNING.test(character)) places.push(at);
    at += character.length;
    before = character;
  }
  return places.filter((place) => text.slice(0, place).trim() !== '');
}

/** The place to begin with: after the mark of punctuation that stands nearest to the middle, else the middle. */
export function likeliestPlace(text: string, places: readonly number[]): number {
  const marks = places.filter((place) =>
    /[,;:.!?，；：。！？、،؛—–]\s*$/u.test(text.slice(Math.max(0, place - 3), place)),
  );
  const among = marks.length > 0 ? marks : places;
  const middle = text.length / 2;
  const nearest = [...among].sort((x, y) => Math.abs(x - middle) - Math.abs(y - middle) || x - y)[0];
  return Math.max(0, places.indexOf(nearest ?? 0));
}
