import { withoutAccents } from './accents.ts';
import { STATES } from './names/states.ts';

/**
 * Which parties a title names, with the table of states alone: small enough for the content script, which carries no other part of the
 * lexicon.
 */

/** A title longer than this is no title; the rest is not read. */
const LONGEST = 2000;

/** How many words the longest name has. */
const WORDS = 7;

let table: ReadonlyMap<string, string> | undefined;

const plain = (name: string): string =>
  withoutAccents(name).replace(/[’ʼ]/g, "'").replaceAll('.', '').replaceAll('-', ' ');

function names(): ReadonlyMap<string, string> {
  if (table !== undefined) return table;
  const read = new Map<string, string>();
  for (const line of STATES.split('\n')) {
    const [code, ...cells] = line.split('|').map((cell) => cell.trim());
    if (code === undefined || cells.length === 0) continue;
    for (const name of cells.join(',').split(/[,/]/)) {
      const key = plain(name.trim());
      if (key !== '' && !read.has(key)) read.set(key, code);
    }
  }
  table = read;
  return read;
}

/** Georgian → Georgian; Georgians → Georgian; Russia's → Russia. Titles in capitals are read as names too. */
function partyNamed(words: readonly string[]): string | undefined {
  const joined = words.join(' ');
  const known = names();
  const exact = known.get(joined) ?? known.get(joined.replace(/'s$/i, ''));
  if (exact !== undefined) return exact;
  if (joined.endsWith('s')) return known.get(joined.slice(0, -1));
  const capitals = joined.length > 3 && joined === joined.toUpperCase();
  return capitals
    ? known.get(joined.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase()))
    : undefined;
}

/**
 * The parties that a title or a short text names, in order of their first mention, each once: `['us', 'ua']`. Names, peoples, capitals and
 * seats count ("Kyiv", "the Kremlin"); people do not. Reads the first 2,000 characters.
 */
export function partiesIn(text: string): string[] {
  const found: string[] = [];
  const words = plain(text.slice(0, LONGEST)).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
  for (let at = 0; at < words.length; ) {
    let taken = 1;
    for (let count = Math.min(WORDS, words.length - at); count > 0; count--) {
      const party = /^\p{Lu}/u.test(words[at] ?? '') ? partyNamed(words.slice(at, at + count)) : undefined;
      if (party === undefined) continue;
      if (!found.includes(party)) found.push(party);
      taken = count;
      break;
    }
    at += taken;
  }
  return found;
}
