import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { ACTS } from '../../../src/engine/model.ts';
import { hostile, MEGABYTES, wholeCharacters } from '../engine-text/texts.ts';

const claims = (text: string, language?: string): string[] => readClaims(text, { language }).map((claim) => claim.text);

describe('claims', () => {
  it('divides what was discussed from what was agreed, and drops conjunction and full stop', () => {
    expect(claims('The two presidents discussed the northern border and agreed to reopen the ferry line.')).toEqual([
      'The two presidents discussed the northern border',
      'agreed to reopen the ferry line',
    ]);
  });

  it('divides two sides that act in one sentence', () => {
    expect(
      claims('President Vale congratulated Prime Minister Arden, and Prime Minister Arden thanked him for his words.'),
    ).toEqual(['President Vale congratulated Prime Minister Arden', 'Prime Minister Arden thanked him for his words']);
  });

  it('keeps the names of a subject together', () => {
    const text = 'President Vale and Prime Minister Arden spoke by telephone today.';
    expect(claims(text)).toEqual([text.slice(0, -1)]);
  });

  it('never divides a subject from its verb', () => {
    const text = 'The envoys of the coast, representing a dozen harbours, stressed the urgent need for a new ferry.';
    expect(claims(text)).toEqual([text.slice(0, -1)]);
  });

  it('never divides a quotation, an abbreviation, a date or a number', () => {
    const text = 'President Vale said: “We want peace, and we will work for it, and for trade.”';
    expect(claims(text)).toHaveLength(1);
    expect(claims('They met on 3 May, 2031, in St. Ives, at 10.30 a.m. local time.')).toHaveLength(1);
  });

  it('leaves out titles, datelines, press-office lines and marks of the end', () => {
    const text = [
      'Readout of the call with the President of Norland',
      'Arden, 3 May 2031',
      'The Prime Minister spoke to the President of Norland this morning.',
      'The full text of the statement follows below.',
      'Press service of the Prime Minister:',
      '###',
    ].join('\n\n');
    expect(claims(text)).toEqual(['The Prime Minister spoke to the President of Norland this morning']);
  });

  it('reads list items as claims without their signs', () => {
    expect(claims('The sides agreed:\n\n1. to open the border;\n\n2. to exchange prisoners.').slice(-2)).toEqual([
      'to open the border',
      'to exchange prisoners',
    ]);
  });

  it('reads sentences in languages that it does not know', () => {
    expect(claims('双方通电话。双方同意保持沟通。', 'zh')).toEqual(['双方通电话', '双方同意保持沟通']);
    expect(claims('Президенты обсудили торговлю. Они договорились о встрече.', 'ru')).toHaveLength(2);
  });

  it('finds no claim where there is no sentence', () => {
    for (const text of ['', ' \n ', '…', '###', '\ud83d']) expect(claims(text)).toEqual([]);
  });

  it('gives ids of the statement and the place', () => {
    expect(readClaims('They met. They spoke.', { statement: 1 }).map((claim) => claim.id)).toEqual(['1.0', '1.1']);
  });

  it('gives claims in order, without overlap, of whole characters, the same each time', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(undefined, 'en', 'zh', 'ru', 'ja'), (text, language) => {
        const found = readClaims(text, { language });
        let end = 0;
        for (const claim of found) {
          expect(claim.start).toBeGreaterThanOrEqual(end);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(claim.text).toBe(text.slice(claim.start, claim.end));
          expect(claim.text).toMatch(/[\p{L}\p{N}]/u);
          expect(wholeCharacters(text, claim)).toBe(true);
          expect(ACTS).toContain(claim.act);
          end = claim.end;
        }
        expect(readClaims(text, { language })).toEqual(found);
      }),
    );
  });

  it.each(MEGABYTES)('a megabyte of %s is read in bounded time', { timeout: 30_000 }, (_case, text) => {
    expect(readClaims(text).length).toBeLessThanOrEqual(text.length / 2);
  });
});

describe('claims of other languages', () => {
  it('divides Chinese sentences between two predicates, never after a verb of saying', () => {
    const text = '甲方表示，双方应当在平等的基础上开展对话与磋商，推动两国各领域互利合作不断取得进展。';
    expect(claims(text, 'zh')).toEqual([
      '甲方表示，双方应当在平等的基础上开展对话与磋商',
      '推动两国各领域互利合作不断取得进展',
    ]);
  });

  it.each([
    ['zh', '两国元首同意继续保持沟通。', 'AGREE'],
    ['ru', 'Президенты обсудили вопросы торговли.', 'CONSULT'],
    ['fr', 'Les deux présidents ont discuté du commerce.', 'CONSULT'],
    ['de', 'Der Kanzler verurteilte den Angriff.', 'ACCUSE'],
  ])('reads what a claim does in %s', (language, text, act) => {
    expect(readClaims(text, { language }).map((claim) => claim.act)).toEqual([act]);
  });
});

describe('what stays one claim', () => {
  it.each([
    'The leaders agreed to meet again in Arden, Norland, on Tuesday, 4 May 2031.',
    'Both sides welcomed the agreement, reached in March, on the return of 40 fishermen.',
    'The two leaders have met four times since last year.',
    'The two leaders have met four times, since last year.',
    'He met the U.S. President and Lt. Gen. Ivo Marsh at 10.30 a.m. on 31 March in St. Vessin.',
    'The President of Norland, H.E. Mr. Tam Ruel, visited the Canada-U.S. border.',
    'The ministers discussed Resolution No. 5, Art. 12 of the Treaty, and Annex II.',
    'The Minister of Foreign Affairs, Trade and Tourism, Ilva Brun, thanked the Minister of Defence and Emergencies.',
    'Trade grew by 2.5 per cent, to $1,250.5 million, in the first quarter.',
    'The President recalled the events of 1991 and 2014.',
  ])('%s', (text) => {
    expect(claims(text)).toEqual([text.slice(0, -1)]);
  });

  it('a list of matters of their own does not', () => {
    expect(
      claims('The sides discussed the exchange of prisoners, the return of children, and the reopening of the port.'),
    ).toHaveLength(3);
  });

  it('keeps the stop of an abbreviation at its end', () => {
    expect(claims('They discussed the border with the U.S. The ministers agreed on a plan.')).toEqual([
      'They discussed the border with the U.S.',
      'The ministers agreed on a plan',
    ]);
  });
});

describe('marks at the edges of a claim', () => {
  it('drops a quotation mark whose partner stands elsewhere, and keeps one that is closed', () => {
    expect(claims('“We spoke of trade for an hour. It was a good talk.')[0]).toBe('We spoke of trade for an hour');
    expect(claims('“We spoke of trade for an hour,” the President said.')[0]).toMatch(/^“We spoke/u);
  });

  it('drops what only joins a sentence to the one before', () => {
    expect(claims('In addition, the ministers discussed the ferry line.')).toEqual([
      'the ministers discussed the ferry line',
    ]);
  });
});
