import { comparisonsOf } from '../../library/comparisons.ts';
import { otherSide } from '../../library/judgement/pairRows.ts';
import { divides } from '../../library/remarks/divided.ts';
import { changeNote, changeRemarks, keepRemark, type RemarkChange } from '../../library/remarks/remarks.ts';
import { currentText } from '../../library/statement/currentText.ts';
import type { Answer, Payload } from '../../messages/border.ts';
import type { Problem } from '../../messages/problems.ts';
import { readArticlesAnew } from '../article/articlesAnew.ts';
import { orProblem } from '../orProblem.ts';
import { compareInLibrary } from '../visit/compareInLibrary.ts';
import { repaint } from '../visit/repaint.ts';

/** The reader says something of a claim: keeps it, compares anew what is divided otherwise, and paints the open pages anew. */
export function claimRemarked(asked: Payload<'claim.remark'>, engine: string): Promise<Answer<'claim.remark'>> {
  const { statement, claim, said } = asked;
  return changed(() => keepRemark(statement, claim, said, Date.now(), engine), engine);
}

/** The reader writes a note anew. */
export function noteChanged({ of, text, tags }: Payload<'note.change'>): Promise<Answer<'note.change'>> {
  return orProblem(() => changeNote(of, text, tags, Date.now()));
}

/** The reader undoes a change of remarks, or does it again. */
export function remarksChanged(change: RemarkChange, engine: string): Promise<Answer<'remarks.change'>> {
  return changed(() => changeRemarks(change, engine), engine);
}

function changed(keep: () => Promise<RemarkChange>, engine: string): Promise<RemarkChange | Problem> {
  return orProblem(async () => {
    const change = await keep();
    const rows = [...change.from, ...change.to];
    if (rows.some(divides)) {
      await comparedAnew(change.statement, engine);
      void readArticlesAnew(change.statement, engine).catch(console.error);
    }
    if (rows.some(({ kind }) => kind !== 'note')) {
      const others = (await comparisonsOf(change.statement)).map((row) => otherSide(row, change.statement));
      void repaint(new Set([change.statement, ...others]), null).catch(console.error);
    }
    return change;
  });
}

async function comparedAnew(statement: string, engine: string): Promise<void> {
  const current = await currentText(statement);
  if (current) await compareInLibrary(current.statement, engine);
}
