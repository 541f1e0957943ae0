import { LibraryProblem } from '../problems.ts';
import { isReached, reached } from './reach.ts';

const FULL = new Set(['QuotaExceededError']);
const UNAVAILABLE = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'DatabaseClosedError',
  'InvalidStateError',
  'UnknownError',
  'SecurityError',
  'VersionError',
  'TimeoutError',
]);

/**
 * Runs work on the library and gives a native promise. What the database throws becomes a `LibraryProblem` that can be
 * told to the reader; a transaction that failed has written nothing, so nothing of before is lost.
 */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    if (!isReached()) await reached();
    return await work();
  } catch (error) {
    throw asProblem(error);
  }
}

function asProblem(error: unknown): unknown {
  const names = namesOf(error);
  if (names.some((name) => FULL.has(name))) return new LibraryProblem('problem_storage_full', error);
  if (names.some((name) => UNAVAILABLE.has(name)) || isBrokenOff(names))
    return new LibraryProblem('problem_storage_unavailable', error);
  return error;
}

/** The browser itself broke a bulk of writes off; who stops a piece of work throws that alone. */
const isBrokenOff = ([own, ...inner]: readonly string[]): boolean =>
  own === 'BulkError' && inner.includes('AbortError');

/** Chromium has no name of its own for a disk that fills amid a transaction: it closes the database, and says why in words. */
const NO_SPACE = 'FILE_ERROR_NO_SPACE';

/** The quota's error may stand inside the AbortError of its transaction, or among those of a bulk of writes. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 3) return [];
  const own = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  if ('message' in error && String(error.message).includes(NO_SPACE)) own.push('QuotaExceededError');
  const inner = 'inner' in error ? namesOf(error.inner, depth + 1) : [];
  const [first] = 'failures' in error && Array.isArray(error.failures) ? (error.failures as unknown[]) : [];
  return [...own, ...inner, ...namesOf(first, depth + 1)];
}
