import { describe, expect, it } from 'vitest';
import { methodOf, momentIn, sourceFacts } from '../../../../src/library/export/citing.ts';
import { shortened } from '../../../../src/library/export/pointLines.ts';
import { comparison, words } from './comparison.ts';

describe('how an export says that it was made', () => {
  it('explains the marks that it has, and no others', () => {
    const { links, ...rest } = comparison();
    const plain = links.map((link) => ({ ...link, judged: false, possible: false }));
    const marksOf = (judged: boolean, possible: boolean) =>
      methodOf({ ...rest, links: plain.map((link) => ({ ...link, judged, possible })) }, words).filter((line) =>
        /^\[(possible|judged)\]/.test(line),
      );
    expect(marksOf(false, false)).toEqual([]);
    expect(marksOf(true, false)).toEqual(['[judged]: [judged_means]']);
    expect(marksOf(false, true)).toEqual(['[possible]: [possible_means]']);
    const points = [{ judged: true }];
    expect(methodOf({ ...rest, links: plain, points }, words)).toContain('[judged]: [judged_means]');
  });

  it('names what the reader took apart and set aside, and the engine', () => {
    const { statements, ...rest } = comparison();
    const [first, second] = statements;
    const apart = [{ a: 'a2', b: 'b2' }];
    const lines = methodOf({ ...rest, apart, statements: [{ ...first, aside: 3 }, second] }, words);
    expect(lines).toContain(
      '[apart]: A “=SUM(A1) is what they said” – B “# Only *we* [ask](javascript:alert(1)) for aid”',
    );
    expect(lines).toContain('[aside]: 3 (A)');
    expect(lines.at(-1)).toBe('[engine]: 0123456789ab');
    expect(methodOf({ ...rest, statements, engine: '' }, words).join()).not.toContain('[engine]');
  });
});

describe('a source', () => {
  it('has its dates as the reader writes them, moments in UTC', () => {
    const [first, second] = comparison().statements;
    const read = '[captured] on 2031-05-04, 10:20 UTC';
    expect(sourceFacts(first, words)).toEqual(['[published] on 2031-05-04', '[official]', read, '[version] 2']);
    expect(sourceFacts(second, words)).toEqual(['[pasted]', read, '[version] 2']);
    expect(momentIn('2031-12-31T23:59:59Z', words)).toBe('on 2031-12-31, 23:59 UTC');
  });
});

describe('words that name a point', () => {
  it('end with a word where one ends nearby, never within a letter', () => {
    expect(shortened('one two three', 13)).toBe('one two three');
    expect(shortened('one two three', 12)).toBe('one two…');
    expect(shortened('one two three', 8)).toBe('one two…');
    expect(shortened(' one\ntwo ', 40)).toBe('one two');
    expect(shortened('𝔄'.repeat(9), 5)).toBe(`${'𝔄'.repeat(4)}…`);
    expect(shortened('a bcdefghijklmnopqrstuvwxyz', 24)).toBe('a bcdefghijklmnopqrstuv…');
  });
});
