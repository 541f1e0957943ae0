import { shortened } from './pointLines.ts';

/** Letters that are as wide as high: Chinese, Japanese, Korean and full-width ones. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f000}-\u{3ffff}]/u;
const CAPITAL = /[\p{Lu}mwMW@%&]/u;

/**
 * More than the width of a letter in any sans-serif type, in parts of the type's size: where a picture is written nothing can be measured.
 */
const widthOf = (letter: string): number => (WIDE.test(letter) ? 1 : CAPITAL.test(letter) ? 0.8 : 0.56);

/** The beginning of a text that surely fits in a line of this width. @param room and `size` of the type in pixels. */
export function shortenedTo(text: string, room: number, size: number): string {
  let width = 0;
  let letters = 0;
  for (const letter of text.replace(/\s+/g, ' ').trim()) {
    width += widthOf(letter) * size;
    if (width > room) return shortened(text, Math.max(1, letters));
    letters += 1;
  }
  return shortened(text, letters + 1);
}

/** More than the width of a text, in pixels. */
const widthIn = (text: string, size: number): number =>
  [...text].reduce((width, letter) => width + widthOf(letter) * size, 0);

/** Entries one after the other, as many in a line as surely fit. @param room and `size` of the type in pixels. */
export function linesOf(entries: readonly string[], between: string, room: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const longer = `${lines.at(-1) ?? ''}${between}${entry}`;
    if (lines.length > 0 && widthIn(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(shortenedTo(entry, room, size));
  }
  return lines;
}
