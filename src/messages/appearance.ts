import {
  COLOURED_STATUSES,
  colourOf,
  type Ink,
  type OwnColours,
  SAFE_COLOURS,
  STANDARD_COLOURS,
  type StatusColours,
  withOwn,
} from '../page/paint/statusColours.ts';

/**
 * How the extension looks, as the reader has set it. Kept in `storage.local`, since the paint on a page needs it too, where the library
 * is out of reach; checked by hand, since the script on the page must stay small.
 */
export interface Appearance {
  readonly scheme: Scheme;
  readonly palette: Palette;
  /** Over the standard palette; counts where `palette` is `own`. */
  readonly own: OwnColours;
  /** Per cent of the browser's own text size. */
  readonly textSize: number;
  /** Whether single keys, without Ctrl or Alt, do something. */
  readonly keys: boolean;
}

/** Light or dark, always or as the system is. */
export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The colours of the statuses: ours, those for the colour-blind, or the reader's own. */
export const PALETTES = ['standard', 'safe', 'own'] as const;
export type Palette = (typeof PALETTES)[number];

/** Text sizes that can be chosen, per cent of the browser's own. */
export const TEXT_SIZES = { least: 90, most: 150, step: 10 } as const;

/** How everything looks until the reader sets something. */
export const STANDARD_APPEARANCE: Appearance = {
  scheme: 'system',
  palette: 'standard',
  own: {},
  textSize: 100,
  keys: true,
};

/** The key in `storage.local`. */
export const APPEARANCE_KEY = 'appearance';

/** What was kept, checked: whatever is not as it should be is as it is at first. */
export function readAppearance(kept: unknown): Appearance {
  const { scheme, palette, own, textSize, keys } = fields(kept);
  const standard = STANDARD_APPEARANCE;
  return {
    scheme: SCHEMES.find((known) => known === scheme) ?? standard.scheme,
    palette: PALETTES.find((known) => known === palette) ?? standard.palette,
    own: readOwn(own),
    textSize: isTextSize(textSize) ? textSize : standard.textSize,
    keys: typeof keys === 'boolean' ? keys : standard.keys,
  };
}

/** The colours of the statuses that an appearance asks for. */
export function coloursOf({ palette, own }: Appearance): StatusColours {
  if (palette === 'safe') return SAFE_COLOURS;
  return palette === 'own' ? withOwn(STANDARD_COLOURS, own) : STANDARD_COLOURS;
}

function readOwn(kept: unknown): OwnColours {
  const statuses = fields(kept);
  const read = COLOURED_STATUSES.map((status) => {
    const { light, dark } = fields(statuses[status]);
    const ink: Partial<Ink> = { ...colourAt('light', light), ...colourAt('dark', dark) };
    return [status, ink] as const;
  });
  return Object.fromEntries(read.filter(([, ink]) => Object.keys(ink).length > 0));
}

function colourAt(ground: keyof Ink, value: unknown): Partial<Ink> {
  const colour = colourOf(value);
  return colour === null ? {} : { [ground]: colour };
}

function isTextSize(value: unknown): value is number {
  const { least, most } = TEXT_SIZES;
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
