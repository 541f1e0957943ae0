import { keepAnchored, keepJudgement } from '../../library/judgement/judgements.ts';
import type { Verdict } from '../../library/judgement/verdicts.ts';
import type { Answer, Payload } from '../../messages/border.ts';
import type { Problem } from '../../messages/problems.ts';
import { orProblem } from '../orProblem.ts';
import { repaint } from '../visit/repaint.ts';

/** The reader says how two claims stand to each other: keeps it, and paints the open pages of both statements anew. */
export function claimsJudged(said: Payload<'claims.judge'>): Promise<Answer<'claims.judge'>> {
  return kept(said, () => keepJudgement(said, Date.now()));
}

/** The same of claims by their words. */
export function wordJudged(said: Payload<'word.judge'>): Promise<Answer<'word.judge'>> {
  return kept(said, () => keepAnchored(said, Date.now()));
}

function kept(
  { statement, other }: { readonly statement: string; readonly other: string },
  keep: () => Promise<Verdict | null>,
): Promise<{ before: Verdict | null } | Problem> {
  return orProblem(async () => {
    const before = await keep();
    void repaint(new Set([statement, other]), null).catch(console.error);
    return { before };
  });
}
