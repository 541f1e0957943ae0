/** Lines below this width, in characters, hold no words beside their heads; above the other they are hard to read. */
const NARROWEST = 40;
const WIDEST = 140;
/** The width where there is no terminal. */
const USUAL = 100;

/** How wide lines are, in characters. @param columns of the terminal: none for a file or a pipe, 0 from one that does not know its size. */
export function lineWidth(columns: number | undefined): number {
  return columns ? Math.max(NARROWEST, Math.min(columns, WIDEST)) : USUAL;
}

/** `text` wrapped to `width`, the first line after `head`, the others indented as far. */
export function labelled(head: string, text: string, width: number): string[] {
  const indent = ' '.repeat(Math.min(head.length, width - 16));
  const room = width - indent.length;
  return wrap(printable(text), room).map((line, i) => (i === 0 ? head : indent) + line);
}

/** `text` in lines of at most `room` characters, broken between words; a longer word keeps its line. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/** One line without control characters: a text must not steer the terminal. */
export function printable(text: string): string {
  return text
    .replace(/[\s\u200b-\u200f\u2028-\u202f\u2066-\u2069]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
