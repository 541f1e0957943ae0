import { LibraryProblem } from '../library/problems.ts';
import { type Problem, problem } from '../messages/problems.ts';

/** Does the work; what the library refuses is answered as a problem that the reader can be told. */
export async function orProblem<T>(work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LibraryProblem) return problem(error.key);
    throw error;
  }
}
