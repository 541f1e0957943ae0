import { describe, expect, it } from 'vitest';
import { passagesInParts, passagesOf } from '../../../src/engine/mention/passages.ts';
import { SAMPLE_ARTICLE } from '../../../src/library/sample/sampleArticle.ts';

const inParts = (text: string, parts: number) => {
  const reading = passagesInParts(text, 'en', parts);
  for (let halts = 0; ; halts++) {
    const { done, value } = reading.next();
    if (done) return { halts, passages: value };
  }
};

describe('the passages of an article', () => {
  it.each([1, 2, 4, 7])('are the same in %i parts, their places and acts too', (parts) => {
    const { halts, passages } = inParts(SAMPLE_ARTICLE.text, parts);
    const acts = (all: typeof passages) => all.map(({ profile }) => profile.claim.act);
    const whole = passagesOf(SAMPLE_ARTICLE.text, 'en');
    expect(whole.length).toBeGreaterThan(7);
    expect(passages).toEqual(whole);
    expect(acts(passages)).toEqual(acts(whole));
    expect(halts).toBeGreaterThan(parts - 2);
    expect(halts).toBeLessThanOrEqual(parts);
  });

  it('are none in a text without any, whatever the parts', () => {
    expect(inParts('', 4)).toEqual({ halts: 0, passages: [] });
  });

  it('of a single sentence are one, first and last', () => {
    const [only, ...others] = inParts('The two leaders agreed to open the harbour to all ships.', 4).passages;
    expect(others).toEqual([]);
    expect(only?.profile).toMatchObject({ place: 0.5, first: true, last: true });
  });
});
