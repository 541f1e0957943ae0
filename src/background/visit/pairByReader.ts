import { LibraryProblem } from '../../library/problems.ts';
import { compareTwo } from './compareInLibrary.ts';
import { compareThrough } from './compareThrough.ts';
import { repaint } from './repaint.ts';

/**
 * Compares two statements on the reader's word that they report the same event, and the second of them with all that it belongs together
 * with by that. Open pages that show any of them are painted anew.
 * @throws LibraryProblem when the library does not hold both, or they are too long to be compared.
 */
export async function pairByReader(first: string, second: string, engine: string): Promise<void> {
  const outcome = await compareTwo(first, second, { pairedBy: 'reader', eventScore: 1 }, engine);
  if (outcome === 'gone') throw new LibraryProblem('problem_unknown_statement');
  if (outcome === 'none') throw new LibraryProblem('problem_text_too_long');
  const others = await compareThrough(second, engine);
  void repaint(new Set([first, second, ...others]), null).catch(console.error);
}
