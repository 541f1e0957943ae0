import type { Act, Reason } from '../../engine/model.ts';
import { ACTS } from '../../engine/model.ts';
import { actWords } from '../../ui/words/actWords.ts';
import { message } from '../../ui/words/words.ts';

export interface ReasonWords {
  /** What both points name, in a word or two each. */
  readonly shared: readonly string[];
  /** What else speaks for the pairing, each a sentence. */
  readonly besides: readonly string[];
}

/** Why two claims were paired, in words for the reader. */
export function reasonWords(reasons: readonly Reason[]): ReasonWords {
  const shared = new Set<string>();
  const besides = new Set<string>();
  for (const { kind, label } of reasons) {
    if (kind === 'order') besides.add(message('why_paired_order'));
    else if (kind === 'act') besides.add(message('why_paired_act', isAct(label) ? actWords(label) : label));
    else shared.add(label);
  }
  if (shared.size === 0 && besides.size === 0) besides.add(message('why_paired_unknown'));
  return { shared: [...shared], besides: [...besides] };
}

function isAct(label: string): label is Act {
  return ACTS.some((act) => act === label);
}
