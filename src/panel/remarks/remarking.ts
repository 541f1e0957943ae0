import type { RemarkRow } from '../../library/remarks/remarkRows.ts';
import type { RemarkChange, Said } from '../../library/remarks/remarks.ts';
import { request } from '../../messages/extension.ts';
import { isProblem, type Problem } from '../../messages/problems.ts';
import type { MessageKey } from '../../ui/words/words.ts';
import { fault, inTurn, keepStep } from '../judgement/judging.ts';

/** The reader says something of a claim. Tells what went wrong; null where it is kept. */
export function remark(statement: string, claim: string, said: Said): Promise<MessageKey | null> {
  return take(() => request('claim.remark', { statement, claim, said }));
}

/** The reader writes a note anew; without words and tags it is deleted. */
export function rewrite(of: RemarkRow, text: string, tags: readonly string[]): Promise<MessageKey | null> {
  return take(() => request('note.change', { of, text, tags }));
}

/** Takes a remark back. */
export function takeRemarkBack(row: RemarkRow): Promise<MessageKey | null> {
  return take(() => request('remarks.change', { statement: row.statement, from: [row], to: [] }));
}

function take(ask: () => Promise<RemarkChange | Problem>): Promise<MessageKey | null> {
  return inTurn(async () => {
    const answer = await ask();
    fault.value = isProblem(answer) ? answer.problem : null;
    if (isProblem(answer)) return answer.problem;
    const { statement, from, to } = answer;
    if (from.length + to.length > 0) keepStep({ statement, before: from, after: to });
    return null;
  });
}

/** The tags that are written in one line, with commas of any script between them. */
export function tagsIn(line: string): string[] {
  const tags = line.split(/[,，、،;；\n]/u).map((tag) => tag.trim());
  return [...new Set(tags)].filter((tag) => tag !== '');
}
