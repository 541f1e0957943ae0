import type { Ground } from './ground.ts';
import { addSheet } from './sheet.ts';
import { PAINT_STATUSES, type PaintStatus, STATUS_STYLES } from './statusStyle.ts';

/** A claim that has its place on the page: one range for each text node that holds a part of it. */
export interface PlacedClaim {
  readonly id: string;
  readonly status: PaintStatus;
  /** Whether the status is only possible: its line is thin then, and no tint stands behind the words. */
  readonly possible?: boolean;
  readonly ranges: readonly Range[];
}

export interface Painter {
  /** Paints these claims and no others. */
  paint(claims: readonly PlacedClaim[], ground: Ground): void;
  /** Lights one claim up over its status; null for none. */
  focus(claim: PlacedClaim | null): void;
  /** Takes all paint of ours from the page, and nobody else's. */
  clear(): void;
}

const PREFIX = 'counterpart-';
const FOCUS = 'focus';
const POSSIBLE = '-possible';
/** The statuses that a pairing gives, and a doubtful one gives only possibly. */
const POSSIBLE_STATUSES = ['both', 'differs', 'conflict'] as const satisfies readonly PaintStatus[];

/**
 * Paints with the CSS Custom Highlight API, one highlight a status: the page's nodes are never changed. The registry is
 * shared with the page and with other extensions, so the names carry our prefix and no other names are touched.
 */
export function createPainter(document: Document): Painter {
  const sheet = addSheet(document);
  let rules = '';
  // A new object each time: a thousand ranges added to a painted highlight would each be painted anew.
  const set = (name: string, ranges: readonly Range[], priority: number): void => {
    const highlight = new Highlight();
    highlight.priority = priority;
    for (const range of ranges) highlight.add(range);
    // Firefox starts a new copy of us on a page that still has the paint of the copy before an update: gone it must be.
    if (ranges.length > 0) CSS.highlights.set(PREFIX + name, highlight);
    else CSS.highlights.delete(PREFIX + name);
  };
  const paint = (claims: readonly PlacedClaim[]): void => {
    const rangesOf = (those: readonly PlacedClaim[]) => those.flatMap((claim) => claim.ranges);
    for (const status of PAINT_STATUSES)
      set(status, rangesOf(claims.filter((claim) => claim.status === status && !claim.possible)), 0);
    for (const status of POSSIBLE_STATUSES)
      set(status + POSSIBLE, rangesOf(claims.filter((claim) => claim.status === status && claim.possible)), 0);
  };
  const focus = (claim: PlacedClaim | null): void => set(FOCUS, claim?.ranges ?? [], 1);
  return {
    paint(claims, ground) {
      const wanted = paintRules(ground);
      if (wanted !== rules) sheet.replace(wanted);
      rules = wanted;
      paint(claims);
    },
    focus,
    clear() {
      paint([]);
      focus(null);
      sheet.remove();
    },
  };
}

/** The style rules of the highlights on a ground. */
export function paintRules({ ink, tint }: Ground): string {
  const names = (status: PaintStatus): string =>
    [status, ...POSSIBLE_STATUSES.filter((one) => one === status).map((one) => one + POSSIBLE)]
      .map((name) => `::highlight(${PREFIX}${name})`)
      .join();
  const each = (style: (status: PaintStatus) => string): string =>
    PAINT_STATUSES.map((status) => `${names(status)}{${style(status)}}`).join('');
  const plain = (style: string): string => each(() => `background-color:transparent;${style}`);
  const statuses = each((status) => {
    const { light, dark, line, width } = STATUS_STYLES[status];
    const ground = tint && status !== 'pending' ? `background-color:color-mix(in srgb,${light} 8%,transparent);` : '';
    return `${ground}text-decoration:underline ${line} ${width} ${ink === 'light' ? dark : light};text-underline-offset:3px`;
  });
  const focus = ink === 'light' ? '#ffffff3d' : '#1c19171c';
  // Forced colours keep the shapes; the reader's own palette takes the place of ours.
  const thin = POSSIBLE_STATUSES.map((status) => `::highlight(${PREFIX}${status}${POSSIBLE})`).join();
  return (
    `${statuses}${thin}{background-color:transparent;text-decoration-thickness:1px}::highlight(${PREFIX}${FOCUS}){background-color:${focus}}` +
    `@media (prefers-contrast:more){${plain('text-decoration-thickness:3px')}}` +
    `@media (forced-colors:active){${plain('text-decoration-color:CanvasText')}::highlight(${PREFIX}${FOCUS}){background-color:Highlight;color:HighlightText}}`
  );
}
