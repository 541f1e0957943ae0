import { expect, test } from 'vitest';
import { CUES, cuesIn } from '../../../src/engine/claims/cues.ts';

const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'ion', 'es', ' 5', ' ,', ' the', ' to'];

/** The formulas; where a beginning is enough, that of any word that begins so. */
const FORMULAS = CUES.map(
  ([name, starts, formula]) => [name, formula ?? new RegExp(`\\b(?:${starts.split(' ').join('|')})`)] as const,
);

/** Every run of letters that stands in some formula and is more than an ending: from these all formulas can be said. */
const PIECES = FORMULAS.flatMap(([, { source }]) =>
  source
    .replace(/\\[bwd]|\(\?[:=!<]+/g, ' ')
    .split(/[^a-z$£€¥'’ ]+/)
    .flatMap((piece) => piece.split(/ +/)),
).filter((piece) => piece !== '' && !ENDINGS.includes(piece));

function draws(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/** Formulas whose pieces chance hardly ever puts together. */
const SELDOM = ['they look forward to visiting the port', 'the need for norland to act'];

function said(seed: number): string {
  const draw = draws(seed);
  const start = draw(PIECES.length);
  const near = (i: number): string =>
    (draw(3) === 0 ? PIECES[draw(PIECES.length)] : PIECES[(start + i) % PIECES.length]) ?? '';
  return Array.from({ length: 12 }, (_, i) => near(i) + (ENDINGS[draw(ENDINGS.length)] ?? '')).join(' ');
}

test('what a formula begins with never keeps it from being found', () => {
  const met = new Set<string>();
  for (let seed = 0; seed < 6000; seed++) {
    const words = SELDOM[seed] ?? said(seed * 7919);
    const all = FORMULAS.filter(([, formula]) => formula.test(words)).map(([name]) => name);
    expect(cuesIn(words.split(' ')), words).toEqual(all);
    for (const name of all) met.add(name);
  }
  expect(CUES.map(([name]) => name).filter((name) => !met.has(name))).toEqual([]);
});

test('formulas begin with words, with signs, and after an apostrophe or an accent', () => {
  expect(cuesIn('a loan of $ 5 for the railway'.split(' '))).toEqual(['money']);
  expect(cuesIn(['norland’thanks'])).toEqual(cuesIn(['norland', 'thanks']));
  expect(cuesIn(['the', 'bethanks'])).toEqual([]);
});
