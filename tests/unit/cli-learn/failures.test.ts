import { expect, test } from 'vitest';
import type { AnnotatedPair } from '../../../src/cli/learn/corpus.ts';
import { failuresOf } from '../../../src/cli/learn/failures.ts';
import type { Comparison, Link } from '../../../src/engine/model.ts';

/** A text of claims that stand side by side, each with its place. */
function claimsIn(text: string, parts: readonly string[], name: string) {
  return parts.map((part, i) => ({
    id: `${name}${i}`,
    text: part,
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  }));
}

const left = 'They spoke of fish and of milk. They agreed on the harbour.';
const right = 'The talk was of fish, then of milk. Wine was praised.';
const pair: AnnotatedPair = {
  name: 'fictional',
  english: true,
  sides: ['us', 'ru'],
  texts: [left, right],
  languages: ['en', 'en'],
  claims: [
    claimsIn(left, ['They spoke of fish', 'of milk', 'They agreed on the harbour'], 'a'),
    claimsIn(right, ['The talk was of fish', 'then of milk', 'Wine was praised'], 'b'),
  ],
  links: [
    { a: 'a0', b: 'b0', relation: 'same' },
    { a: 'a1', b: 'b1', relation: 'same' },
    { a: 'a2', b: 'b2', relation: 'differs' },
  ],
  acts: {},
  kinds: {},
  fold: 0,
};

function saying(
  leftParts: readonly string[],
  rightParts: readonly string[],
  links: readonly [string, string][],
): Comparison {
  const statement = (text: string, parts: readonly string[], name: string) => ({
    issuer: null,
    language: 'en',
    claims: claimsIn(text, parts, name).map((claim) => ({ ...claim, act: 'INFORM' as const, status: 'only' as const })),
  });
  return {
    statements: [statement(left, leftParts, 'x'), statement(right, rightParts, 'y')],
    links: links.map(([a, b]): Link => ({ a, b, relation: 'same', score: 1, reasons: [], differences: [] })),
  };
}

test('a comparison as the annotators made it fails nowhere', () => {
  const said = saying(
    ['They spoke of fish', 'of milk', 'They agreed on the harbour'],
    ['The talk was of fish', 'then of milk', 'Wine was praised'],
    [
      ['x0', 'y0'],
      ['x1', 'y1'],
      ['x2', 'y2'],
    ],
  );
  expect(failuresOf(pair, said)).toEqual({ missed: 0, nothingShared: 0, wrong: 0, dividedOtherwise: 0 });
});

test('a claim left whole makes links too many, and is told from a link that nobody makes', () => {
  const said = saying(
    ['They spoke of fish and of milk', 'They agreed on the harbour'],
    ['The talk was of fish, then of milk', 'Wine was praised'],
    [
      ['x0', 'y0'],
      ['x0', 'y1'],
    ],
  );
  expect(failuresOf(pair, said)).toEqual({ missed: 1, nothingShared: 1, wrong: 4, dividedOtherwise: 2 });
});
