import { signal } from '@preact/signals';
import type { Verdict } from '../library/schema.ts';
import { isProblem, request } from '../messages/extension.ts';
import type { MessageKey } from '../ui/words.ts';

/** Two claims, each with its statement, in the order in which the reader saw them. */
export interface JudgedClaims {
  readonly statement: string;
  readonly claim: string;
  readonly other: string;
  readonly partner: string;
}

/** What the reader did, so that it can be undone and done again. */
interface Step {
  readonly claims: JudgedClaims;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** What can be undone and what can be done again, the latest last, while the panel is open; and what went wrong last. */
export const done = signal<readonly Step[]>([]);
export const undone = signal<readonly Step[]>([]);
export const fault = signal<MessageKey | null>(null);

/** The reader says how two claims stand to each other; null takes their word back. */
export async function judge(claims: JudgedClaims, verdict: Verdict | null): Promise<void> {
  const answer = await request('claims.judge', { ...claims, verdict });
  if (isProblem(answer)) {
    fault.value = answer.problem as MessageKey;
    return;
  }
  fault.value = null;
  done.value = [...done.value, { claims, before: answer.before, after: verdict }];
  undone.value = [];
}

export async function undo(): Promise<void> {
  const step = done.value.at(-1);
  if (!step || !(await put(step.claims, step.before))) return;
  done.value = done.value.slice(0, -1);
  undone.value = [...undone.value, step];
}

export async function redo(): Promise<void> {
  const step = undone.value.at(-1);
  if (!step || !(await put(step.claims, step.after))) return;
  undone.value = undone.value.slice(0, -1);
  done.value = [...done.value, step];
}

async function put(claims: JudgedClaims, verdict: Verdict | null): Promise<boolean> {
  const answer = await request('claims.judge', { ...claims, verdict });
  fault.value = isProblem(answer) ? (answer.problem as MessageKey) : null;
  return !isProblem(answer);
}
