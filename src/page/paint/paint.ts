import type { Ground } from './ground.ts';
import { commonRules, createHighlighter, type Highlighter, type Layer, underline } from './highlighter.ts';
import { STANDARD_COLOURS, type StatusColours } from './statusColours.ts';
import { PAINT_STATUSES, type PaintStatus, STATUS_STYLES } from './statusStyle.ts';

/** A claim that has its place on the page: one range for each text node that holds a part of it. */
export interface PlacedClaim {
  readonly id: string;
  readonly status: PaintStatus;
  /** Whether the status is only possible: its line is thin then, and no tint stands behind the words. */
  readonly possible?: boolean;
  readonly ranges: readonly Range[];
  /** What is painted in its place, where its parts stand differently. The card and the light are the whole claim's. */
  readonly parts?: readonly Painted[];
}

type Painted = Pick<PlacedClaim, 'status' | 'possible' | 'ranges'>;

/** Paints the claims of a statement. */
export type Painter = Highlighter<PlacedClaim>;

const PREFIX = 'counterpart-';
const POSSIBLE = '-possible';
/** The statuses that a pairing gives, and a doubtful one gives only possibly. */
const POSSIBLE_STATUSES = ['both', 'differs', 'conflict'] as const satisfies readonly PaintStatus[];

/** Paints claims by their status, possible ones apart. `colours` is asked at each painting: the reader may have changed them. */
export const createPainter = (document: Document, colours: () => StatusColours = () => STANDARD_COLOURS): Painter =>
  createHighlighter(document, {
    prefix: PREFIX,
    layers: layersOf,
    rules: (ground) => paintRules(ground, colours()),
  });

function layersOf(claims: readonly PlacedClaim[]): Layer[] {
  const painted = claims.flatMap((claim): readonly Painted[] => claim.parts ?? [claim]);
  const layer = (name: string, those: readonly Painted[]): Layer => ({
    name,
    ranges: those.flatMap(({ ranges }) => ranges),
    priority: 0,
  });
  return [
    ...PAINT_STATUSES.map((status) =>
      layer(
        status,
        painted.filter((one) => one.status === status && !one.possible),
      ),
    ),
    ...POSSIBLE_STATUSES.map((status) =>
      layer(
        status + POSSIBLE,
        painted.filter((one) => one.status === status && one.possible),
      ),
    ),
  ];
}

/** The style rules of the highlights on a ground. */
export function paintRules(ground: Ground, colours: StatusColours = STANDARD_COLOURS): string {
  const names = (status: PaintStatus): string =>
    [status, ...POSSIBLE_STATUSES.filter((one) => one === status).map((one) => one + POSSIBLE)]
      .map((name) => `::highlight(${PREFIX}${name})`)
      .join();
  const each = (style: (status: PaintStatus) => string): string =>
    PAINT_STATUSES.map((status) => `${names(status)}{${style(status)}}`).join('');
  const statuses = each((status) =>
    underline({ ...STATUS_STYLES[status], ...colours[status], tinted: status !== 'pending' }, ground),
  );
  const thin = POSSIBLE_STATUSES.map((status) => `::highlight(${PREFIX}${status}${POSSIBLE})`).join();
  return (
    `${statuses}${thin}{background-color:transparent;text-decoration-thickness:1px}` +
    commonRules(PREFIX, ground, (style) => each(() => style))
  );
}
