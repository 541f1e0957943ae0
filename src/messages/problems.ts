import { LIBRARY_PROBLEMS } from '../library/problems.ts';

/** Every `problem` that a request can be answered with: keys of `_locales`, each a sentence for the reader. */
export const PROBLEMS = [
  ...LIBRARY_PROBLEMS,
  'problem_no_readout',
  'problem_no_article',
  'problem_unknown_article',
  'problem_invalid_message',
  'problem_page_closed',
  'problem_no_answer',
  'problem_extension_updated',
  'problem_unexpected',
] as const;
export type ProblemKey = (typeof PROBLEMS)[number];

/** Why a request could not be met; nothing was lost. */
export interface Problem {
  readonly problem: ProblemKey;
}

/** The answer that tells of a problem. */
export function problem(key: ProblemKey): Problem {
  return { problem: key };
}

/** Whether a request was answered with a problem. */
export function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'problem' in answer && isProblemKey(answer.problem);
}

/** Whether a value from outside is one of these keys, so that there are words for it. */
export function isProblemKey(value: unknown): value is ProblemKey {
  return PROBLEMS.some((known) => known === value);
}
