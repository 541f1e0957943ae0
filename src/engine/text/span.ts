import type { Span } from '../model.ts';

/** Where something stands, without whatever else is known of it. */
export const bare = ({ start, end }: Span): Span => ({ start, end });
