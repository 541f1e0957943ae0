import { describe, expect, it } from 'vitest';
import { comparisonTable } from '../../../src/cli/comparisonTable.ts';
import { labelled, lineWidth } from '../../../src/cli/wrapped.ts';
import { compare } from '../../../src/engine/index.ts';

const ONE =
  'The leaders agreed to a 30-day ceasefire along the Lenna river. They discussed the release of 40 fishermen.';
const TWO =
  'The leaders agreed to a 60-day ceasefire along the Lenna river. Wheat exports were reviewed by both sides.';

function table(width: number, first = ONE): string {
  const texts = [
    { name: 'north.txt', text: first },
    { name: 'south.txt', text: TWO },
  ];
  return comparisonTable(compare(texts), texts, width);
}

describe('the table', () => {
  it('shows the linked point with its sign, both sides’ words, and what only one says', () => {
    const shown = table(100);
    expect(shown).toMatch(/^[≈≠] north\.txt {2}.*30-day ceasefire/m);
    expect(shown).toMatch(/^ {2}south\.txt {2}.*60-day ceasefire/m);
    expect(shown).toContain('Only in north.txt (1):');
    expect(shown).toContain('• Wheat exports');
  });

  it('keeps to the width', () => {
    for (const width of [44, 60, 100]) {
      const lines = table(width).split('\n');
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }
  });

  it('is made for a terminal of any width, and for none', () => {
    expect([undefined, 0, 1, 39, 80, 1_000].map(lineWidth)).toEqual([100, 100, 40, 40, 80, 140]);
    for (const head of ['', '    us.txt: ', 'x'.repeat(200)])
      expect(labelled(head, 'A few words.', lineWidth(1)).join(' ')).toContain('words.');
  });

  it('lets no text steer the terminal', () => {
    expect(table(80, 'The leaders \u001b[31magreed to a ceasefire along the Lenna river.')).not.toContain('\u001b');
  });
});
