import { describe, expect, it } from 'vitest';
import { overview } from '../../../src/cli/overview.ts';
import type { ComparedClaim, Comparison, EventPoint } from '../../../src/engine/index.ts';

const claim = (id: string, text: string, specific: boolean): ComparedClaim => ({
  id,
  text,
  specific,
  start: 0,
  end: text.length,
  act: 'INFORM',
  status: 'only',
});

const statement = (...claims: ComparedClaim[]) => ({ issuer: null, language: 'en', claims });
const STATEMENTS = [
  statement(claim('0.0', 'The port of Tarn opens on 5 May', true), claim('0.1', 'They spoke', false)),
  statement(claim('1.0', 'Tarn opens in May', true)),
  statement(claim('2.0', 'They are friends', false)),
];
const POINTS: readonly EventPoint[] = [
  { claims: [['0.0'], ['1.0'], []], saidBy: [0, 1], leftOutBy: [2], relation: 'differs' },
  { claims: [['0.1'], [], []], saidBy: [0], leftOutBy: [1, 2], relation: null },
];
const THREE: Comparison = {
  statements: STATEMENTS,
  links: [],
  topics: [
    { topic: 'energy-and-sea', claims: [1, 1, 0] },
    { topic: 'relations', claims: [1, 2, 1] },
    { topic: 'military', claims: [0, 0, 1] },
  ],
  points: POINTS,
};
const NAMES = ['Arvenia', 'Belmar', 'Norland'];

describe('the overview', () => {
  it('counts the specific points of each statement', () => {
    const lines = overview(THREE, NAMES, 100);
    expect(lines.slice(0, 3)).toEqual([
      'Arvenia: 1 of 2 points name terms, numbers or objects',
      'Belmar: 1 of 1 points name terms, numbers or objects',
      'Norland: 0 of 1 points name terms, numbers or objects',
    ]);
  });

  it('tells who speaks of which topics', () => {
    expect(overview(THREE, NAMES, 200)).toContain(
      'Topics: energy and sea (only Arvenia, Belmar); relations (all); military (only Norland)',
    );
  });

  it('lists the points that more than one makes, who says them and who leaves them out', () => {
    const lines = overview(THREE, NAMES, 100);
    const from = lines.indexOf('Points that more than one makes (1):');
    expect(lines.slice(from + 1, from + 4)).toEqual([
      '≈ The port of Tarn opens on 5 May',
      '  said by Arvenia, Belmar',
      '  left out by Norland',
    ]);
    expect(lines.join('\n')).not.toContain('They spoke');
  });

  it('names nobody as leaving out what all say', () => {
    const [first] = POINTS;
    const points: EventPoint[] = first
      ? [{ ...first, claims: [['0.0'], ['1.0'], ['2.0']], saidBy: [0, 1, 2], leftOutBy: [], relation: 'conflict' }]
      : [];
    const lines = overview({ ...THREE, points }, NAMES, 100);
    expect(lines).toContain('≠ The port of Tarn opens on 5 May');
    expect(lines.some((line) => line.includes('left out'))).toBe(false);
  });

  it('says nothing of topics and points where there are none', () => {
    const { statements, links } = THREE;
    const text = overview({ statements: statements.slice(0, 2), links }, NAMES.slice(0, 2), 100).join('\n');
    expect(text).not.toMatch(/Topics|Points/);
  });

  it('keeps to the width, and a text does not steer the terminal', () => {
    const hostile = statement(claim('0.0', '\u001b[31mred\u202e and many more words of the port of Tarn', true));
    const lines = overview({ ...THREE, statements: [hostile, ...STATEMENTS.slice(1)] }, NAMES, 40);
    expect(lines.every((line) => line.length <= 40)).toBe(true);
    expect(lines.some((line) => [...line].some((c) => c < ' ' || c === '\u202e'))).toBe(false);
  });
});
