import { ACTS, type Act } from '../model.ts';
import { type ActContext, actFeatures } from './actFeatures.ts';
import data from './acts.data.json';
import { type LabelModel, labelScores } from './linear.ts';
import type { Word } from './words.ts';

/** Learnt from the annotated pairs by `npm run learn`. */
export const ACT_MODEL: LabelModel = data;

/** The speech act of a claim of English, from its words and what it takes over from its sentence. Of equals the more specific. */
export function actOf(words: readonly Word[], context: ActContext, model: LabelModel = ACT_MODEL): Act {
  const scores = labelScores(model, actFeatures(words, context));
  let best = 0;
  for (let i = 1; i < ACTS.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return ACTS[best] ?? 'INFORM';
}
