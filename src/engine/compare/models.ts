import type { BinaryModel } from '../claims/linear.ts';
import { SPLITS } from '../claims/split.ts';
import type { DifferenceKind } from '../model.ts';
import type { Logistic, Trees } from './learnt.ts';
import type { LinkModels } from './links.ts';
import data from './models.data.json' with { type: 'json' };

/** All that `npm run learn` learns from the annotated pairs. */
export interface Models {
  /** Where claims may be divided further. */
  readonly splits: BinaryModel;
  readonly links: LinkModels;
  /** The least score of a link. */
  readonly least: number;
  /** The score from which on four of five links are right; a link below is possible, never a fact. */
  readonly sure: number;
  /** Whether two linked claims say the same, of the signals of `relationSignals`; `least` is for claims in one language. */
  readonly same: { readonly linear: Logistic; readonly trees: Trees; readonly least: number };
  /** Of what kind a difference is, a model each; at or above `least` it is named. */
  readonly kinds: { readonly models: Readonly<Partial<Record<DifferenceKind, Logistic>>>; readonly least: number };
}

/** The models that the engine ships with. */
export const MODELS: Models = { ...(data as Omit<Models, 'splits'>), splits: SPLITS };

/** The least score of a link that is shown as found; one below it is `possible` and must be shown as such. */
export const SURE_SCORE = MODELS.sure;
