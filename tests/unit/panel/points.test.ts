import { describe, expect, it, vi } from 'vitest';
import { filtersShown, neighbour } from '../../../src/panel/comparison/FilterTabs.tsx';
import {
  filterCounts,
  filtered,
  filterOf,
  firstFilter,
  listedAs,
  pointOfClaim,
  pointsOf,
} from '../../../src/panel/comparison/points.ts';
import { alone, LEFT, pair, RIGHT } from '../ui/pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

describe('the points of a pair', () => {
  const points = pointsOf(pair);

  it('begin with what is missing here, then what is contradicted, differs, is shared, is only here', () => {
    expect(points.map(filterOf)).toEqual(['missing', 'conflict', 'differs', 'both', 'only']);
    expect(points[0]?.claim.text).toContain('release of the crew');
  });

  it('show linked claims together, once', () => {
    const differs = points.find((point) => filterOf(point) === 'differs');
    expect(differs?.here).toBe(true);
    expect(differs?.linked.map(({ claim }) => claim.id)).toEqual([`${RIGHT}#1.0`]);
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
  });

  it('are counted as the library counts them', () => {
    const { possible: _, ...counts } = pair.counts;
    expect(filterCounts(points)).toMatchObject({ ...counts, pending: 0, all: 5 });
    expect(filterCounts(pointsOf(alone))).toMatchObject({ pending: 4, missing: 0, all: 4 });
  });

  it('are listed under their partner where the other side’s claim is asked for', () => {
    expect(listedAs(points, `${RIGHT}#1.0`)).toBe(`${LEFT}#1.0`);
    expect(listedAs(points, `${RIGHT}#1.2`)).toBe(`${RIGHT}#1.2`);
    expect(listedAs(points, 'gone')).toBe(null);
    expect(pointOfClaim(pair, 'gone')).toBe(null);
    expect(pointOfClaim(pair, `${RIGHT}#1.0`)).toMatchObject({
      here: false,
      linked: [{ claim: { id: `${LEFT}#1.0` } }],
    });
  });

  it('outlive a link to a claim that is gone', () => {
    const torn = { ...pair, other: pair.other && { ...pair.other, claims: [] } };
    expect(pointsOf(torn).flatMap(({ linked }) => linked)).toEqual([]);
  });
});

describe('a filter', () => {
  const points = pointsOf(pair);

  it('shows its own points, and the one that the reader is at', () => {
    expect(filtered(points, 'both', null).map(filterOf)).toEqual(['both']);
    expect(filtered(points, 'both', `${LEFT}#1.0`).map(filterOf)).toEqual(['differs', 'both']);
    expect(filtered(points, 'all', null)).toHaveLength(5);
  });

  it('to begin with is the first that shows anything', () => {
    expect(firstFilter(points)).toBe('missing');
    expect(firstFilter(points.filter((point) => filterOf(point) !== 'missing'))).toBe('conflict');
    expect(firstFilter([])).toBe('all');
  });

  it('for contradictions is there only where there are any', () => {
    expect(filtersShown(filterCounts(points))).toEqual(['missing', 'conflict', 'differs', 'both', 'only', 'all']);
    expect(filtersShown({ ...filterCounts(points), conflict: 0 })).toEqual([
      'missing',
      'differs',
      'both',
      'only',
      'all',
    ]);
    expect(filtersShown(filterCounts(pointsOf(alone)))).toEqual(['pending']);
  });

  it('leads to its neighbours by arrow keys, round and round', () => {
    const shown = filtersShown(filterCounts(points));
    expect(neighbour(shown, 'missing', 'ArrowRight')).toBe('conflict');
    expect(neighbour(shown, 'missing', 'ArrowLeft')).toBe('all');
    expect(neighbour(shown, 'all', 'ArrowRight')).toBe('missing');
    expect(neighbour(shown, 'both', 'Home')).toBe('missing');
    expect(neighbour(shown, 'both', 'End')).toBe('all');
    expect(neighbour(shown, 'both', 'Enter')).toBe(null);
  });
});
