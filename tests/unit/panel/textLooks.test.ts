import { describe, expect, it, vi } from 'vitest';
import { paragraphsOf } from '../../../src/panel/comparison/paragraphs.ts';
import {
  claimsMarked,
  currentIn,
  litWith,
  paragraphsKept,
  partnersOf,
} from '../../../src/panel/comparison/textLooks.ts';
import { pageLink } from '../../../src/panel/export/officialLink.ts';
import { LEFT, left, pair, RIGHT, right } from '../ui/pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const of = (side: string, ...places: readonly number[]) => places.map((place) => `${side}#1.${place}`);
const statuses = (status: string) =>
  [...left.claims, ...right.claims].filter((claim) => claim.status === status).map(({ id }) => id);

describe('the claims that two texts mark', () => {
  it('are those of the filter, what only one side says by the side, and the chosen one in any case', () => {
    expect([...claimsMarked(pair, 'all', null, null)]).toHaveLength(left.claims.length + right.claims.length);
    expect([...claimsMarked(pair, 'differs', null, null)]).toEqual(statuses('differs'));
    const only = statuses('only');
    expect([...claimsMarked(pair, 'missing', null, null)]).toEqual(only.filter((id) => id.startsWith(RIGHT)));
    expect([...claimsMarked(pair, 'only', null, null)]).toEqual(only.filter((id) => id.startsWith(LEFT)));
    const [chosen = ''] = only;
    expect(claimsMarked(pair, 'differs', null, chosen).has(chosen)).toBe(true);
  });

  it('are among those that are looked for', () => {
    const [one = '', two = ''] = statuses('differs');
    expect([...claimsMarked(pair, 'differs', new Set([one]), null)]).toEqual([one]);
    expect([...claimsMarked(pair, 'all', new Set([two]), null)]).toEqual([two]);
  });

  it('light their partners, and the first of them is where the tab key leads', () => {
    const partners = partnersOf(pair);
    const [linked] = left.claims.filter((claim) => claim.partners.length > 0);
    expect(litWith(linked?.id ?? '', partners)).toEqual(new Set([linked?.id, linked?.partners[0]?.claim]));
    expect(litWith(null, partners).size).toBe(0);
    const shown = claimsMarked(pair, 'all', null, null);
    expect(currentIn(left, null, shown)).toBe(left.claims[0]?.id);
    expect(currentIn(left, left.claims[2]?.id ?? '', shown)).toBe(left.claims[2]?.id);
    expect(currentIn(left, null, new Set())).toBe(null);
  });
});

describe('the paragraphs that stay marked wherever the window is', () => {
  const text = Array.from({ length: 100 }, (_, place) => `Sentence ${place}.`).join('\n\n');
  const [model] = left.claims;
  if (!model) throw new Error('no claim');
  const claims = Array.from({ length: 100 }, (_, place) => {
    const words = `Sentence ${place}.`;
    const start = text.indexOf(words);
    return { ...model, id: `${LEFT}#1.${place}`, start, end: start + words.length, text: words };
  });
  const paragraphs = paragraphsOf(text, claims);
  const every = new Set(claims.map(({ id }) => id));

  it('hold where the reader is, one step on either way, and both ends', () => {
    expect([...paragraphsKept(paragraphs, every, of(LEFT, 50))].sort((a, b) => a - b)).toEqual([0, 49, 50, 51, 99]);
    expect([...paragraphsKept(paragraphs, every, [null, 'of another text'])]).toEqual([0, 99]);
  });

  it('are as far apart as the filter makes the steps', () => {
    const some = new Set(of(LEFT, 3, 40, 77, 90));
    expect([...paragraphsKept(paragraphs, some, of(LEFT, 77))].sort((a, b) => a - b)).toEqual([3, 40, 77, 90]);
    expect([...paragraphsKept(paragraphs, new Set(), of(LEFT, 77))]).toEqual([]);
  });
});

describe('the way to a statement’s own page', () => {
  it('is its address without a place in it; none for pasted text, nor for anything but a web address', () => {
    expect(pageLink({ url: 'https://left.example/call#top' })).toBe('https://left.example/call');
    for (const url of [null, '', 'nonsense', 'javascript:alert(1)', 'data:text/html,x'])
      expect(pageLink({ url })).toBe(null);
  });
});
