import { type Signal, signal } from '@preact/signals';
import type { Verdict } from '../../library/judgement/verdicts.ts';
import type { RemarkRow } from '../../library/remarks/remarkRows.ts';
import type { ClaimAnchor } from '../../library/schema.ts';
import type { PairView, ReaderWord } from '../../library/views.ts';
import { request } from '../../messages/extension.ts';
import { isProblem } from '../../messages/problems.ts';
import type { MessageKey } from '../../ui/words/words.ts';

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
interface JudgementStep {
  readonly claims: Judged;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** The same of a claim by itself: see `remarking.ts`. */
interface RemarkStep {
  readonly statement: string;
  readonly before: readonly RemarkRow[];
  readonly after: readonly RemarkRow[];
}

export type Step = JudgementStep | RemarkStep;

/** What can be undone and what can be done again, the latest last, while the panel is open; and what went wrong last. */
export const done = signal<readonly Step[]>([]);
export const undone = signal<readonly Step[]>([]);
export const fault = signal<MessageKey | null>(null);

/** The steps that concern nothing but these statements: a reader never undoes what they do not have before them. */
export function stepsOf(steps: readonly Step[], shown: readonly string[]): readonly Step[] {
  return steps.filter((step) => statementsOf(step).every((id) => shown.includes(id)));
}

/** The statements that a pair shows. */
export const shownBy = ({ own, other }: PairView): readonly string[] =>
  other === null ? [own.id] : [own.id, other.id];

const statementsOf = (step: Step): readonly string[] =>
  'claims' in step ? [step.claims.statement, step.claims.other] : [step.statement];

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

/** @param shown the statements that the reader has before them. */
export function undo(shown: readonly string[]): Promise<void> {
  return inTurn(() => walk(shown, done, undone, -1));
}

/** Does again what was undone last. @param shown the statements that the reader has before them. */
export function redo(shown: readonly string[]): Promise<void> {
  return inTurn(() => walk(shown, undone, done, 1));
}

/** Takes the latest step of these statements from one pile to the other; one that cannot be taken any more is dropped. */
async function walk(shown: readonly string[], from: Signal<readonly Step[]>, to: Signal<readonly Step[]>, way: 1 | -1) {
  const step = stepsOf(from.value, shown).at(-1);
  if (!step) return;
  const took = 'claims' in step ? await judgedAgain(step, way) : await remarkedAgain(step, way);
  if (!took && fault.value !== 'problem_remark_changed') return;
  from.value = from.value.filter((one) => one !== step);
  if (took) to.value = [...to.value, step];
}

async function judgedAgain({ claims, before, after }: JudgementStep, way: 1 | -1): Promise<boolean> {
  return (await put(claims, way === 1 ? after : before)) !== null;
}

async function remarkedAgain({ statement, before, after }: RemarkStep, way: 1 | -1): Promise<boolean> {
  const [from, to] = way === 1 ? [before, after] : [after, before];
  const answer = await request('remarks.change', { statement, from, to });
  fault.value = isProblem(answer) ? answer.problem : null;
  return !isProblem(answer);
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: a key that is pressed twice undoes two steps, not one step twice. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}

async function take(claims: Judged, verdict: Verdict | null): Promise<void> {
  const answer = await put(claims, verdict);
  if (answer !== null) keepStep({ claims, before: answer.before, after: verdict });
}

/** A new step ends what could be done again of the same statements. */
export function keepStep(step: Step): void {
  done.value = [...done.value, step];
  const touched = statementsOf(step);
  undone.value = undone.value.filter((one) =>
    'claims' in step && 'claims' in one
      ? !statementsOf(one).every((id) => touched.includes(id))
      : !statementsOf(one).some((id) => touched.includes(id)),
  );
}

async function put(claims: Judged, verdict: Verdict | null): Promise<{ before: Verdict | null } | null> {
  const answer =
    'claim' in claims
      ? await request('claims.judge', { ...claims, verdict })
      : await request('word.judge', { ...claims, verdict });
  fault.value = isProblem(answer) ? answer.problem : null;
  return isProblem(answer) ? null : answer;
}
