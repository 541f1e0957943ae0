import type { Problem } from '../messages/problems.ts';
import { orProblem } from './orProblem.ts';

/** All that needs the engine or the library. */
type Work = typeof import('./work.ts');

/** Does it as soon as the work is there, and gives the answer; what the library refuses is answered as a problem. */
export const later = <T>(what: (work: Work) => T | Promise<T>): Promise<T | Problem> =>
  orProblem(async () => what(await import('./work.ts')));

/** The same for what nobody waits for an answer to. */
export function afterwards(what: (work: Work) => unknown): void {
  import('./work.ts').then(what).catch(console.error);
}
