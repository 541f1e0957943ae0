import type { Verdict } from '../../library/judgement/verdicts.ts';
import { type MessageKey, message } from '../../ui/words/words.ts';

const VERDICT_KEYS: readonly (readonly [Verdict, MessageKey])[] = [
  ['same', 'judge_same'],
  ['differs', 'judge_differs'],
  ['conflict', 'judge_conflict'],
  ['none', 'judge_none'],
];

interface Buttons {
  readonly say: (verdict: Verdict) => void;
  /** How the two stand now; null where nothing is said of them. Absent where it is not shown. */
  readonly now?: Verdict | null;
}

/** What the reader can say of two claims, a button each. */
export function VerdictButtons({ say, now }: Buttons) {
  return VERDICT_KEYS.map(([verdict, key]) => (
    <button
      key={verdict}
      type="button"
      data-verdict={verdict}
      {...(now !== undefined && { 'aria-pressed': now === verdict })}
      onClick={() => say(verdict)}
    >
      {message(key)}
    </button>
  ));
}
