import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOf } from '../../../src/engine/language/dates.ts';
import { detectLanguage } from '../../../src/engine/language/detect.ts';
import { quantitiesOf, quantityTerm } from '../../../src/engine/language/numbers.ts';
import { rarity } from '../../../src/engine/language/rarity.ts';
import { stem } from '../../../src/engine/language/stem.ts';
import { wordsOf } from '../../../src/engine/language/words.ts';

const quantities = (text: string) =>
  quantitiesOf(text, wordsOf(text)).map((q) => [quantityTerm(q).key, q.kind, text.slice(q.start, q.end)]);
const dates = (text: string) => datesOf(text, wordsOf(text)).map((d) => [d.key, text.slice(d.start, d.end)]);

describe('quantities', () => {
  it('reads sums of money with their sign or currency', () => {
    expect(quantities('They gave $225 million to the port.')).toEqual([['usd225000000', 'money', '$225 million']]);
    expect(quantities('They gave 40 euros.')).toEqual([['eur40', 'money', '40 euros']]);
  });

  it('reads durations in days, in figures and in words', () => {
    expect(quantities('It holds for 30 days.')).toEqual([['30d', 'duration', '30 days']]);
    expect(quantities('It holds for two weeks.')).toEqual([['14d', 'duration', 'two weeks']]);
  });

  it('reads plain numbers, thousands and tens with ones', () => {
    expect(quantities('He freed 1,250 sailors.')).toEqual([['1250', 'number', '1,250']]);
    expect(quantities('He freed twenty five sailors.')).toEqual([['25', 'number', 'twenty five']]);
  });

  it('takes no word for a number because every object has a property of that name', () => {
    expect(quantities('They sent 30 constructor sets.')).toEqual([['30', 'number', '30']]);
    expect(quantities('They sent twenty constructor sets.')).toEqual([['20', 'number', 'twenty']]);
  });
});

describe('dates', () => {
  it('reads calendar dates with and without a year, either way round', () => {
    expect(dates('They met on March 19.')).toEqual([['03-19', 'March 19']]);
    expect(dates('They met on 19 March 2025.')).toEqual([['2025-03-19', '19 March 2025']]);
    expect(dates('They met on May 19, 2025.')).toEqual([['2025-05-19', 'May 19, 2025']]);
    expect(dates('They met on the 19th of May.')).toEqual([['05-19', '19th of May']]);
    expect(dates('It ends on 2025-05-19, or on 19.05.2025.')).toEqual([
      ['2025-05-19', '2025-05-19'],
      ['2025-05-19', '19.05.2025'],
    ]);
    expect(dates('They meet in September 2026.')).toEqual([['2026-09', 'September 2026']]);
  });

  it('takes no verb for a month and no day beyond 31', () => {
    expect(dates('The port may 20 times be closed.')).toEqual([]);
    expect(dates('It is 5/9/2025 in one country.')).toEqual([['2025', '2025']]);
    expect(dates('They counted 32 March hares.')).toEqual([]);
  });
});

describe('stems', () => {
  // Examples of the paper: Porter, Program 14(3), 1980.
  for (const [word, expected] of [
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['hopping', 'hop'],
    ['relational', 'relat'],
    ['conditional', 'condit'],
  ] as const)
    it(`cuts ${word} to ${expected}`, () => expect(stem(word)).toBe(expected));

  it('leaves what is no lower-case Latin word as it is', () => {
    for (const word of ['переговоры', 'of', '30d', 'É']) expect(stem(word)).toBe(word);
  });
});

describe('languages', () => {
  for (const [language, text] of [
    ['en', 'The leaders spoke of the port and agreed to meet again.'],
    ['fr', 'Les présidents ont parlé du port et des pêcheurs dans la baie.'],
    ['de', 'Der Präsident und die Ministerin sprachen mit den Fischern.'],
    ['ru', 'Президенты обсудили открытие порта.'],
    ['uk', 'Президенти обговорили відкриття порту і її підсумки.'],
    ['und', '12 — 14'],
  ] as const)
    it(`tells ${language}`, () => expect(detectLanguage(text)).toBe(language));
});

describe('words of any text', () => {
  it('finds quantities and dates at words of the text, in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('30 days', '$5 million', '\ud83d', '\u200b', 'שלום', '19 March', '\u202e'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ');
        const words = wordsOf(text);
        for (const found of [quantitiesOf(text, words), datesOf(text, words)]) {
          const bounds = found.flatMap(({ start, end }) => [start, end]);
          expect([0, ...bounds, text.length]).toEqual([0, ...bounds, text.length].sort((x, y) => x - y));
          expect(found.every(({ start, end }) => start < end)).toBe(true);
        }
      }),
      { seed: 7, numRuns: 80 },
    );
  });

  it('holds an unknown word for rarer than a common one', () => {
    expect(rarity('zzqqxx')).toBeGreaterThan(rarity(stem('president')));
  });
});
