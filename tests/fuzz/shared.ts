import { MOST } from './mutate.ts';

/** How large the memory is that a hunt shares with whoever watches it, in bytes: two numbers, and the code units of an input. */
export const SHARED_BYTES = 8 + 2 * 4 * MOST;
