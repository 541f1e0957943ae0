import type { Span, Stage } from '../model.ts';
import { isCapitalAt } from '../text/plain.ts';
import { type Evidence, lowerOf, NOTHING } from './pointing.ts';
import type { Profile } from './profile.ts';
import { stageIn } from './signals/manner.ts';
import { aloneIn } from './toldByWord.ts';

/** How far a matter has got on either side. */

/** What is agreed or done on one side, and raised or proposed on the other, is never the same to readers. */
const REACHED: ReadonlySet<Stage> = new Set(['agreed', 'done']);

/** Two stages that readers hold for a difference whatever else is said; null where there are none. */
export function stagesApart(a: Profile, b: Profile): readonly [Span, Span] | null {
  const left = stageOfMatter(a);
  const right = stageOfMatter(b);
  if (!left || !right || REACHED.has(left.stage) === REACHED.has(right.stage)) return null;
  return saysAgain(a, left.span, b, right.span) ? null : [left.span, right.span];
}

/** How far the matter of a claim has got; not by a name, as of the "Saltmere Initiative". */
function stageOfMatter(own: Profile): ReturnType<typeof stageIn> {
  const found = stageIn(own);
  const isName = found && found.span.start > own.claim.start && isCapitalAt(own.text, found.span.start);
  return isName ? null : found;
}

/** "Invited" and "has been invited". */
function saysAgain(a: Profile, x: Span, b: Profile, y: Span): boolean {
  const [left, right] = [` ${lowerOf(a, x)} `, ` ${lowerOf(b, y)} `];
  return left.includes(right) || right.includes(left);
}

/** Two stages of whatever kind, or the one that a side alone tells. */
export function stages(a: Profile, b: Profile): Evidence {
  const left = stageOfMatter(a);
  const right = stageOfMatter(b);
  if (left?.stage === right?.stage || (left && right && saysAgain(a, left.span, b, right.span))) return NOTHING;
  return left && right ? [left.span, right.span] : [aloneIn(a, left?.span), aloneIn(b, right?.span)];
}
