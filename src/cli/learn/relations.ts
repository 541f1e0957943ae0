import type { Models } from '../../engine/compare/models.ts';
import { relationSignals, rulingOn } from '../../engine/compare/relation.ts';
import { DIFFERENCE_KINDS, type DifferenceKind } from '../../engine/model.ts';
import { fitTrees } from './boosting.ts';
import { type Example, type Verdict, verdictOn } from './dataset.ts';
import { seenWith, type UncalibratedLinks } from './links.ts';
import { fitLogistic, type Sample } from './logistic.ts';

/** Two claims that people linked, with their signals. */
export interface Linked {
  readonly x: readonly number[];
  readonly verdict: Verdict;
  /** Whether they say the same by the engine's rules; null where these leave it to what is learnt. */
  readonly ruled: boolean | null;
}

/** The linked claims of an example, looked at with `models`. */
export function linkedOf(example: Example, models: UncalibratedLinks): Linked[] {
  return seenWith(example, models).flatMap((seen): Linked[] => {
    const verdict = verdictOn(example, seen);
    const a = example.profiles[0][seen.row];
    const b = example.profiles[1][seen.column];
    if (!verdict.linked || !a || !b) return [];
    const ruled = rulingOn(a, b, example.sightings.likeness).same;
    return [{ x: relationSignals(seen, a, b), verdict, ruled }];
  });
}

/** What an invented pair counts beside a real one: chosen by cross-validation. */
const INVENTED = 0.5;

/** Learns whether two linked claims say the same, from claims that people linked and from `invented` ones, where no rule says it already. */
export function learnSameness(linked: readonly Linked[], invented: readonly Linked[]): Omit<Models['same'], 'least'> {
  const samplesOf = (of: readonly Linked[], weight: number): Sample[] =>
    of.filter(({ ruled }) => ruled === null).map(({ x, verdict }) => ({ x, y: verdict.same ? 1 : 0, weight }));
  const samples = [...samplesOf(linked, 1), ...samplesOf(invented, INVENTED)];
  return {
    linear: fitLogistic(samples, 200),
    trees: fitTrees(samples, {
      trees: 80,
      depth: 3,
      rate: 0.05,
      leaf: 4,
      penalty: 5,
      rows: 0.7,
      columns: 0.3,
      seed: 3,
    }),
  };
}

export function learnKinds(linked: readonly Linked[]): Models['kinds']['models'] {
  const labelled = linked.filter(({ verdict }) => verdict.kinds !== null && verdict.kinds.length > 0);
  const models: Partial<Record<DifferenceKind, ReturnType<typeof fitLogistic>>> = {};
  for (const kind of DIFFERENCE_KINDS) {
    const samples = labelled.map(
      ({ x, verdict }): Sample => ({ x, y: verdict.kinds?.includes(kind) ? 1 : 0, weight: 1 }),
    );
    if (samples.filter(({ y }) => y === 1).length < 5) continue;
    models[kind] = fitLogistic(samples, 250);
  }
  return models;
}
