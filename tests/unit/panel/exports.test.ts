import { describe, expect, it, vi } from 'vitest';
import { EXPORT_TERMS } from '../../../src/library/export/exportWords.ts';
import { quotationOf } from '../../../src/panel/copyPoint.ts';
import { fileName } from '../../../src/panel/exporting.ts';
import { exportWords } from '../../../src/panel/exportWords.ts';
import { comparison } from '../library/export/comparison.ts';
import { pair } from '../ui/pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

describe('a point that is copied', () => {
  const [claim] = pair.own.claims;
  if (!claim) throw new Error('The pair has no claim.');

  it('has its words, who published them and when, and the address that leads to them', () => {
    const own = { ...pair.own, url: 'https://office.example/call', title: 'A call', published: '2031-05-04' as const };
    const [words, source, address, ...more] = quotationOf(own, claim).split('\n');
    expect(words).toBe(`“${claim.text}”`);
    expect(source).toBe(`— ${own.issuerName}, “A call”, 4 May 2031`);
    expect(address).toContain('https://office.example/call#:~:text=');
    expect(more).toEqual([]);
  });

  it('has no address where the text was pasted', () => {
    const pasted = { ...pair.own, url: null, title: '', published: null };
    expect(quotationOf(pasted, claim)).toBe(`“${claim.text}”\n— ${pair.own.issuerName}`);
  });
});

describe('an exported file', () => {
  it('is named by date, kind and sides, in letters that every folder takes', () => {
    expect(fileName(comparison())).toBe('2031-05-03-call-xa-xb');
    const odd = comparison();
    const event = { ...odd.event, date: null };
    const [first, second] = odd.statements;
    expect(fileName({ ...odd, event, statements: [{ ...first, party: '../x' }, second] })).toBe('undated-call--x-xb');
  });

  it('of many sides names some and counts the others', () => {
    const { event, statements } = comparison();
    const many = Array.from({ length: 9 }, (_, i) => ({ ...statements[0], party: `p${i}` }));
    expect(fileName({ event, statements: many })).toBe('2031-05-03-call-p0-p1-p2-p3-p4-p5-and-3-more');
  });

  it('has words for all that it says', () => {
    const words = exportWords();
    for (const term of EXPORT_TERMS) expect(words.term(term), term).not.toMatch(/^[a-z]+_[a-z_]+$/);
    expect(words.event(comparison())).toMatch(/^Call with/);
  });
});
