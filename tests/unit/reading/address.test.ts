import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SORTS } from '../../../src/library/search/order.ts';
import { ALL_SHOWN, hashOf, isNarrowed, isRanked, shownAt } from '../../../src/reading/address.ts';

describe('the address of the library page', () => {
  it('leads back to what is shown, whatever that is', () => {
    const field = fc.string({ unit: 'grapheme', maxLength: 60 });
    const shown = fc.record({
      query: field,
      party: field,
      issuer: field,
      topic: field,
      kind: field,
      from: field,
      to: field,
      view: fc.constantFrom('timeline' as const, 'table' as const),
      sort: fc.constantFrom(...SORTS),
      descending: fc.boolean(),
    });
    fc.assert(
      fc.property(shown, (any) => {
        // A timeline is in the order of time, the newest first; and what fits best always stands first.
        const timeline = any.view === 'timeline';
        const sort = timeline && any.sort !== 'best' ? ('date' as const) : any.sort;
        const one = { ...any, sort, descending: any.descending || timeline || sort === 'best' };
        expect(shownAt(hashOf(one))).toEqual(one);
      }),
    );
  });

  it('is short where nothing is looked for, and names a search', () => {
    expect(hashOf(ALL_SHOWN)).toBe('#/timeline');
    expect(hashOf({ ...ALL_SHOWN, query: 'cease fire' })).toBe('#/search?q=cease+fire');
    expect(hashOf({ ...ALL_SHOWN, query: 'cease fire', sort: 'date' })).toBe('#/search?q=cease+fire&sort=date');
    expect(shownAt('#/table?up=1')).toMatchObject({ sort: 'date', descending: false });
    expect(shownAt('#/search?q=%E5%81%9C%E7%81%AB').query).toBe('停火');
    expect(shownAt('#/table?sort=missing&up=1')).toMatchObject({ view: 'table', sort: 'missing', descending: false });
  });

  it('shows everything where it makes no sense', () => {
    for (const hash of ['', '#', '#/', '#nonsense', '#/search?sort=%%%&view=room', '#/timeline?sort=missing&up=1'])
      expect(shownAt(hash), hash).toEqual(ALL_SHOWN);
    expect(shownAt(`#/search?q=${'a'.repeat(10_000)}`).query.length).toBeLessThanOrEqual(400);
  });

  it('tells whether the best stand first', () => {
    expect(isRanked(ALL_SHOWN)).toBe(false);
    expect(isRanked({ ...ALL_SHOWN, query: 'truce' })).toBe(true);
    expect(isRanked({ ...ALL_SHOWN, query: 'truce', sort: 'date' })).toBe(false);
  });

  it('tells whether something is left out', () => {
    expect(isNarrowed({ ...ALL_SHOWN, view: 'table' })).toBe(false);
    expect(isNarrowed({ ...ALL_SHOWN, query: '  ' })).toBe(false);
    expect(isNarrowed({ ...ALL_SHOWN, topic: 'military' })).toBe(true);
  });
});
