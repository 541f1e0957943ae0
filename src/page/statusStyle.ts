/** What the paint on a page can say of a claim: its status, or that it is not compared yet. */
export const PAINT_STATUSES = ['both', 'differs', 'conflict', 'only', 'pending'] as const;
export type PaintStatus = (typeof PAINT_STATUSES)[number];

/** Colour and shape of a status, so that colour is never the only sign. */
export interface StatusStyle {
  /** On a light ground; 4.5 : 1 on white at least. */
  readonly light: string;
  /** On a dark ground. */
  readonly dark: string;
  readonly line: 'solid' | 'dashed' | 'double' | 'dotted';
  readonly width: string;
  readonly glyph: string;
}

export const STATUS_STYLES: Readonly<Record<PaintStatus, StatusStyle>> = {
  both: { light: '#0f766e', dark: '#5eead4', line: 'solid', width: '2px', glyph: '=' },
  differs: { light: '#b45309', dark: '#fcd34d', line: 'dashed', width: '2px', glyph: '≈' },
  conflict: { light: '#b91c1c', dark: '#fca5a5', line: 'double', width: '1px', glyph: '≠' },
  only: { light: '#4338ca', dark: '#a5b4fc', line: 'dotted', width: '2px', glyph: '•' },
  pending: { light: '#6b7280', dark: '#9ca3af', line: 'solid', width: '1px', glyph: '?' },
};
