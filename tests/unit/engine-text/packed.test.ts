import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../../src/engine/text/packed.ts';

const again = (text: string): string => unpacked(packed(text) ?? '');

describe('texts of other scripts as a build carries them', () => {
  it('come back as they were, with few letters and with many', () => {
    const few = '\npresident : президент-\nprime minister : премьер-министр- | премьер-\n';
    const many = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x4e00 + 7 * i)).join('');
    for (const text of ['', 'plain', few, many, `${few}${many} and 𝄞\ud800`, ' ü ', '"é\\`'])
      expect(again(text)).toBe(text);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        fc.pre(!text.includes('~'));
        expect(again(text)).toBe(text);
      }),
    );
  });

  it('are a fraction as long in a script of ASCII', () => {
    const escaped = (text: string): string =>
      JSON.stringify(text).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const list = 'meeting : встреча | совещание\n'.repeat(100);
    expect(escaped(packed(list) ?? '').length).toBeLessThan(escaped(list).length / 2);
  });

  it('are left as they are where they have the mark', () => {
    expect(packed('~')).toBeNull();
  });
});
