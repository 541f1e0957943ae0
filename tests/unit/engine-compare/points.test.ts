import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../../src/engine/compare/points.ts';
import { compare, type Link } from '../../../src/engine/index.ts';

const claim = (id: string) => ({ id, text: `claim ${id}`, start: 0, end: 9, act: 'INFORM', status: 'only' }) as const;
const statements = (...ids: string[][]) => ids.map((claims) => ({ claims: claims.map(claim) }));
const link = (a: string, b: string, more: Partial<Link> = {}): Link => ({
  a,
  b,
  relation: 'same',
  score: 0.9,
  reasons: [],
  differences: [],
  ...more,
});
const three = statements(['0.0', '0.1'], ['1.0'], ['2.0']);

describe('points', () => {
  it('tell who says them and who leaves them out', () => {
    const points = pointsOf(three, [link('0.0', '1.0')]);
    expect(points[0]).toEqual({ claims: [['0.0'], ['1.0'], []], saidBy: [0, 1], leftOutBy: [2], relation: 'same' });
    expect(points.map(({ saidBy }) => saidBy)).toEqual([[0, 1], [0], [2]]);
  });

  it('join a third claim that half of the others are linked with', () => {
    const points = pointsOf(three, [link('0.0', '1.0'), link('1.0', '2.0', { score: 0.8, relation: 'differs' })]);
    expect(points[0]).toMatchObject({ saidBy: [0, 1, 2], leftOutBy: [], relation: 'differs' });
  });

  it('are not drawn together by a chain of links', () => {
    const chain = [link('0.0', '1.0'), link('2.0', '0.1'), link('1.0', '2.0', { score: 0.7 })];
    expect(pointsOf(three, chain).map(({ claims }) => claims.flat())).toEqual([['0.0', '1.0'], ['2.0', '0.1'].sort()]);
  });

  it('do not grow along links that are only possible', () => {
    expect(pointsOf(three, [link('0.0', '1.0', { possible: true })])).toHaveLength(4);
  });

  it('show a conflict among them', () => {
    const links = [link('0.0', '1.0'), link('1.0', '2.0', { relation: 'conflict' }), link('0.0', '2.0')];
    expect(pointsOf(three, links)[0]?.relation).toBe('conflict');
  });

  it('are the same in every order of the statements', () => {
    const texts = [
      'The leaders agreed to a 30-day ceasefire along the Lenna river. They discussed the release of 40 fishermen.',
      'The leaders agreed to a 60-day ceasefire along the Lenna river. Wheat exports were reviewed by both sides.',
      'A ceasefire of 30 days along the Lenna river was agreed. Both sides reviewed exports of wheat.',
    ];
    const groups = (order: readonly number[]) => {
      const { points = [], statements: compared } = compare(order.map((i) => ({ text: texts[i] ?? '' })));
      const words = new Map(compared.flatMap(({ claims }) => claims.map(({ id, text }) => [id, text] as const)));
      return points
        .map(({ claims }) =>
          claims
            .flat()
            .map((id) => words.get(id))
            .sort()
            .join(' | '),
        )
        .sort();
    };
    expect(groups([0, 1, 2]).some((group) => group.includes(' | '))).toBe(true);
    expect(groups([2, 0, 1])).toEqual(groups([0, 1, 2]));
    expect(groups([1, 2, 0])).toEqual(groups([0, 1, 2]));
  });
});
