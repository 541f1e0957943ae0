// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PairView } from '../../../src/library/views.ts';
import { PointItem } from '../../../src/panel/comparison/PointItem.tsx';
import { runsOfParts } from '../../../src/panel/comparison/partRuns.ts';
import { type Filter, filterCounts, filtered, pointOfClaim, pointsOf } from '../../../src/panel/comparison/points.ts';
import { TwoTexts } from '../../../src/panel/comparison/TwoTexts.tsx';
import { LEFT, RIGHT } from '../ui/pairs.ts';
import { ALONE, BOTH, ONE } from './partedPairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map(({ textContent }) => textContent);

async function listed(shown: PairView): Promise<void> {
  const point = pointOfClaim(shown, `${LEFT}#1.0`);
  if (!point) throw new Error('no point');
  await act(() => render(<PointItem point={point} pair={shown} tab={5} />, document.body));
}

afterEach(() => render(null, document.body));

describe('the list of points', () => {
  const turned = { ...ALONE, own: ALONE.other, other: ALONE.own };
  const ids = (shown: PairView, filter: Filter) => filtered(pointsOf(shown), filter, null).map(({ id }) => id);

  it('has a claim of which a part is said only there among what is missing here, and once', () => {
    expect(ids(turned, 'missing')).toEqual([`${LEFT}#1.0`]);
    expect(ids(turned, 'both')).toEqual([`${RIGHT}#1.0`]);
    expect(filterCounts(pointsOf(turned))).toMatchObject({ missing: 1, both: 1, only: 1, all: 3 });
  });

  it('has it from the other side under what its linked part is, and among what is said only here', () => {
    expect(ids(ALONE, 'both')).toEqual([`${LEFT}#1.0`]);
    expect(ids(ALONE, 'only')).toEqual([`${LEFT}#1.0`]);
  });

  it('calls it missing there, whatever its linked part is', async () => {
    const point = pointsOf(turned).find(({ here }) => !here);
    if (!point) throw new Error('no point');
    await act(() => render(<PointItem point={point} pair={turned} tab={5} />, document.body));
    expect(all('.point')[0]?.dataset.status).toBe('only');
    expect(words('.quotation').some((text) => text?.includes('energy supplies'))).toBe(true);
  });
});

describe('a point of the list of which but a part is linked', () => {
  it('has each part in its status: by line, by sign, and in words for those who hear it', async () => {
    await listed(ALONE);
    expect(all('.part').map(({ dataset }) => [dataset.status, dataset.possible])).toEqual([
      ['only', undefined],
      ['both', 'true'],
    ]);
    expect(words('.part > .glyph')).toEqual(['•', '=?']);
    expect(words('.part')).toEqual([
      '•They reviewed energy supplies (FR only)',
      '=?the exchange of prisoners (Possibly both say this)',
    ]);
    expect(words('.quotation')).toEqual([
      '•They reviewed energy supplies (FR only) and =?the exchange of prisoners (Possibly both say this)',
      ONE,
    ]);
    expect(words('.point-head .glyph')).toEqual(['=']);
    expect(all('.point .hint')).toHaveLength(0);
  });

  it('says which part each of several partners is about, and lets a partner’s other parts stand back', async () => {
    await listed(BOTH);
    expect(words('.point .hint')).toEqual(['On “… the exchange of prisoners”', 'On “They reviewed energy supplies …”']);
    const asides = all('[data-aside="true"]');
    expect(asides.map(({ textContent }) => textContent)).toEqual([
      '=grain (another point)',
      '•the bay were discussed (IS only)',
    ]);
    expect(asides.map(({ title }) => title)).toEqual(['another point', 'IS only']);
    expect(all('[data-aside="false"]').map(({ textContent }) => textContent)).toContain('≈Gas (They differ)');
  });
});

describe('two texts with such a point', () => {
  it('show each part in its status inside the one claim, which leads to the one point', async () => {
    const chosen = vi.fn();
    const props = { tab: 5, filter: 'all', among: null, found: ['energy'], chosen: null, choose: chosen } as const;
    await act(() => render(<TwoTexts pair={BOTH} other={BOTH.other} {...props} />, document.body));
    const claim = all('.claim')[0];
    expect(claim?.textContent).toBe(
      'They reviewed energy supplies (They differ) and the exchange of prisoners (Possibly both say this) (Both say this)',
    );
    expect([...(claim?.querySelectorAll<HTMLElement>('.part') ?? [])].map(({ dataset }) => dataset.status)).toEqual([
      'differs',
      'both',
    ]);
    expect(all('.claim')).toHaveLength(3);
    expect(words('.part mark')).toEqual(['energy']);
    // The signs stand between the texts.
    expect(all('.part .glyph')).toHaveLength(0);
    await act(() => all('.part')[1]?.click());
    expect(chosen).toHaveBeenCalledWith(`${LEFT}#1.0`);
  });
});

describe('a claim cut into its parts', () => {
  it('loses no word, whatever the parts and however much of it is shown', () => {
    const places = fc.array(fc.nat(60), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(places, fc.nat(60), fc.nat(60), (ends, from, length) => {
        const sorted = [...new Set(ends)].sort((a, b) => a - b);
        const parts = sorted.slice(1).map((end, i) => ({ start: sorted[i] ?? 0, end }));
        const runs = runsOfParts({ start: from, end: from + length }, parts);
        let at = from;
        for (const run of runs) {
          expect(run.start).toBe(at);
          const own = run.place === null ? undefined : parts[run.place];
          if (own) expect(own.start <= run.start && run.end <= own.end).toBe(true);
          at = run.end;
        }
        expect(at).toBe(from + length);
      }),
    );
  });
});
