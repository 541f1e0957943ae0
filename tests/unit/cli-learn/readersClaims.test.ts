import { expect, it } from 'vitest';
import type { AnnotatedPair } from '../../../src/cli/learn/corpus.ts';
import { type Example, goldExample, ownExample } from '../../../src/cli/learn/dataset.ts';
import { learnLinks, seenWith } from '../../../src/cli/learn/links.ts';

const MATTERS = ['the ceasefire', 'grain exports', 'the exchange of prisoners', 'the floods in Vastmark'];

/** Two statements on the same matters, each of which is linked to itself. */
function pairOf(fold: number): AnnotatedPair {
  const texts = ['The ministers discussed ', 'The presidents spoke about '].map((start) =>
    MATTERS.map((matter) => `${start}${matter}.`).join('\n\n'),
  );
  const [left = [], right = []] = texts.map((text, side) =>
    text.split('\n\n').map((point, i) => {
      const start = text.indexOf(point);
      return { id: `${side}.${i}`, text: point.slice(0, -1), start, end: start + point.length - 1 };
    }),
  );
  return {
    name: `pair ${fold}`,
    english: true,
    sides: ['one', 'other'],
    texts: [texts[0] ?? '', texts[1] ?? ''],
    languages: ['en', 'en'],
    claims: [left, right],
    links: left.map(({ id }, i) => ({ a: id, b: right[i]?.id ?? '', relation: 'same' })),
    acts: {},
    kinds: {},
    fold,
  };
}

/** The same claims, of which everybody says the contrary. */
const contrary = (example: Example): Example => ({
  ...example,
  verdicts: example.verdicts.map((line) => line.map((verdict) => ({ ...verdict, linked: !verdict.linked }))),
});

it('where claims as readers divide them and our own say contrary things of links, the readers’ are believed', () => {
  const pairs = [0, 1, 2, 3, 4, 5].map(pairOf);
  const models = learnLinks(pairs.flatMap((pair) => [goldExample(pair), contrary(ownExample(pair))]));
  const [example] = pairs.map((pair) => goldExample(pair));
  if (!example) throw new Error('no pair');
  const seen = seenWith(example, models);
  const mean = (linked: boolean): number => {
    const margins = seen.filter(({ row, column }) => (row === column) === linked).map(({ margin }) => margin);
    return margins.reduce((sum, margin) => sum + margin, 0) / margins.length;
  };
  expect(seen).toHaveLength(MATTERS.length ** 2);
  expect(mean(true)).toBeGreaterThan(mean(false) + 0.5);
});
