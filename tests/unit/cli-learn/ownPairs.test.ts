import { describe, expect, it } from 'vitest';
import { ownPairs, readOwnPair } from '../../../src/cli/learn/ownPairs.ts';
import { officialTexts, sourcesExist } from '../../../src/cli/learn/sources.ts';

const WRITTEN = `event: 2031-04-02 a call
== vm
A title

[[1|Lind called Horak]]. [[2|They discussed fish]] and [[3|agreed on twelve boats]].
== os
[[1|Horak was called by Lind]].
[[2|Ten boats were agreed]].
== links
1 1 same
3 2 differs number,detail | vm: twelve; os: ten
`;

const read = (written: string) => readOwnPair(written, 'boats', 7);

describe('an invented pair', () => {
  it('is read with its claims at their places in the text', () => {
    const pair = read(WRITTEN);
    expect(pair.texts[0]).toBe('A title\n\nLind called Horak. They discussed fish and agreed on twelve boats.');
    expect(pair.claims.map((side) => side.map(({ text }) => text))).toEqual([
      ['Lind called Horak', 'They discussed fish', 'agreed on twelve boats'],
      ['Horak was called by Lind', 'Ten boats were agreed'],
    ]);
    for (const [side, claims] of pair.claims.entries())
      for (const { start, end, text } of claims) expect(pair.texts[side]?.slice(start, end)).toBe(text);
  });

  it('has its links, their kinds and what differs', () => {
    const { links, kinds } = read(WRITTEN);
    expect(links).toEqual([
      { a: 'a1', b: 'b1', relation: 'same' },
      { a: 'a3', b: 'b2', relation: 'differs', about: 'vm: twelve; os: ten' },
    ]);
    expect(kinds).toEqual({ 'a1 b1': [], 'a3 b2': ['number', 'detail'] });
  });

  it.each([
    ['a claim out of turn', WRITTEN.replace('[[2|They', '[[4|They'), 'claim 4 of a is out of turn'],
    ['a bracket that is not closed', WRITTEN.replace('twelve boats]]', 'twelve boats'), 'not closed'],
    ['a link to no claim', WRITTEN.replace('3 2 differs', '3 5 differs'), 'no claim b5'],
    ['a relation that is none', WRITTEN.replace('1 1 same', '1 1 alike'), '"1 1 alike" is no link'],
    ['a kind that is none', WRITTEN.replace('number,detail', 'number,colour'), 'unknown kinds'],
    ['a difference of no kind', WRITTEN.replace(' number,detail', ''), 'names no kind'],
    ['a side left out', WRITTEN.replace(/== os[^=]*/, ''), 'two sides'],
  ])('is refused with %s, and its name', (_, written, what) => {
    expect(() => read(written)).toThrow(`boats: `);
    expect(() => read(written)).toThrow(what);
  });
});

describe('the pairs of the project', () => {
  const pairs = ownPairs();

  it('are all read, each with links and with claims that the other side does not have', () => {
    expect(pairs.length).toBeGreaterThan(50);
    for (const { name, links, claims } of pairs) {
      expect(links.length, name).toBeGreaterThan(0);
      expect(new Set(links.map(({ a, b }) => `${a} ${b}`)).size, name).toBe(links.length);
      expect(
        claims[0].some(({ id }) => links.every(({ a }) => a !== id)) ||
          claims[1].some(({ id }) => links.every(({ b }) => b !== id)),
        name,
      ).toBe(true);
    }
  });

  it.runIf(sourcesExist())('hold no sentence of a real page (skipped without ../shared)', () => {
    const plain = (text: string): string =>
      text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
    const real = new Set<string>();
    for (const text of officialTexts()) for (const sentence of text.split(/[.!?]\s/)) real.add(plain(sentence));
    const long = pairs.flatMap(({ name, claims }) =>
      claims.flat().flatMap(({ text }) => (plain(text).split(' ').length > 10 ? [{ name, text: plain(text) }] : [])),
    );
    expect(long.length).toBeGreaterThan(500);
    expect(long.filter(({ text }) => real.has(text))).toEqual([]);
  });
});
