import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/engine/index.ts';
import { ownNamesOf } from '../../../src/engine/mention/ownNames.ts';
import { ownNames } from '../../../src/issuers/ownNames.ts';
import { SAMPLE_ARTICLE } from '../../../src/library/sample/sampleArticle.ts';
import { SAMPLE_TEXTS } from '../../../src/library/sample/sampleEvent.ts';

const SIDES = SAMPLE_TEXTS.map((side) => ({ ...side, language: 'en', names: ownNames(side.issuer) }));
const { partyIn, keysIn } = ownNamesOf(SIDES);

describe('the names of sides that the lexicon does not know', () => {
  it.each([
    ['Arvenia', 'xa'],
    ['Arvenian officials', 'xa'],
    ['the President of Arvenia', 'xa'],
    ['Arven', 'xa'],
    ['Maro Tellan', 'xa'],
    ['Mr. Tellan', 'xa'],
    ['the Belmarian government', 'xb'],
    ['Port Belmar', 'xb'],
    ['Belmar’s readout', 'xb'],
    ['Prime Minister Corvo', 'xb'],
    ['the prime minister', 'xb'],
  ])('%s', (words, party) => expect(partyIn(words)).toBe(party));

  it.each(['Marvenia', 'the grocers', 'the minister', 'a corvette', ''])('are not “%s”', (words) =>
    expect(partyIn(words)).toBeNull(),
  );

  it('leave the world’s to the lexicon', () => {
    expect(partyIn('President Putin')).toBe('ru');
    expect(partyIn('Nigeria')).toBe('ng');
    expect(ownNamesOf([{ text: '', party: 'ne', names: ['Niger'] }]).partyIn('Nigerian officials')).toBe('ng');
  });

  it('stand for nobody where two sides have them', () => {
    const text = 'President Orlo Vint of Norland spoke with President Ada Crane of Suthmark.';
    const two = ownNamesOf([
      { text, party: 'xn', names: ['Norland'] },
      { text, party: 'xs', names: ['Suthmark'] },
    ]);
    expect(two.partyIn('the president')).toBeNull();
    expect([two.partyIn('Vint'), two.partyIn('Crane')]).toEqual(['xn', 'xs']);
  });

  it('are told in the order of a text, each once', () => {
    expect(keysIn('Corvo met Tellan; Belmar and Arvenia agreed.')).toEqual(['party xb', 'party xa']);
  });

  it('are read from any text without an error, and what is a sign of a pattern stands for itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ unit: 'binary' }), (name, text, words) => {
        const own = ownNamesOf([{ text: `President ${text}`, party: 'xa', names: [name] }]);
        own.partyIn(words);
        own.keysIn(words);
      }),
      { seed: 5, numRuns: 60 },
    );
    expect(ownNamesOf([{ text: '', party: 'xa', names: ['A.B (C)'] }]).partyIn('AxB (C)')).toBeNull();
  });
});

describe('the sample’s article', () => {
  const reading = readArticle(SAMPLE_ARTICLE.text, SIDES, 'en');
  const told = (words: string): readonly string[] | undefined =>
    reading.mentions
      .find(({ start, end }) => SAMPLE_ARTICLE.text.slice(start, end).includes(words))
      ?.attributedTo.map((place) => SIDES[place]?.party ?? '');

  it.each([
    ['half of the cost', ['xa']],
    ['20 engineers', ['xa']],
    ['built by 2029', ['xb']],
    ['share the water', ['xa']],
    ['no new dam', ['xa']],
    ['dam at Upper Vale', ['xb']],
    ['honey and cheese', ['xa']],
    ['lighthouse', ['xa', 'xb']],
    ['without a visa', []],
  ])('says whose words it gives: %s', (words, parties) => expect(told(words)).toEqual(parties));

  it('quotes what its side never said, and the nearest words are shown', () => {
    const [stray, ...others] = reading.strayQuotations;
    expect(others).toEqual([]);
    expect(SIDES[stray?.statement ?? -1]?.party).toBe('xb');
    const { statement = -1, start = 0, end = 0 } = stray?.nearest ?? {};
    expect(SIDES[statement]?.text.slice(start, end)).toMatch(/to object to it$/);
  });

  it('leaves out points of both', () => {
    expect(new Set(reading.omissions.map(({ statement }) => statement))).toEqual(new Set([0, 1]));
  });

  it('would be nobody’s word without the sides’ own names', () => {
    const nameless = readArticle(
      SAMPLE_ARTICLE.text,
      SIDES.map(({ text, party }) => ({ text, party, language: 'en' })),
      'en',
    );
    const half = nameless.mentions.find(({ start, end }) =>
      SAMPLE_ARTICLE.text.slice(start, end).includes('half of the cost'),
    );
    expect(half?.attributedTo).toEqual([]);
  });
});
