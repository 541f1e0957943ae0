import { PAINT_STATUSES, type PaintStatus } from './statusStyle.ts';

/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/** The colour of a status on a light ground and on a dark one; 4.5 : 1 at least on each. */
export interface Ink {
  readonly light: Colour;
  readonly dark: Colour;
}

/** A colour for every status. */
export type StatusColours = Readonly<Record<PaintStatus, Ink>>;

/** The statuses that a comparison gives; what is not compared yet stays grey. */
export const COLOURED_STATUSES = ['both', 'differs', 'conflict', 'only'] as const satisfies readonly PaintStatus[];
export type ColouredStatus = (typeof COLOURED_STATUSES)[number];

/** The colours that stand where the reader chose no others. */
export const STANDARD_COLOURS: StatusColours = {
  both: { light: '#0f766e', dark: '#5eead4' },
  differs: { light: '#b45309', dark: '#fcd34d' },
  conflict: { light: '#b91c1c', dark: '#fca5a5' },
  only: { light: '#4338ca', dark: '#a5b4fc' },
  pending: { light: '#6b7280', dark: '#9ca3af' },
};

/**
 * Told apart by those who do not see red, green or blue as others do: chosen so that the smallest distance between any two, as simulated
 * after Machado, Oliveira and Fernandes (2009), is as large as the contrast to the ground allows.
 */
export const SAFE_COLOURS: StatusColours = {
  both: { light: '#006a9c', dark: '#bdf4ff' },
  differs: { light: '#a35200', dark: '#ffb624' },
  conflict: { light: '#3d0a1c', dark: '#ff5773' },
  only: { light: '#8f24f5', dark: '#a884ff' },
  pending: STANDARD_COLOURS.pending,
};

/** A colour of six hexadecimal digits, in small letters; null for everything else: what becomes part of a rule is nothing but that. */
export function colourOf(value: unknown): Colour | null {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? (value.toLowerCase() as Colour) : null;
}

/** The reader's own colours over others; what is no colour is passed over. */
export function withOwn(colours: StatusColours, own: OwnColours): StatusColours {
  const inks = PAINT_STATUSES.map((status) => {
    const chosen = isColoured(status) ? own[status] : undefined;
    const { light, dark } = colours[status];
    return [status, { light: colourOf(chosen?.light) ?? light, dark: colourOf(chosen?.dark) ?? dark }];
  });
  return Object.fromEntries(inks) as StatusColours;
}

/** What the reader has set of the four statuses; the others are as the palette has them. */
export type OwnColours = { readonly [S in ColouredStatus]?: Partial<Ink> };

function isColoured(status: PaintStatus): status is ColouredStatus {
  return COLOURED_STATUSES.some((coloured) => coloured === status);
}
