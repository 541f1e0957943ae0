/** A word of a script that is written without spaces. */
export interface WrittenWord {
  /** The keys of the English words that it stands for. */
  readonly english: readonly string[];
  /** How unexpected the word is, in nats: of all ways to cut a text the one whose words are the least unexpected together is taken. */
  readonly cost: number;
}

/** A word found in a run of characters, in UTF-16 code units from its start. */
export interface CutWord {
  readonly start: number;
  readonly end: number;
  /** Empty for characters that no word of the table covers. */
  readonly english: readonly string[];
}

/** More than a seldom word costs, so that characters stay alone only where no word covers them. */
const UNKNOWN_COST = 11;
const LONGEST_WORD = 8;
const NOTHING: readonly string[] = [];

/**
 * Cuts a run of Chinese or Japanese into words: the cut of least cost (a unigram model, as in the Viterbi step of most segmenters).
 * Time grows with the run; the same run is always cut in the same way.
 */
export function cutRun(table: ReadonlyMap<string, WrittenWord>, run: string): CutWord[] {
  const costs = new Float64Array(run.length + 1).fill(Number.POSITIVE_INFINITY);
  const starts = new Int32Array(run.length + 1);
  costs[0] = 0;
  for (let start = 0; start < run.length; start++) {
    const before = costs[start] as number;
    for (let length = 1; length <= LONGEST_WORD && start + length <= run.length; length++) {
      const word = table.get(run.slice(start, start + length));
      if (!word && length > 1) continue;
      const cost = before + (word?.cost ?? UNKNOWN_COST);
      if (cost >= (costs[start + length] as number)) continue;
      costs[start + length] = cost;
      starts[start + length] = start;
    }
  }
  const cut: CutWord[] = [];
  for (let end = run.length; end > 0; end = starts[end] as number) {
    const start = starts[end] as number;
    cut.push({ start, end, english: table.get(run.slice(start, end))?.english ?? NOTHING });
  }
  return cut.reverse();
}
