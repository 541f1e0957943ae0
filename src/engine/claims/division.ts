import type { Span } from '../model.ts';

/** A place where the sentence may be divided, with the probability that careful readers divide it there. */
export interface LikelyCut {
  readonly end: number;
  readonly start: number;
  readonly probability: number;
}

/** Cuts less likely than this are not thought about, nor are more than `MOST_CUTS`, the least likely left out first. */
const LEAST_LIKELY = 0.05;
const MOST_CUTS = 16;

const length = (span: Span): number => span.end - span.start;

/** Whether the corpus scorer would take the two spans for one claim: intersection over union of at least a half. */
function matches(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= length(a) + length(b) - shared;
}

function likeliest(cuts: readonly LikelyCut[]): LikelyCut[] {
  const kept = cuts.filter((cut) => cut.probability >= LEAST_LIKELY);
  if (kept.length <= MOST_CUTS) return kept;
  const least = kept.map((cut) => cut.probability).sort((a, b) => b - a)[MOST_CUTS - 1] ?? 1;
  return kept.filter((cut) => cut.probability >= least).slice(0, MOST_CUTS);
}

/** Every stretch between two cuts, and how likely readers take just that for a claim. `from` and `to` are numbers of cuts. */
function stretches(
  sentence: Span,
  cuts: readonly LikelyCut[],
): { span: Span; from: number; to: number; likely: number }[] {
  const found = [];
  for (let from = 0; from <= cuts.length; from++) {
    const start = cuts[from - 1]?.start ?? sentence.start;
    let likely = cuts[from - 1]?.probability ?? 1;
    for (let to = from + 1; to <= cuts.length + 1; to++) {
      const cut = cuts[to - 1];
      const end = cut?.end ?? sentence.end;
      if (end > start) found.push({ span: { start, end }, from, to, likely: likely * (cut?.probability ?? 1) });
      likely *= 1 - (cut?.probability ?? 1);
    }
  }
  return found;
}

/**
 * The division of a sentence whose claims are expected to agree best with those of careful readers: of all divisions the one that
 * maximises the expected number of matching claims less `worth` for each claim made (half of the F1 aimed at, as follows from
 * F1 = 2 × matching / (made + readers')). Dynamic programming over the likely cuts; their number is bounded.
 */
export function bestDivision(sentence: Span, cuts: readonly LikelyCut[], worth: number): Span[] {
  const likely = likeliest(cuts);
  const all = stretches(sentence, likely);
  const best: { value: number; last: Span | null; from: number }[] = [{ value: 0, last: null, from: 0 }];
  // Ordered by where they end, so that what comes before a stretch is known when it is weighed.
  for (const { span, from, to } of [...all].sort((a, b) => a.to - b.to || a.from - b.from)) {
    const before = best[from];
    if (!before) continue;
    let expected = -worth;
    for (const other of all) if (matches(span, other.span)) expected += other.likely;
    const known = best[to];
    if (!known || before.value + expected > known.value)
      best[to] = { value: before.value + expected, last: span, from };
  }
  const claims: Span[] = [];
  for (let at = likely.length + 1; at > 0; ) {
    const step = best[at];
    if (!step?.last) return [sentence];
    claims.push(step.last);
    at = step.from;
  }
  return claims.reverse();
}
