import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/compare/compare.ts';

/** The first link of two English statements: its relation, and the words that differ. */
function first(a: string, b: string) {
  const { links } = compare([
    { text: a, language: 'en' },
    { text: b, language: 'en' },
  ]);
  const words = (text: string, span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  const [link] = links;
  return {
    relation: link?.relation,
    differences: link?.differences.map((own) => [own.kind, words(a, own.a), words(b, own.b)]),
  };
}

const PLAIN =
  'President Horak spoke today with Prime Minister Lind of Vastmark. They agreed on a truce in the Sele valley.';
const REST = ' A truce in the Sele valley was agreed.';

describe('two opening lines', () => {
  it.each([
    ['Prime Minister Lind had an hour-long telephone conversation with President Horak.', 'time', 'hour-long', null],
    ['Prime Minister Lind spoke with President Horak for 25 minutes.', 'time', '25 minutes', null],
    [
      'At the initiative of the Vastmark side, Prime Minister Lind spoke with President Horak.',
      'actor',
      'At the initiative of the Vastmark side',
      null,
    ],
    [
      'Prime Minister Lind received a telephone call from President Horak.',
      'actor',
      'received a telephone call from President Horak',
      'spoke',
    ],
    ['Prime Minister Lind called President Horak.', 'actor', 'called President Horak', 'spoke'],
  ])('differ where one alone tells how long it took or who called: %s', (opening, kind, words, beside) => {
    const there = first(PLAIN, opening + REST);
    expect(there.relation).toBe('differs');
    expect(there.differences).toContainEqual([kind, beside, words]);
    expect(first(opening + REST, PLAIN).differences).toContainEqual([kind, words, beside]);
  });

  it.each([
    'Prime Minister Lind had a lengthy telephone conversation with President Horak.',
    'Prime Minister Lind held a call with President Horak.',
    'Prime Minister Lind spoke by secure video with President Horak.',
  ])('are the same where only the wording is another: %s', (opening) => {
    expect(first(PLAIN, opening + REST)).toEqual({ relation: 'same', differences: [] });
  });

  it('are the same where both tell who called', () => {
    const a = 'President Horak made a phone call to Prime Minister Lind of Vastmark.';
    const b = 'Prime Minister Lind spoke by telephone with President Horak at the initiative of the Ostrovan side.';
    expect(first(a + REST, b + REST).differences?.filter(([kind]) => kind === 'actor')).toEqual([]);
  });
});

describe('an opening line', () => {
  it('is the same where the other side tells in a later sentence who called', () => {
    const a = 'Prime Minister Lind of Vastmark spoke today with President Horak. The call was initiated by Vastmark.';
    const b = 'President Horak spoke with Prime Minister Lind at the initiative of the Vastmark side.';
    expect(first(a, b + REST).differences?.filter(([kind]) => kind === 'actor')).toEqual([]);
  });
});

describe('who gives and who thanks for the very same sum', () => {
  const gives = 'I announced an additional $225 million in humanitarian aid for the people of Karelon.';

  it('report the same', () => {
    const { links } = compare([
      { text: gives, language: 'en' },
      {
        text: 'The President expressed gratitude for the decision to allocate USD 225 million in humanitarian aid to Karelon.',
        language: 'en',
      },
    ]);
    expect(links.map(({ relation }) => relation)).toEqual(['same']);
  });

  it('differ in another sum', () => {
    const { links } = compare([
      { text: gives, language: 'en' },
      {
        text: 'The President expressed gratitude for the decision to allocate USD 125 million in humanitarian aid to Karelon.',
        language: 'en',
      },
    ]);
    expect(links.map(({ relation }) => relation)).not.toContain('same');
  });
});
