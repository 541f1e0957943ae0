// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventView, PairView } from '../../../src/library/views.ts';
import type { FocusRequest } from '../../../src/panel/comparison/focusRequests.ts';
import { eventually } from '../eventually.ts';
// Loaded beforehand: what is loaded later must not come when a test is over.
import '../../../src/panel/export/ExportMenu.tsx';
import { EXPORT_KINDS } from '../../../src/panel/export/exporting.ts';
import { Panel } from '../../../src/panel/Panel.tsx';
import type { Standing } from '../../../src/ui/pair/standing.ts';
import { message } from '../../../src/ui/words/words.ts';
import { forgetBrowser } from '../ui/fakeBrowser.ts';
import { LEFT, pair, RIGHT } from '../ui/pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

/** What the library says of the event. */
const library = vi.hoisted(() => ({ show: (_: unknown): void => {} }));
vi.mock('../../../src/library/live.ts', () => ({
  watchLibrary: (_: unknown, show: (found: unknown) => void) => {
    library.show = show;
    return () => {};
  },
}));

const THIRD = 'https://third.example/call';
const NAMES = [
  { id: LEFT, code: 'FR', issuerName: 'Élysée', text: 'The border opens. The fleet left.' },
  { id: RIGHT, code: 'IS', issuerName: 'Prime Minister of Iceland', text: 'The border opens for a month.' },
  { id: THIRD, code: 'NO', issuerName: 'Government of Norway', text: 'The border is open.' },
] as const;

const FRENCH = { id: 'a0', start: 0, end: 16, specific: true, topics: ['military'] };
const FLEET = { id: 'a1', start: 18, end: 32, specific: false, topics: ['energy-and-sea'] };
const ICELANDIC = { id: 'b0', start: 0, end: 28, specific: true, topics: ['military'] };
const NORWEGIAN = { id: 'c0', start: 0, end: 18 };

const EVENT: EventView = {
  sides: [
    { ...NAMES[0], claims: [FRENCH, FLEET] },
    { ...NAMES[1], claims: [ICELANDIC] },
    { ...NAMES[2], claims: [NORWEGIAN] },
  ],
  points: [
    {
      id: 'a1',
      relation: null,
      stands: [
        { stand: 'says', claims: [FLEET] },
        { stand: 'silent', claims: [] },
        { stand: 'unknown', claims: [] },
      ],
    },
    {
      id: 'a0',
      relation: 'differs',
      stands: [
        { stand: 'says', claims: [FRENCH] },
        { stand: 'says', claims: [ICELANDIC] },
        { stand: 'possibly', claims: [NORWEGIAN] },
      ],
    },
  ],
};

const three: PairView = {
  ...pair,
  counterparts: [...pair.counterparts, { id: THIRD, issuerName: 'Government of Norway', code: 'NO' }],
};
const standing = signal<Standing>({ state: 'loading' });
const wanted = signal<FocusRequest | null>(null);

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const press = (selector: string) => act(() => all(selector)[0]?.click());
const tell = (event: EventView | null) => act(() => library.show(event));

beforeEach(async () => {
  standing.value = { state: 'pair', tab: 5, pair: three };
  wanted.value = null;
  const store = { standing, compareWith: vi.fn(), retry: vi.fn() };
  await act(() => render(<Panel store={store} wide={signal(false)} wanted={wanted} />, document.body));
});
afterEach(() => {
  render(null, document.body);
  forgetBrowser();
});

async function showAll(event: EventView | null = EVENT): Promise<void> {
  await press('.sides-choice button:last-of-type');
  // The code of this view is loaded when it is wanted first.
  await eventually(async () => {
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
    expect(words('[role="status"]')).toContain(message('comparing'));
  });
  await tell(event);
}

describe('all sides', () => {
  it('are offered where there are three statements, and not before', async () => {
    expect(words('.sides-choice button')).toEqual(['Two statements', 'All three']);
    await act(() => {
      standing.value = { state: 'pair', tab: 5, pair };
    });
    expect(all('.sides-choice')).toEqual([]);
  });

  it('say of each point who makes it, who leaves it out, and what is not sure or not known', async () => {
    await showAll();
    expect(all('.export [data-export]')).toHaveLength(EXPORT_KINDS.length);
    expect(words('.matrix thead abbr')).toEqual(['FR', 'IS', 'NO']);
    expect(words('.matrix-group')).toEqual(['One point that several make', 'One point that one side alone makes']);
    expect(words('.matrix summary .quotation')).toEqual(['The border opens', 'The fleet left']);
    expect(words('.matrix-relation')).toEqual(['≈ They differ']);
    expect(words('.matrix td .unseen')).toEqual([
      'Élysée makes the point',
      'Prime Minister of Iceland makes the point',
      'Government of Norway possibly makes the point',
      'Élysée makes the point',
      'Prime Minister of Iceland leaves it out',
      'Government of Norway is not compared with all who make the point',
    ]);
    expect(words('.matrix td .stand')).toEqual(['■', '■', '?', '■', '–', '·']);
  });

  it('have a sign each, also where two speak for one state', async () => {
    const [first, second, third] = EVENT.sides;
    if (!first || !second || !third) throw new Error('three sides');
    await showAll({ ...EVENT, sides: [first, second, { ...third, code: 'FR', issuerName: 'Quai d’Orsay' }] });
    expect(words('.matrix thead abbr')).toEqual(['FR', 'IS', 'FR 2']);
    expect(words('.all-sides .sides li')).toEqual(['FR Élysée', 'IS Prime Minister of Iceland', 'FR 2 Quai d’Orsay']);
  });

  it('give every side’s own words of a point that is opened', async () => {
    await showAll();
    await act(() => {
      const details = all('.matrix details')[0];
      details?.setAttribute('open', '');
      details?.dispatchEvent(new Event('toggle'));
    });
    expect(words('.matrix .sides-words .quotation')).toEqual([
      'The border opens',
      'The border opens for a month',
      'The border is open',
    ]);
    expect(words('.matrix .sides-words .hint')).toEqual(['Government of Norway possibly makes the point']);
  });

  it('name a point of which a claim has but a part by that part, and have the whole below', async () => {
    const parts = [
      { start: 0, end: 10 },
      { start: 11, end: 16 },
    ];
    const [first, point] = EVENT.points;
    if (!first || !point) throw new Error('two points');
    const stands = point.stands.map((one, place) =>
      place === 0 ? { ...one, claims: [{ ...FRENCH, parts, places: [1] }] } : one,
    );
    await showAll({ ...EVENT, points: [first, { ...point, stands }] });
    expect(words('.matrix summary .quotation')[0]).toBe('… opens');
    await act(() => {
      const details = all('.matrix details')[0];
      details?.setAttribute('open', '');
      details?.dispatchEvent(new Event('toggle'));
    });
    expect(words('.matrix .sides-words dd')[0]).toBe('… opensThe border opens');
    expect(words('.matrix .sides-words small')).toEqual(['The border opens']);
  });

  it('show how specific each is, who speaks of what, and the points of one topic alone', async () => {
    await showAll();
    expect(words('.specifics-words')).toEqual(['1 of 2', '1 of 1']);
    await eventually(() =>
      expect(words('.topics tbody :is(th, td)')).toEqual([
        ...['Military', '1', '1', '–'],
        ...['Energy and sea', '1', '–', '–'],
      ]),
    );
    await press('.topics tbody button');
    expect(words('.matrix summary .quotation')).toEqual(['The border opens']);
  });

  it('make room for two statements when a point is asked for, or when the third is gone', async () => {
    await showAll(null);
    expect(words('[role="status"]').join()).toContain('Fewer than three statements');
    await act(() => {
      wanted.value = { statement: LEFT, claim: `${LEFT}#1.2`, tab: null };
    });
    expect(words('.sides-choice [aria-pressed="true"]')).toEqual(['Two statements']);
    expect(document.activeElement?.getAttribute('data-point')).toBe(`${LEFT}#1.2`);
  });
});
