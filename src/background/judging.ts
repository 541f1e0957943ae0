import { keepJudgement } from '../library/judgements.ts';
import type { Answer, Payload } from '../messages/border.ts';
import { orProblem } from './orProblem.ts';
import { repaint } from './repaint.ts';

/** The reader says how two claims stand to each other: keeps it, and paints the open pages of both statements anew. */
export function claimsJudged(said: Payload<'claims.judge'>): Promise<Answer<'claims.judge'>> {
  return orProblem(async () => {
    const before = await keepJudgement(said, Date.now());
    void repaint(new Set([said.statement, said.other]), null).catch(console.error);
    return { before };
  });
}
