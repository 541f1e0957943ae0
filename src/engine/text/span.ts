import type { Span } from '../model.ts';

/** Where something stands, without whatever else is known of it. */
export const bare = ({ start, end }: Span): Span => ({ start, end });

/** Whether two places have a character in common. */
export const overlap = (x: Span, y: Span): boolean => x.start < y.end && y.start < x.end;
