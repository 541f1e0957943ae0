import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { pointsOf } from '../../../src/panel/comparison/points.ts';
import {
  byTopic,
  choicesOf,
  claimsOf,
  claimsShown,
  foundSpans,
  inReadingOrder,
  isSought,
  NOTHING_SOUGHT,
  sifted,
  wordsSought,
} from '../../../src/panel/comparison/sifting.ts';
import { covers, grownTowards, rangeWithin, windowParts } from '../../../src/panel/comparison/windowing.ts';
import { LEFT, pair, RIGHT } from '../ui/pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const points = pointsOf(pair);

describe('what is looked for among the points', () => {
  it('is found in both sides’ words, every word of it, whatever its case', () => {
    expect(sifted(points, { ...NOTHING_SOUGHT, words: 'RELEASE crew' }).map(({ id }) => id)).toEqual([`${RIGHT}#1.2`]);
    for (const { claim, linked, id } of points.filter(({ linked: [one] }) => one !== undefined)) {
      const theirs = linked[0]?.claim.text.slice(-12) ?? '';
      expect(sifted(points, { ...NOTHING_SOUGHT, words: theirs }).map((point) => point.id)).toContain(id);
      expect(sifted(points, { ...NOTHING_SOUGHT, words: claim.text }).map((point) => point.id)).toContain(id);
    }
    expect(sifted(points, { ...NOTHING_SOUGHT, words: 'crew zeppelin' })).toEqual([]);
  });

  it('is all of it at once: words, act and topic', () => {
    for (const { key: act, count } of choicesOf(points, (claim) => [claim.act])) {
      const left = sifted(points, { ...NOTHING_SOUGHT, act });
      expect(left).toHaveLength(count);
      expect(left.every((point) => claimsOf(point).some((claim) => claim.act === act))).toBe(true);
    }
    const [topic] = choicesOf(points, ({ topics = [] }) => topics);
    expect(topic).toEqual({ key: 'military', count: 2 });
    const [first] = sifted(points, { ...NOTHING_SOUGHT, topic: 'military' });
    const act = first?.claim.act ?? 'INFORM';
    const both = sifted(points, { act, topic: 'military', words: '' });
    expect(both).toEqual(sifted(sifted(points, { ...NOTHING_SOUGHT, topic: 'military' }), { ...NOTHING_SOUGHT, act }));
    expect(both).toContain(first);
  });

  it('is nothing where there are only blanks, and then all are left', () => {
    expect(isSought({ ...NOTHING_SOUGHT, words: ' \t ' })).toBe(false);
    expect(sifted(points, { ...NOTHING_SOUGHT, words: '  ' })).toHaveLength(points.length);
    expect(wordsSought('a '.repeat(500)).length).toBeLessThanOrEqual(12);
  });

  it('marks the found words where they stand, also behind letters that change their length', () => {
    const text = 'İstanbul: the crew’s release. The CREW.';
    const at = foundSpans({ text }, { start: 10, end: text.length }, wordsSought("CREW'S crew"), 'found');
    expect(at.map(({ start, end }) => text.slice(start, end))).toEqual(['crew’s', 'crew', 'CREW']);
  });

  it('names the claims of both sides that are left', () => {
    const [differs] = points.filter(({ claim }) => claim.status === 'differs');
    expect([...claimsShown(differs ? [differs] : [])]).toEqual([`${LEFT}#1.0`, `${RIGHT}#1.0`]);
  });
});

describe('the order of the points', () => {
  it('groups them by topic without losing one, those without a topic last', () => {
    const groups = byTopic(points);
    expect(groups.flatMap((group) => group.points).length).toBe(points.length);
    expect(new Set(groups.map(({ topic }) => topic)).size).toBe(groups.length);
    expect(groups.findIndex(({ topic }) => topic === null)).toBe(groups.length - 1);
  });

  it('follows the text of each side', () => {
    const read = inReadingOrder(points);
    for (const here of [true, false]) {
      const starts = read.filter((point) => point.here === here).map(({ claim }) => claim.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
    expect(read).toHaveLength(points.length);
  });
});

describe('a long list', () => {
  const heights = Array.from({ length: 2_000 }, (_, index) => 100 + (index % 7));

  it('draws the rows around the window and keeps its whole height', () => {
    const range = rangeWithin(heights, 50_000, 51_000);
    expect(range.end - range.first).toBeLessThan(13);
    const parts = windowParts(heights, range, []);
    const height = parts.reduce(
      (sum, part) => sum + (part.kind === 'gap' ? part.height : (heights[part.index] ?? 0)),
      0,
    );
    expect(height).toBe(heights.reduce((sum, one) => sum + one, 0));
    expect(parts.map(({ kind }) => kind).filter((kind) => kind === 'gap')).toHaveLength(2);
  });

  it('never leaves out what has the focus', () => {
    const parts = windowParts(heights, { first: 0, end: 10 }, [1_500]);
    expect(parts.filter((part) => part.kind === 'row' && part.index === 1_500)).toHaveLength(1);
    expect(parts.filter(({ kind }) => kind === 'gap')).toHaveLength(2);
  });

  it('draws something wherever the window stands', () => {
    for (const top of [-5_000, 0, 1e9]) {
      const { first, end } = rangeWithin(heights, top, top + 800);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(heights.length);
      expect(end).toBeGreaterThan(first);
    }
    expect(rangeWithin([], 0, 800)).toEqual({ first: 0, end: 0 });
  });
});

describe('rows that are drawn when the page is idle', () => {
  it('come a few at a time from either end, until all that is wanted is there, and never go', () => {
    const range = fc.record({ first: fc.nat(300), length: fc.nat(300) });
    fc.assert(
      fc.property(range, range, fc.integer({ min: 1, max: 40 }), (one, two, by) => {
        const begun = { first: one.first, end: one.first + one.length };
        const wanted = { first: two.first, end: two.first + two.length };
        let now = begun;
        for (let turn = 0; turn < 700 && !covers(now, wanted); turn += 1) {
          const next = grownTowards(now, wanted, by);
          expect(covers(next, now)).toBe(true);
          expect(now.first - next.first).toBeLessThanOrEqual(by);
          expect(next.end - now.end).toBeLessThanOrEqual(by);
          now = next;
        }
        expect(covers(now, wanted)).toBe(true);
        expect(now.first).toBe(Math.min(begun.first, wanted.first));
        expect(now.end).toBe(Math.max(begun.end, wanted.end));
      }),
    );
  });

  it('leave gaps that hold all the others', () => {
    const heights = Array.from({ length: 50 }, (_, index) => 10 + index);
    const parts = windowParts(heights, { first: 10, end: 20 }, [30]);
    const gaps = parts.flatMap((part) => (part.kind === 'gap' ? [[part.from, part.end, part.height]] : []));
    const sum = (from: number, end: number) => heights.slice(from, end).reduce((all, height) => all + height, 0);
    expect(gaps).toEqual([
      [0, 10, sum(0, 10)],
      [20, 30, sum(20, 30)],
      [31, 50, sum(31, 50)],
    ]);
  });
});
