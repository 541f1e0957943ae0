/**
 * Long texts of other scripts, as a build carries them. In a script of ASCII such a letter is six (`\u0430`), and a browser reads all of them at
 * every start of the worker, for texts that few readers meet. Packed, it is one or three, and it is unpacked when it is needed.
 *
 * Between two marks stand the foreign letters that the text has, where they are few; then the text, its runs of foreign letters as digits between
 * two marks: of each letter its place among those letters, or where they are many its code unit in three digits.
 */

const MARK = '~';
const RUN = /[^\0-\x7f]+(?: [^\0-\x7f]+)*/g;

/** What a digit may be: what neither a string nor a template has to escape. */
const DIGITS = '#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}';
const BASE = DIGITS.length;
const digit = (value: number): string => DIGITS.charAt(value % BASE);

/** The text packed; null where it has the mark itself. */
export function packed(text: string): string | null {
  if (text.includes(MARK)) return null;
  const all = [...new Set([...text.matchAll(RUN)].flatMap(([run]) => run.split('')))];
  const letters = all.length <= BASE ? all.join('') : '';
  const digits = (letter: string): string => {
    if (letters !== '') return digit(letters.indexOf(letter));
    const unit = letter.charCodeAt(0);
    return digit(Math.floor(unit / BASE ** 2)) + digit(Math.floor(unit / BASE)) + digit(unit);
  };
  const body = text.replace(RUN, (run) => MARK + run.split('').map(digits).join('') + MARK);
  return MARK + letters + MARK + body;
}

/** What `packed` was given; any other text as it is. */
export function unpacked(text: string): string {
  if (!text.startsWith(MARK)) return text;
  const start = text.indexOf(MARK, 1);
  const letters = text.slice(1, start);
  const values = new Uint8Array(128);
  for (let i = 0; i < BASE; i++) values[DIGITS.charCodeAt(i)] = i;
  const pieces = text.slice(start + 1).split(MARK);
  for (let i = 1; i < pieces.length; i += 2) pieces[i] = lettersOf(pieces[i] as string, letters, values);
  return pieces.join('');
}

function lettersOf(digits: string, letters: string, values: Uint8Array): string {
  const value = (at: number): number => values[digits.charCodeAt(at)] as number;
  let found = '';
  if (letters !== '') for (let i = 0; i < digits.length; i++) found += letters.charAt(value(i));
  else
    for (let i = 0; i < digits.length; i += 3)
      found += String.fromCharCode((value(i) * BASE + value(i + 1)) * BASE + value(i + 2));
  return found;
}
