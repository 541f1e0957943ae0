/**
 * The stem of an English word, by Porter's rules ("An algorithm for suffix stripping", Program 14(3), 1980). Takes a lower-case word of
 * Latin letters; anything else comes back as it is. Endings are cut, never looked up, so an unknown word has a stem too.
 */
export function stem(word: string): string {
  if (word.length < 3 || word.length > 40 || !/^[a-z]+$/.test(word)) return word;
  const cached = stems.get(word);
  if (cached !== undefined) return cached;
  const found = finalE(longSuffix(midSuffix(shortSuffix(yToI(pastAndGerund(plural(word)))))));
  if (stems.size > 50_000) stems.clear();
  stems.set(word, found);
  return found;
}

const stems = new Map<string, string>();

const isVowel = (word: string, i: number): boolean => {
  const c = word[i];
  if (c === 'a' || c === 'e' || c === 'i' || c === 'o' || c === 'u') return true;
  return c === 'y' && i > 0 && !isVowel(word, i - 1);
};

/** Porter's m: how often a vowel is followed by a consonant. */
function measure(stem: string): number {
  let count = 0;
  for (let i = 1; i < stem.length; i++) if (!isVowel(stem, i) && isVowel(stem, i - 1)) count++;
  return count;
}

function hasVowel(stem: string): boolean {
  for (let i = 0; i < stem.length; i++) if (isVowel(stem, i)) return true;
  return false;
}

const endsDouble = (word: string): boolean =>
  word.length > 1 && word.at(-1) === word.at(-2) && !isVowel(word, word.length - 1);

function endsCvc(word: string): boolean {
  const n = word.length;
  if (n < 3 || isVowel(word, n - 1) || !isVowel(word, n - 2) || isVowel(word, n - 3)) return false;
  return !'wxy'.includes(word.charAt(n - 1));
}

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) return word.slice(0, -1);
  return word;
}

function pastAndGerund(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const base = word.slice(0, word.length - cut);
  if (cut === 0 || !hasVowel(base)) return word;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (endsDouble(base) && !/[lsz]$/.test(base)) return base.slice(0, -1);
  return measure(base) === 1 && endsCvc(base) ? `${base}e` : base;
}

const yToI = (word: string): string =>
  word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

type Suffix = readonly [suffix: string, by: string];

/** Suffixes by their last letter, so that a word is held against few. */
function byLastLetter(table: readonly Suffix[]): ReadonlyMap<string, readonly Suffix[]> {
  const found = new Map<string, Suffix[]>();
  for (const one of table) {
    const last = one[0].slice(-1);
    const known = found.get(last);
    if (known) known.push(one);
    else found.set(last, [one]);
  }
  return found;
}

const NONE: readonly Suffix[] = [];

function replaceSuffix(word: string, table: ReadonlyMap<string, readonly Suffix[]>, least: number): string {
  const endings = table.get(word.charAt(word.length - 1)) ?? NONE;
  for (let i = 0; i < endings.length; i++) {
    const ending = endings[i] as Suffix;
    if (!word.endsWith(ending[0])) continue;
    const base = word.slice(0, -ending[0].length);
    return measure(base) > least ? base + ending[1] : word;
  }
  return word;
}

const SHORT = byLastLetter([
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['isation', 'ize'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ise', 'ize'],
]);

const MID = byLastLetter([
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]);

const LONG_SUFFIXES = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'al',
  'er',
  'ic',
  'ou',
];
const LONG = byLastLetter(LONG_SUFFIXES.map((suffix) => [suffix, '']));

const shortSuffix = (word: string): string => replaceSuffix(word, SHORT, 0);
const midSuffix = (word: string): string => replaceSuffix(word, MID, 0);

function longSuffix(word: string): string {
  if (word.endsWith('ion')) {
    const base = word.slice(0, -3);
    return measure(base) > 1 && /[st]$/.test(base) ? base : word;
  }
  return replaceSuffix(word, LONG, 1);
}

function finalE(word: string): string {
  let stem = word;
  if (stem.endsWith('e')) {
    const base = stem.slice(0, -1);
    if (measure(base) > 1 || (measure(base) === 1 && !endsCvc(base))) stem = base;
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}
