import { type Profiler, Session } from 'node:inspector';

/**
 * Which blocks of the project's own sources ran: V8's precise coverage by blocks, asked for after each input. Documented under
 * `Profiler.takePreciseCoverage` in the DevTools protocol: it counts from the call before; ranges inside a function's own tell how often
 * a block ran where that was not as often as what is around it.
 */
export interface Coverage {
  /** What ran since this was last asked for: whether any of it is new, and how much is known to have run. */
  take(): Gain;
  /** Blocks that have run, and blocks that are known. */
  reached(): { readonly ran: number; readonly known: number };
}

export interface Gain {
  /** Blocks that had not run before. */
  readonly blocks: number;
  /** Blocks that ran as many times as never before, by powers of two. */
  readonly counts: number;
}

/** @param part of the addresses of the files that count. */
export function coverageOf(part: string): Coverage {
  const session = new Session();
  session.connect();
  ask(session, 'Profiler.enable');
  ask(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const functions = new Map<string, FunctionBlocks>();
  return {
    take() {
      let blocks = 0;
      let counts = 0;
      const { result } = ask(session, 'Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType;
      for (const script of result.filter(({ url }) => url.includes(part)))
        for (const { ranges } of script.functions) {
          const [whole] = ranges;
          if (!whole || whole.count === 0) continue;
          const key = `${script.url}:${whole.startOffset}-${whole.endOffset}`;
          const known = functions.get(key) ?? new FunctionBlocks();
          functions.set(key, known);
          blocks += known.take(ranges);
          counts += known.takeCounts(ranges);
        }
      return { blocks, counts };
    },
    reached() {
      let [ran, known] = [0, 0];
      for (const one of functions.values()) {
        ran += one.ran.size;
        known += one.known.size;
      }
      return { ran, known };
    },
  };
}

type Range = Profiler.CoverageRange;
const nameOf = ({ startOffset, endOffset }: Range): string => `${startOffset}-${endOffset}`;

class FunctionBlocks {
  readonly known = new Map<string, Range>();
  readonly ran = new Set<string>();
  private readonly counts = new Set<string>();

  /** A block is told of only where it ran less or more often than what is around it: all others ran with that. */
  take(ranges: readonly Range[]): number {
    for (const range of ranges) this.known.set(nameOf(range), range);
    const idle = ranges.filter(({ count }) => count === 0);
    const before = this.ran.size;
    for (const [name, range] of this.known)
      if (!this.ran.has(name) && !idle.some((none) => within(range, none))) this.ran.add(name);
    return this.ran.size - before;
  }

  takeCounts(ranges: readonly Range[]): number {
    const before = this.counts.size;
    for (const range of ranges)
      if (range.count > 0) this.counts.add(`${nameOf(range)}:${Math.floor(Math.log2(range.count))}`);
    return this.counts.size - before;
  }
}

const within = (inner: Range, outer: Range): boolean =>
  inner.startOffset >= outer.startOffset && inner.endOffset <= outer.endOffset;

/** The inspector answers a session of its own thread in the same turn. */
function ask(session: Session, method: string, given: object = {}): unknown {
  let answer: unknown;
  let trouble: Error | null = null;
  session.post(method, given, (error, found) => {
    trouble = error;
    answer = found;
  });
  if (trouble !== null) throw trouble;
  return answer;
}
