import { signal } from '@preact/signals';
import type { ClaimAnchor, Verdict } from '../library/schema.ts';
import type { PairView, ReaderWord } from '../library/views.ts';
import { isProblem, request } from '../messages/extension.ts';
import type { MessageKey } from '../ui/words.ts';

/** Two claims, each with its statement, in the order in which the reader saw them. */
export interface JudgedClaims {
  readonly statement: string;
  readonly claim: string;
  readonly other: string;
  readonly partner: string;
}

/** The same by the claims' words: they may be gone from the texts. */
interface JudgedWords {
  readonly statement: string;
  readonly own: ClaimAnchor;
  readonly other: string;
  readonly partner: ClaimAnchor;
}

type Judged = JudgedClaims | JudgedWords;

/** What the reader did, so that it can be undone and done again. */
interface Step {
  readonly claims: Judged;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** What can be undone and what can be done again, the latest last, while the panel is open; and what went wrong last. */
export const done = signal<readonly Step[]>([]);
export const undone = signal<readonly Step[]>([]);
export const fault = signal<MessageKey | null>(null);

/** The steps of a pair, from whichever side it was seen: a reader never undoes what they do not have before them. */
export function stepsOf(steps: readonly Step[], { own, other }: PairView): readonly Step[] {
  return steps.filter(({ claims }) =>
    [own.id, other?.id].every((id) => id === claims.statement || id === claims.other),
  );
}

/** The reader says how two claims stand to each other; null takes their word back. */
export function judge(claims: JudgedClaims, verdict: Verdict | null): Promise<void> {
  return inTurn(() => take(claims, verdict));
}

/** Takes one of the words of a pair back, whether its claims are still there or not. */
export function takeBack({ own, other }: PairView, word: ReaderWord): Promise<void> {
  if (other === null) return Promise.resolve();
  const claims = { statement: own.id, own: word.own.anchor, other: other.id, partner: word.other.anchor };
  return inTurn(() => take(claims, null));
}

export function undo(pair: PairView): Promise<void> {
  return inTurn(async () => {
    const step = stepsOf(done.value, pair).at(-1);
    if (!step || (await put(step.claims, step.before)) === null) return;
    done.value = done.value.filter((one) => one !== step);
    undone.value = [...undone.value, step];
  });
}

export function redo(pair: PairView): Promise<void> {
  return inTurn(async () => {
    const step = stepsOf(undone.value, pair).at(-1);
    if (!step || (await put(step.claims, step.after)) === null) return;
    undone.value = undone.value.filter((one) => one !== step);
    done.value = [...done.value, step];
  });
}

let last: Promise<void> = Promise.resolve();

/** One after the other: a key that is pressed twice undoes two steps, not one step twice. */
function inTurn(work: () => Promise<void>): Promise<void> {
  last = last.then(work, work);
  return last;
}

async function take(claims: Judged, verdict: Verdict | null): Promise<void> {
  const answer = await put(claims, verdict);
  if (answer === null) return;
  const { statement, other } = claims;
  done.value = [...done.value, { claims, before: answer.before, after: verdict }];
  undone.value = undone.value.filter(
    (step) => ![statement, other].every((id) => id === step.claims.statement || id === step.claims.other),
  );
}

async function put(claims: Judged, verdict: Verdict | null): Promise<{ before: Verdict | null } | null> {
  const answer =
    'claim' in claims
      ? await request('claims.judge', { ...claims, verdict })
      : await request('word.judge', { ...claims, verdict });
  fault.value = isProblem(answer) ? (answer.problem as MessageKey) : null;
  return isProblem(answer) ? null : answer;
}
