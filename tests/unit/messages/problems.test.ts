import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isProblem, PROBLEMS, problem } from '../../../src/messages/problems.ts';

it.each(PROBLEMS)('%s is a sentence for the reader', (key) => {
  const file = new URL('../../../assets/public/_locales/en/messages.json', import.meta.url);
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  expect(words[key]?.message).toMatch(/\.$/);
  expect(isProblem(problem(key))).toBe(true);
});

it('is told from an answer', () => {
  for (const answer of [null, undefined, 'problem_unexpected', {}, { problem: 'other' }, { statement: 'x' }])
    expect(isProblem(answer)).toBe(false);
});
