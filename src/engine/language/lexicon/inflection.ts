import { withoutAccents } from './accents.ts';
import { readLines } from './format.ts';
import { IRREGULAR_FORMS } from './irregular.ts';

/**
 * The base that the inflected forms of a word share: `escalate`, `escalated`, `escalating` and `escalation` are `escal`. Lighter than
 * Porter's rules on purpose: a lexicon must keep `nation` and `national`, `state` and `station`, `police` and `policy` apart.
 */

/** Irregular forms, which no ending rule reaches, to their bases. */
const IRREGULAR = new Map(
  readLines(IRREGULAR_FORMS).flatMap(({ key, forms }) => forms.map((form) => [form, key] as [string, string])),
);

const OUR = new Set(
  (
    'labor honor favor neighbor harbor endeavor behavior armor color rumor vapor rigor vigor humor candor clamor fervor savior splendor ' +
    'tumor valor'
  ).split(' '),
);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter);

const hasVowel = (word: string): boolean => [...word].some(isVowel);

/** British spelling to American: colour, organise, analyse, and what is built on them. */
function american(word: string): string {
  if (!/our|[iy]s/.test(word)) return word;
  const our = word.indexOf('our');
  if (our > 1) {
    const without = word.slice(0, our + 1) + word.slice(our + 2);
    if (OUR.has(without.slice(0, our + 2))) return american(without);
  }
  for (const ending of ['isational', 'isation', 'isations', 'ise', 'ised', 'ises', 'ising', 'yse', 'ysed', 'ysing']) {
    const at = word.length - ending.length;
    if (at > 2 && word.endsWith(ending)) return `${word.slice(0, at + 1)}z${word.slice(at + 2)}`;
  }
  return word;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|sis)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutDouble(word: string): string {
  const last = word.at(-1);
  if (word.length < 4 || last !== word.at(-2) || isVowel(last) || last === 's') return word;
  // controlled, cancelled, travelled are doubled; called, filled, selling are not.
  return last === 'l' && word.length < 7 ? word : word.slice(0, -1);
}

function withoutVerbEnding(word: string): string {
  const cut = word.endsWith('ing')
    ? 3
    : word.endsWith('ied')
      ? 0
      : word.endsWith('ed') && !word.endsWith('eed')
        ? 2
        : 0;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eeing')) return word.slice(0, -3);
  const base = word.slice(0, word.length - cut);
  if (cut === 0 || base.length < 3 || !hasVowel(base))
    return word.endsWith('eed') && word.length > 5 ? word.slice(0, -1) : word;
  return withoutDouble(base);
}

/** `-ation`, `-ion`, `-ate`, `-ly`: only where enough of the word is left to be the same word. */
function withoutDerivation(word: string): string {
  if (word.endsWith('ly') && word.length > 6) return withoutDerivation(word.slice(0, -2));
  if (word.endsWith('ization') && word.length > 9) return word.slice(0, -5);
  if (word.endsWith('ation') && word.length > 8) return word.slice(0, -5);
  if (word.endsWith('ate') && word.length > 6) return word.slice(0, -3);
  if (word.endsWith('at') && word.length > 6) return word.slice(0, -2);
  if (/[st]ion$/.test(word) && word.length > 7) return word.slice(0, -3);
  return word;
}

function latinBase(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined && IRREGULAR.get(known) === known) return known;
  const base = withoutDerivation(withoutVerbEnding(singular(american(known ?? word))));
  if (base.length > 3 && base.endsWith('e')) return base.slice(0, -1);
  return base.length > 4 && base.endsWith('y') ? `${base.slice(0, -1)}i` : base;
}

/** Endings of Russian and Ukrainian nouns and adjectives, longest first. */
const CYRILLIC_ENDINGS =
  'иями ями ами ыми ього ого его ему ому ими ыми иях ією ями ией ьої ої ій ів ії ію ія ях ах ых их іх ів їв ым им ім ов ев ей ий ый ой ая яя ое ее ые ие ія ую юю ою ею ом ем ам ям ия ии ию ье ья ью а я о е ы и у ю ь й і ї є'.split(
    ' ',
  );

function cyrillicBase(word: string): string {
  for (const ending of CYRILLIC_ENDINGS) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

/** Lower case, Latin accents off, ё as е; й and ї stay letters of their own. */
const folded = (word: string): string => withoutAccents(word.toLowerCase()).replaceAll('ё', 'е');

/** The base of a word as it stands in a text, in any case. Words of other scripts, and very long ones, come back folded. */
export function baseOf(word: string): string {
  const plain = folded(word);
  const first = plain.charCodeAt(0);
  if (plain.length > 40) return plain;
  if (first >= 0x400 && first < 0x530) return cyrillicBase(plain);
  return first < 0x250 ? latinBase(plain) : plain;
}
