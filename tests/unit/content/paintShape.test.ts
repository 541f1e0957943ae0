import { describe, expect, it } from 'vitest';
import { isPagePaint } from '../../../src/content/paintShape.ts';

const GOOD = {
  statement: 'https://president.arvenia.example/news/1',
  own: { name: 'President of Arvenia', code: 'XA' },
  other: { name: 'Government of Belmar', code: 'XB', published: '2025-05-12' },
  claims: [
    {
      id: 'a 1 0',
      start: 0,
      end: 5,
      text: 'words',
      status: 'differs',
      parts: [
        { start: 0, end: 2, status: 'only' },
        { start: 3, end: 5, status: 'differs', possible: true },
      ],
      partners: [{ quote: 'other words', differences: [{ kind: 'number', own: '14', other: null }] }],
    },
  ],
};
type Change = (paint: Record<string, unknown> & typeof GOOD) => void;

/** Each spoils one thing. */
const SPOILT: Readonly<Record<string, Change>> = {
  'no statement': (paint) => Reflect.deleteProperty(paint, 'statement'),
  'a side without a code': (paint) => Reflect.deleteProperty(paint.own, 'code'),
  'no word on the other side': (paint) => Reflect.deleteProperty(paint, 'other'),
  'claims that are no list': (paint) => Reflect.set(paint, 'claims', {}),
  'too many claims': (paint) => Reflect.set(paint, 'claims', Array(5_001).fill(GOOD.claims[0])),
  'a claim that is null': (paint) => Reflect.set(paint.claims, 0, null),
  'a negative offset': (paint) => Reflect.set(paint.claims[0] ?? {}, 'start', -1),
  'an offset between two characters': (paint) => Reflect.set(paint.claims[0] ?? {}, 'end', 1.5),
  'a status of its own': (paint) => Reflect.set(paint.claims[0] ?? {}, 'status', 'wrong'),
  'parts that are no list': (paint) => Reflect.set(paint.claims[0] ?? {}, 'parts', { 0: GOOD.claims[0] }),
  'a part without an end': (paint) => Reflect.deleteProperty(paint.claims[0]?.parts[0] ?? {}, 'end'),
  'a part with a status of its own': (paint) => Reflect.set(paint.claims[0]?.parts[1] ?? {}, 'status', 'wrong'),
  'a partner without words': (paint) => Reflect.set(paint.claims[0] ?? {}, 'partners', [{ differences: [] }]),
  'a difference in numbers': (paint) =>
    Reflect.set(paint.claims[0] ?? {}, 'partners', [
      { quote: 'q', differences: [{ kind: 'time', own: 3, other: null }] },
    ]),
};

describe('the shape of what a page is painted with', () => {
  it('is taken as the messages take it', () => {
    const { parts: _, ...whole } = GOOD.claims[0] ?? {};
    for (const paint of [GOOD, { ...GOOD, claims: [whole] }, { ...GOOD, other: null }, { ...GOOD, claims: [] }]) {
      expect(isPagePaint(paint)).toBe(true);
    }
  });

  for (const [what, spoil] of Object.entries(SPOILT)) {
    it(`is refused with ${what}`, () => {
      const paint = structuredClone(GOOD);
      spoil(paint);
      expect(isPagePaint(paint)).toBe(false);
    });
  }

  it('is no bare value', () => {
    for (const value of [null, undefined, 1, 'paint', [], { problem: 'problem_no_answer' }])
      expect(isPagePaint(value)).toBe(false);
  });
});
