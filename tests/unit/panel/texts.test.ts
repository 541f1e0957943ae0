import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { paragraphsOf } from '../../../src/panel/comparison/paragraphs.ts';
import { reasonWords } from '../../../src/panel/comparison/reasonWords.ts';
import { spread } from '../../../src/panel/comparison/spinePlaces.ts';
import { officialLink } from '../../../src/panel/export/officialLink.ts';
import { left, right } from '../ui/pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

describe('paragraphs', () => {
  it('hold the whole text and every claim in its place', () => {
    const paragraphs = paragraphsOf(left.text, left.claims);
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[1]?.map(({ claim, start, end }) => [claim?.act ?? null, left.text.slice(start, end)])).toEqual([
      ['CONSULT', 'They discussed the fisheries'],
      [null, '. '],
      ['SUPPORT', 'The President thanked the Prime Minister for the welcome'],
      [null, '. '],
      ['INFORM', 'No troops were moved'],
      [null, '.'],
    ]);
  });

  it('lose no word, whatever the claims', () => {
    const text = 'One two.\n\nThree\nfour five.\n\n\nSix';
    const [claim] = left.claims;
    if (!claim) throw new Error('the fixture has no claim');
    const span = fc.record({ start: fc.nat(text.length), length: fc.nat(text.length) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const claims = spans.map(({ start, length }) => ({
          ...claim,
          start,
          end: Math.min(start + length, text.length),
        }));
        const lines = paragraphsOf(text, claims).map((runs) =>
          runs.map((run) => text.slice(run.start, run.end)).join(''),
        );
        expect(lines).toEqual(['One two.', 'Three', 'four five.', 'Six']);
        for (const run of paragraphsOf(text, claims).flat())
          if (run.claim) expect(run.claim.start <= run.start && run.end <= run.claim.end).toBe(true);
      }),
    );
  });

  it('of an empty text are none', () => {
    expect(paragraphsOf('', [])).toEqual([]);
    expect(paragraphsOf(' \n \n', [])).toEqual([]);
  });
});

describe('the signs of the spine', () => {
  it('stand at their claims, and never on one another', () => {
    expect(spread([10, 12, 60], 18)).toEqual([10, 28, 60]);
    fc.assert(
      fc.property(fc.array(fc.nat(500)), (heights) => {
        const wanted = [...heights].sort((one, two) => one - two);
        const places = spread(wanted, 18);
        places.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(wanted[index] ?? 0);
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(18);
        });
      }),
    );
  });
});

describe('the link to a statement’s own page', () => {
  const [claim] = right.claims;
  const short = right.claims[1];
  if (!claim || !short) throw new Error('the fixture has no claims');

  it('leads to the words', () => {
    expect(officialLink(right, claim)).toBe(
      'https://right.example/call#:~:text=The%20Prime%20Minister%20proposed%20to,northern%20border%20for%2060%20days',
    );
    expect(officialLink(right, short)).toBe('https://right.example/call#:~:text=The%20fisheries%20were%20discussed');
  });

  it('hides no sign of the directive in the words', () => {
    const text = 'a-b, c & d';
    const link = officialLink({ ...right, text }, { start: 0, end: text.length });
    expect(link).toContain('#:~:text=a%2Db%2C%20c%20%26%20d');
  });

  it('is none for pasted text, nor for anything but a web address', () => {
    for (const url of [null, '', 'nonsense', 'javascript:alert(1)', 'data:text/html,x'])
      expect(officialLink({ ...right, url }, claim)).toBe(null);
  });

  it('survives half a surrogate pair', () => {
    expect(officialLink({ ...right, text: 'a \ud800 b' }, { start: 0, end: 5 })).toContain('text=a%20%20b');
  });
});

describe('why two claims were paired', () => {
  it('is said once each, shared things apart from the rest', () => {
    const reason = (kind: 'concept' | 'number' | 'act' | 'order', label: string) => ({ kind, label, a: null, b: null });
    expect(
      reasonWords([
        reason('concept', 'ceasefire'),
        reason('number', '30'),
        reason('concept', 'ceasefire'),
        reason('act', 'REQUEST'),
        reason('order', ''),
      ]),
    ).toEqual({
      shared: ['ceasefire', '30'],
      besides: ['Both are of the same kind: Request', 'They stand in the same place of both accounts'],
    });
  });

  it('is never nothing', () => {
    expect(reasonWords([])).toEqual({ shared: [], besides: ['The wording as a whole is close'] });
  });
});
