/** Something that reads what others write, and how to tell that it went wrong. */
export interface Target {
  /** Inputs to begin with: well-formed ones, so that what lies behind the first look is reached. */
  readonly seeds: readonly string[];
  /** Words that it looks for. */
  readonly dictionary: readonly string[];
  /** What is wrong with what it made of an input; null where nothing is. Throwing is wrong too. */
  readonly wrong: (input: string) => string | null | Promise<string | null>;
}

/** The first of these that does not hold. */
export function firstWrong(claims: Readonly<Record<string, boolean>>): string | null {
  return Object.keys(claims).find((claim) => claims[claim] !== true) ?? null;
}

/** A calendar date, or none. */
export const isDay = (day: string | null): boolean =>
  day === null || /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day);

/** Spans that lie in a text one after the other. */
export const areInOrder = (spans: readonly { readonly start: number; readonly end: number }[], text: string): boolean =>
  spans.every(({ start, end }, i) => start >= (spans[i - 1]?.end ?? 0) && end > start && end <= text.length);
