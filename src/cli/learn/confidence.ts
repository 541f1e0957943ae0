import { calibrated, type LinkModels } from '../../engine/compare/links.ts';
import { type Example, verdictOn } from './dataset.ts';
import { rankedWith, seenWith, type UncalibratedLinks } from './links.ts';

/** What was learnt without some pairs, and those pairs. */
interface HeldOut {
  readonly held: readonly { readonly own: Example }[];
  readonly links: UncalibratedLinks;
}

type Calibration = Pick<LinkModels, 'calibration'>;

interface Judged {
  readonly score: number;
  readonly linked: boolean;
}

/** Every pair of claims of the held-out pairs with its probability, the highest first. */
function judged(folds: readonly HeldOut[], models: Calibration): Judged[] {
  return folds
    .flatMap(({ held, links }) =>
      held.flatMap(({ own }) =>
        seenWith(own, links).map((seen) => ({
          score: calibrated(models, seen.margin),
          linked: verdictOn(own, seen).linked,
        })),
      ),
    )
    .sort((x, y) => y.score - x.score);
}

/** The lowest score from which on four of five links are right. */
export function sureFrom(folds: readonly HeldOut[], calibration: LinkModels['calibration']): number {
  let right = 0;
  let sure = 1;
  for (const [i, { score, linked }] of judged(folds, { calibration }).entries()) {
    if (linked) right++;
    if (right / (i + 1) >= 0.8) sure = score;
  }
  return Math.round(sure * 100) / 100;
}

/**
 * How far the probabilities can be believed, in a line: the expected calibration error over ten bins of pairs that could be linked (a score
 * of 0.05 and more), and how often a linked claim has a right one among its three best candidates.
 */
export function confidence(folds: readonly HeldOut[], settings: Calibration): string {
  const all = judged(folds, settings).filter(({ score }) => score >= 0.05);
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const own = all.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    const right = own.filter(({ linked }) => linked).length;
    error += Math.abs(own.reduce((sum, { score }) => sum + score, 0) - right) / all.length;
  }
  const { found, wanted } = amongThree(folds);
  return `calibration error ${error.toFixed(3)}, right one among three candidates ${(found / wanted).toFixed(3)}`;
}

/**
 * Of all claims that people linked, those too of which no pair was worth a second look: how many have a right one among their best three.
 */
function amongThree(folds: readonly HeldOut[]): { found: number; wanted: number } {
  const total = { found: 0, wanted: 0 };
  for (const { held, links } of folds) {
    for (const { own } of held) {
      const seen = rankedWith(own, links);
      for (const place of ['row', 'column'] as const) {
        for (const claim of linkedClaims(own, place)) {
          total.wanted++;
          const best = seen.filter((one) => one[place] === claim).slice(0, 3);
          if (best.some((one) => verdictOn(own, one).linked)) total.found++;
        }
      }
    }
  }
  return total;
}

function linkedClaims({ verdicts }: Example, place: 'row' | 'column'): Set<number> {
  const cells = verdicts.flatMap((line, row) => line.map(({ linked }, column) => ({ row, column, linked })));
  return new Set(cells.filter(({ linked }) => linked).map((cell) => cell[place]));
}
