/** What the reader says of two claims: how they stand to each other, or that they have nothing to do with each other. */
export const VERDICTS = ['same', 'differs', 'conflict', 'none'] as const;
export type Verdict = (typeof VERDICTS)[number];
