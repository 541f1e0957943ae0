import { expect, it } from 'vitest';
import type { AnnotatedPair } from '../../../src/cli/learn/corpus.ts';
import { addPointing, noPointing, pointingFigures } from '../../../src/cli/learn/pointing.ts';
import type { Comparison, Span } from '../../../src/engine/model.ts';

const LEFT = 'Both agreed to open the northern harbour in spring.';
const RIGHT = 'The sides discussed the harbour and its dues.';

const span = (text: string, part: string): Span => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});
const whole = (text: string, id: string) => [{ id, text, start: 0, end: text.length }];

const pair = (about: string): AnnotatedPair => ({
  name: 'fictional',
  english: true,
  sides: ['no', 'su'],
  texts: [LEFT, RIGHT],
  languages: ['en', 'en'],
  claims: [whole(LEFT, 'no1'), whole(RIGHT, 'su1')],
  links: [{ a: 'no1', b: 'su1', relation: 'differs', about }],
  acts: {},
  kinds: {},
  fold: 0,
});

function compared(a: Span | null, b: Span | null, relation: 'differs' | 'same' = 'differs'): Comparison {
  const side = (text: string, id: string) => ({ claims: whole(text, id).map((claim) => ({ ...claim, act: 'AGREE' })) });
  const link = { a: '0.0', b: '1.0', relation, score: 0.9, reasons: [], differences: [{ kind: 'scope', a, b }] };
  return { statements: [side(LEFT, '0.0'), side(RIGHT, '1.0')], links: [link], points: [] } as unknown as Comparison;
}

const pointing = (about: string, comparison: Comparison) => {
  const sum = noPointing();
  addPointing(pair(about), comparison, sum);
  return sum;
};

it('counts the words of a note that the claim has and the other has not, and those that are pointed at', () => {
  const said = compared(span(LEFT, 'northern harbour'), span(RIGHT, 'dues'));
  // "harbour" is on both sides; "opening" is written "open" in the claim.
  expect(pointing('no: northern harbour, opening in spring; su: its dues', said)).toEqual({
    links: 1,
    right: 1,
    said: 2,
    named: 4,
    hit: 2,
  });
});

it('takes "only in" as a note on one side', () => {
  expect(pointing('dues only in su', compared(span(LEFT, 'spring'), null))).toMatchObject({
    links: 1,
    right: 0,
    named: 1,
    hit: 0,
  });
});

it.each([
  ['a note that names no side', 'something else', compared(span(LEFT, 'spring'), null)],
  ['a link that is said to be the same', 'no: spring; su: dues', compared(span(LEFT, 'spring'), null, 'same')],
  ['a note without a word of the claims', 'no: fish; su: milk', compared(span(LEFT, 'spring'), null)],
])('leaves out %s', (_, about, comparison) => {
  expect(pointing(about, comparison)).toMatchObject({ links: 0, named: 0, hit: 0 });
});

it('is told in one line', () => {
  expect(pointingFigures({ links: 4, right: 3, said: 10, named: 8, hit: 5 })).toBe(
    '3 of 4 differing links point at a word that readers name (0.750); words right 0.500 found 0.625',
  );
});
