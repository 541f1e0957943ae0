import { expect, it } from 'vitest';
import { addCertainty, certaintyFigures, noCertainty } from '../../../src/cli/learn/certainty.ts';
import type { AnnotatedPair } from '../../../src/cli/learn/corpus.ts';
import type { Comparison } from '../../../src/engine/model.ts';

const TEXTS = ['Ferries were discussed. Dykes as well.', 'The ferries were discussed. So were the tides.'] as const;

const claims = (side: 0 | 1, prefix: string) => {
  const cut = TEXTS[side].indexOf('. ') + 1;
  return [
    { id: `${prefix}1`, start: 0, end: cut - 1, text: TEXTS[side].slice(0, cut - 1) },
    { id: `${prefix}2`, start: cut + 1, end: TEXTS[side].length - 1, text: TEXTS[side].slice(cut + 1, -1) },
  ];
};

it('counts links shown as such and possible ones apart, right where the annotators have the link', () => {
  const pair = {
    claims: [claims(0, 'no'), claims(1, 'su')],
    links: [{ a: 'no1', b: 'su1', relation: 'same' }],
  } as unknown as AnnotatedPair;
  const links = [
    { a: '0.1', b: '1.1' },
    { a: '0.2', b: '1.2', possible: true },
    { a: '0.1', b: '1.2' },
  ];
  const statements = [{ claims: claims(0, '0.') }, { claims: claims(1, '1.') }];
  const sum = noCertainty();
  addCertainty(pair, { statements, links } as unknown as Comparison, sum);
  expect(sum).toEqual({ sure: { said: 2, right: 1 }, possible: { said: 1, right: 0 } });
  expect(certaintyFigures(sum)).toBe(
    'right are 1 of 2 (0.500) of the links shown as such, 0 of 1 (0.000) of the possible ones',
  );
});
