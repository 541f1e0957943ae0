import fc from 'fast-check';
import type { Span } from '../../../src/engine/model.ts';

/**
 * Fictional readouts from a small grammar of the genre, with what is easily cut wrongly: abbreviations, initials, dates, numbers,
 * quotations, lists, letters of several code units. No such states, people or places.
 */

const PERSONS = [
  'President Orla Venn',
  'Prime Minister Tam Ruel',
  'the U.S. President',
  'Lt. Gen. Ivo Marsh',
  'Dr. J. R. Hale, Jr.',
  'the President of Norland',
  'Minister José Núñez',
  'Secretary Zoe\u0308 Brun',
  'Mr. O’Dell',
  '维恩总统',
];
const MANY = ['The leaders', 'The two sides', 'They', 'The ministers', 'Both Presidents'];
const SAYING = [
  'stressed',
  'noted',
  'underscored',
  'reaffirmed',
  'welcomed',
  'condemned',
  'agreed on',
  'discussed',
  'proposed',
  'rejected',
];
const MATTERS = [
  'a 30-day ceasefire along the Lenna river',
  'the release of 40 fishermen',
  'the Canada-U.S. border',
  'Resolution No. 5 of the Council',
  'a loan of $2.5 billion',
  'trade in wheat, steel and timber',
  'the reopening of the port of St. Vessin on 31 March',
  'energy and infrastructure',
  'the talks at 10.30 a.m. in Tarn',
  'the Treaty of 4 May 2031',
  'support for the people of Sudovia 🇸🇲👩‍👩‍👧',
  'a tariff of 12.5% on 1,250 goods',
  'the exchange of 175 prisoners for 175',
  'freedom of navigation in the Bay of Karst',
  'two to three weeks of calm',
  'the valley of Цхинва and the Ne\u0301ra pass',
];
const QUOTES = ['“We want peace, and we will work for it. Nothing else.”', '"a good start; no more"', '«un bon début»'];
const TAILS = [
  '',
  '',
  ', provided that the troops leave the valley',
  ' before June 1',
  ', including the situation in Karst',
  ' and agreed to meet again in Arden, Norland',
  ', as well as the safety of seafarers, etc.',
  ', and thanked him for his hospitality',
  ' for 30 days',
  '; the teams were instructed to draw up a plan',
];

const one = (...of: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...of);

const statement = fc
  .tuple(one(...PERSONS, ...MANY), one(...SAYING), one(...MATTERS), one(...TAILS))
  .map(([who, said, what, tail]) => `${who.charAt(0).toUpperCase()}${who.slice(1)} ${said} ${what}${tail}.`);
const opening = fc
  .tuple(
    one(...PERSONS),
    one(...PERSONS),
    one('', ' on 31 March', ' at 6 p.m. on Tuesday, 4 May', ' by telephone, for two hours'),
  )
  .map(([a, b, when]) => `${a.charAt(0).toUpperCase()}${a.slice(1)} spoke with ${b}${when}.`);
const quotation = fc
  .tuple(one(...PERSONS), one(...QUOTES))
  .map(([who, words]) => `${who.charAt(0).toUpperCase()}${who.slice(1)} said: ${words}`);
const list = fc
  .array(one(...MATTERS), { minLength: 1, maxLength: 4 })
  .map((items) => `The sides agreed on:\n${items.map((item, i) => `${i + 1}. ${item};`).join('\n')}`);

const sentence = fc.oneof(
  { weight: 6, arbitrary: statement },
  { weight: 1, arbitrary: opening },
  { weight: 1, arbitrary: quotation },
  { weight: 1, arbitrary: list },
);

const text = (part: fc.Arbitrary<string>, least: number, most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(part, one(' ', ' ', '\n\n', '\r\n\r\n', '\u00a0')), { minLength: least, maxLength: most })
    .map((parts) => parts.map(([words, gap]) => words + gap).join(''));

/** A readout of one to eight sentences. */
export const readout = text(sentence, 1, 8);

/** A statement of some eighty claims. */
export const longReadout = text(sentence, 50, 60);

/** A readout with arbitrary Unicode between the sentences and inside them. */
export const troubled = text(
  fc.oneof(
    { weight: 3, arbitrary: sentence },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(sentence, fc.nat(80), fc.string({ unit: 'grapheme', maxLength: 3 }))
        .map(([words, at, odd]) => words.slice(0, at) + odd + words.slice(at)),
    },
  ),
  0,
  7,
);

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The places of a text between what readers take for characters, its two ends among them. Unicode joins a few signs to whatever
 * follows them, be it a space: there no reader would. For short texts: the machine's own segmenter takes the square of their length.
 */
export function characterEdges(of: string): ReadonlySet<number> {
  const edges = new Set([of.length]);
  for (const { index, segment } of segmenter.segment(of)) {
    edges.add(index);
    if (/[^\r][\s\x20-\x7e]$/u.test(segment)) edges.add(index + segment.length - 1);
  }
  return edges;
}

/** Whether a span lies in the text, holds something, and cuts no character as readers see them. */
export const wholeGraphemes = (of: string, edges: ReadonlySet<number>, { start, end }: Span): boolean =>
  start >= 0 && start < end && end <= of.length && edges.has(start) && edges.has(end);
