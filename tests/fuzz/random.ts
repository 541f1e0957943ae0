/** Numbers that look random and are the same for the same seed (mulberry32, Tommy Ettinger 2017, public domain). */
export interface Random {
  /** A whole number from 0 up to and without `below`, which is at least 1. */
  below(below: number): number;
  /** One of these; there is at least one. */
  of<T>(all: readonly T[]): T;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return { below, of: <T>(all: readonly T[]): T => all[below(all.length)] as T };
}
