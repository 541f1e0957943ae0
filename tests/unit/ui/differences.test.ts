import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { differencesInWords, markedSpans } from '../../../src/ui/words/differenceWords.ts';
import { segments } from '../../../src/ui/words/segments.ts';
import { left, right } from './pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fakeBrowser.ts')).browser }));

const differences = left.claims[0]?.partners[0]?.differences ?? [];

describe('differences', () => {
  it('stand in both sides’ words, then in one side’s, then by their kinds alone', () => {
    expect(differencesInWords(differences, left, right)).toEqual([
      'number: 30 days (FR), 60 days (IS)',
      'stage: proposed, only IS',
      'Difference in firmness',
    ]);
  });

  it('read the same from the other side, with the sides in their own order', () => {
    const turned = differences.map((one) => ({ ...one, a: one.b, b: one.a }));
    expect(differencesInWords(turned, right, left)[0]).toBe('number: 60 days (IS), 30 days (FR)');
  });

  it('are said once', () => {
    const twice = [...differences, ...differences];
    expect(differencesInWords(twice, left, right)).toEqual(differencesInWords(differences, left, right));
  });

  it('are marked where the words stand, with the reason', () => {
    expect(markedSpans(differences, 'a', left, right).map(({ why }) => why)).toEqual([
      'number: the Prime Minister of Iceland says it otherwise',
    ]);
    expect(markedSpans(differences, 'b', right, left).map(({ start, end }) => right.text.slice(start, end))).toEqual([
      '60 days',
      'proposed',
    ]);
  });
});

describe('segments', () => {
  it('cut a text at its marks', () => {
    const runs = segments('one two three', { start: 4, end: 13 }, [{ start: 8, end: 13, why: 'scope' }]);
    expect(runs).toEqual([
      { start: 4, text: 'two ', why: null },
      { start: 8, text: 'three', why: 'scope' },
    ]);
  });

  it('lose and repeat nothing, whatever the marks', () => {
    const mark = fc.record({
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
      why: fc.constant('why'),
    });
    const text = 'The sides agreed on thirty days. Да.';
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), fc.nat(20), fc.nat(16), (marks, start, length) => {
        const span = { start, end: Math.min(start + length, text.length) };
        const runs = segments(text, span, marks);
        expect(runs.map((run) => run.text).join('')).toBe(text.slice(span.start, span.end));
        expect(runs.every((run) => run.text.length > 0)).toBe(true);
        for (const run of runs) {
          const inside = marks.some((one) => one.start <= run.start && run.start + run.text.length <= one.end);
          const touched = marks.some(
            (one) => Math.max(one.start, run.start) < Math.min(one.end, run.start + run.text.length),
          );
          expect(run.why === null ? !touched : touched).toBe(true);
          if (marks.length === 1) expect(inside).toBe(run.why !== null);
        }
      }),
    );
  });
});
