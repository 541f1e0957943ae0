import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { type ClaimDetails, detailsOf, detectLanguage, type Span } from '../../../src/engine/index.ts';
import { characterEdges, readout, troubled, wholeGraphemes } from '../engine-text/readouts.ts';
import { hostile } from '../engine-text/texts.ts';

/** The details of a text that is one claim, and what its spans hold. */
function detailsOfClaim(
  text: string,
): ClaimDetails & { readonly words: (span: Span | null | undefined) => string | null } {
  const [details] = detailsOf(text, [{ start: 0, end: text.length }]);
  if (!details) throw new Error('no details');
  return { ...details, words: (span) => (span ? text.slice(span.start, span.end) : null) };
}

describe('to whom or about whom a claim speaks', () => {
  it.each([
    [
      'President Vale spoke today by telephone with Prime Minister Ruel of Sudovia',
      'to',
      'Prime Minister Ruel of Sudovia',
    ],
    ['The Prime Minister met on 4 May with the Foreign Minister of Norland', 'to', 'the Foreign Minister of Norland'],
    ['President Vale held a long conversation with the King of Sudovia', 'to', 'the King of Sudovia'],
    ['Mr. Orlan had a telephone call with US President Vale', 'to', 'US President Vale'],
    ['The President thanked Prime Minister Ruel for his hospitality', 'to', 'Prime Minister Ruel'],
    ['The Minister expressed his gratitude to President Vale for the aid', 'to', 'President Vale'],
    ['The King conveyed his deepest condolences to the Prime Minister', 'to', 'the Prime Minister'],
    ['The Minister urged Norland to reopen the border', 'to', 'Norland'],
    ['The Chancellor briefed him on the talks', 'to', 'him'],
    ['The ministers condemned Norland for the attack', 'about', 'Norland'],
    ['President Vale praised Prime Minister Ruel', 'about', 'Prime Minister Ruel'],
  ])('%s: %s %s', (text, relation, who) => {
    const { addressee, words } = detailsOfClaim(text);
    expect([addressee?.relation, words(addressee?.span)]).toEqual([relation, who]);
  });

  it.each([
    'The leaders discussed cooperation with the government on trade',
    'President Vale spoke about the dispute with the neighbours of the port',
    'The Minister supported Norland’s idea of a new ferry',
    'The leaders committed to Resolution 5',
    'a lasting truce in the valley',
  ])('%s: nobody', (text) => {
    expect(detailsOfClaim(text).addressee).toBeNull();
  });

  it('names the party that the lexicon knows', () => {
    expect(detailsOfClaim('President Vale spoke with Emmanuel Macron').addressee?.party).toBe('fr');
    expect(detailsOfClaim('President Vale spoke with the King').addressee?.party).toBeNull();
  });
});

describe('who speaks', () => {
  it.each([
    ['President J. Vale, Jr. spoke with the King', 'one', 'President J. Vale, Jr.'],
    ['Prime Minister Ruel had an hour-long phone conversation with the King', 'one', 'Prime Minister Ruel'],
    ['As part of this they stressed the need for calm', 'both', 'they'],
    ['On 14 October, commencing at 4:10 p.m. for ten minutes, Minister Arn met the King', 'one', 'Minister Arn'],
    ['SALTMERE, 3 May – King Alder received President Vale', 'one', 'King Alder'],
    ['The envoy of Saltmere, agreed to a truce', 'one', 'The envoy of Saltmere'],
    ['President Vale – the host – also stressed the need for calm', 'one', 'President Vale – the host –'],
  ])('%s: %s', (text, kind, who) => {
    const { speaker, words } = detailsOfClaim(text);
    expect([speaker.kind, words(speaker.span)]).toEqual([kind, who]);
  });

  it('is taken from the sentence for a claim that goes on, and only from its own', () => {
    const text = 'The King rested. President Vale welcomed the truce and stressed the need for calm.';
    const start = text.indexOf('stressed');
    const [details] = detailsOf(text, [{ start, end: text.length - 1 }]);
    expect(text.slice(details?.speaker.span?.start, details?.speaker.span?.end)).toBe('President Vale');
  });
});

describe('what a claim carries', () => {
  const text =
    'On 31 March 2031 Emmanuel Macron proposed to NATO that France give $2.5 billion and 40 ships for 30 days in the Black Sea, ' +
    'provided that the troops do not stay';
  const details = detailsOfClaim(text);

  it.each([
    ['date', '2031-03-31', '31 March 2031'],
    ['person', 'emmanuel-macron', 'Emmanuel Macron'],
    ['party', 'nato', 'NATO'],
    ['party', 'fr', 'France'],
    ['money', 'usd2500000000', '$2.5 billion'],
    ['number', '40', '40'],
    ['duration', '30d', '30 days'],
    ['place', 'black-sea', 'Black Sea'],
  ])('%s %s in its words', (kind, key, words) => {
    const found = details.terms.filter((term) => term.kind === kind && term.key === key);
    expect(found.map(details.words)).toContain(words);
  });

  it('stage, condition and denial', () => {
    expect([details.stage?.stage, details.words(details.stage?.span)]).toEqual(['proposed', 'proposed']);
    expect(details.conditions.map(details.words)).toEqual(['provided that the troops do not stay']);
    expect([details.negated, details.negations.map(details.words)]).toEqual([true, ['not']]);
  });

  it('two denials make an assertion', () => {
    expect(detailsOfClaim('Norland did not reject the plan').negated).toBe(false);
  });

  it('terms in the order of the text', () => {
    const starts = details.terms.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((x, y) => x - y));
  });

  it('in other languages what it names, but nobody to whom it speaks', () => {
    const [found] = detailsOf('双方同意停火30天。', [{ start: 0, end: 9 }], 'zh');
    expect(found?.terms.map(({ key }) => key)).toContain('ceasefire');
    expect([found?.addressee, found?.negated, found?.conditions]).toEqual([null, false, []]);
  });
});

function expectInside(text: string): void {
  const claims = readClaims(text);
  const details = detailsOf(text, claims);
  const edges = characterEdges(text);
  expect(details).toHaveLength(claims.length);
  expect(detailsOf(text, claims)).toEqual(details);
  details.forEach(({ speaker, addressee, stage, conditions, negations, terms }, i) => {
    const claim = claims[i] as Span;
    for (const span of [addressee?.span, stage?.span, ...conditions, ...negations, ...terms]) {
      if (!span) continue;
      const words = text.slice(span.start, span.end);
      expect([words, span.start >= claim.start && span.end <= claim.end]).toEqual([words, true]);
      expect([words, wholeGraphemes(text, edges, span)]).toEqual([words, true]);
    }
    if (speaker.span) expect(speaker.span.end).toBeLessThanOrEqual(claim.end);
  });
}

describe('the details of any text', () => {
  it('lie in their claims, in whole characters, the same each time', () => {
    fc.assert(fc.property(fc.oneof(readout, troubled, hostile), expectInside), { numRuns: 200, seed: 5 });
  });

  it('a million words are read in no time', { timeout: 20_000 }, () => {
    for (const part of ['if not with the King ', 'thanked the ', '30 days ', 'the Kremlin and ', 'and agreed ']) {
      const text = part.repeat(1e5);
      const [details] = detailsOf(text, [{ start: 0, end: text.length }]);
      expect(details?.terms.every(({ end }) => end <= 2100)).toBe(true);
    }
  });
});

const PAIRS = join(import.meta.dirname, '../../../../shared/corpus/pairs');

describe.skipIf(!existsSync(PAIRS))('on the annotated pairs (skipped: ../shared is not there, unless it is)', () => {
  const texts = existsSync(PAIRS)
    ? readdirSync(PAIRS).flatMap((pair) =>
        readdirSync(join(PAIRS, pair))
          .filter((file) => file.endsWith('.txt'))
          .map((file) => readFileSync(join(PAIRS, pair, file), 'utf8')),
      )
    : [];

  it('the opening lines of calls name whom the issuer spoke to', () => {
    const openings = texts.flatMap((text) => {
      if (detectLanguage(text) !== 'en') return [];
      const claims = readClaims(text);
      const first = claims.findIndex(({ text: words }) => /\b(?:spoke|call|conversation|met)\b.* with\b/i.test(words));
      return first === 0 ? [detailsOf(text, claims)[0]] : [];
    });
    const named = openings.filter((details) => details?.addressee);
    expect(openings.length).toBeGreaterThan(20);
    expect(named.length / openings.length).toBeGreaterThan(0.8);
  });

  it('lie in their claims', () => {
    for (const text of texts.slice(0, 30)) if (detectLanguage(text) === 'en') expectInside(text);
  });
});
