import { STATUS_SIGNS } from '../../engine/signs.ts';

/** What the paint on a page can say of a claim: its status, or that it is not compared yet. */
export const PAINT_STATUSES = ['both', 'differs', 'conflict', 'only', 'pending'] as const;
export type PaintStatus = (typeof PAINT_STATUSES)[number];

/** The shape of a status, so that its colour (`statusColours.ts`) is never the only sign. */
export interface StatusStyle {
  readonly line: 'solid' | 'dashed' | 'double' | 'dotted';
  readonly width: string;
  readonly glyph: string;
}

/** The shape of every status. */
export const STATUS_STYLES: Readonly<Record<PaintStatus, StatusStyle>> = {
  both: { line: 'solid', width: '2px', glyph: STATUS_SIGNS.both },
  differs: { line: 'dashed', width: '2px', glyph: STATUS_SIGNS.differs },
  conflict: { line: 'double', width: '1px', glyph: STATUS_SIGNS.conflict },
  only: { line: 'dotted', width: '2px', glyph: STATUS_SIGNS.only },
  pending: { line: 'solid', width: '1px', glyph: STATUS_SIGNS.pending },
};
