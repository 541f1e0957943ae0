import type { Ground } from './ground.ts';
import { addSheet } from './sheet.ts';
import { PAINT_STATUSES, type PaintStatus, STATUS_STYLES } from './statusStyle.ts';

/** A claim that has its place on the page: one range for each text node that holds a part of it. */
export interface PlacedClaim {
  readonly id: string;
  readonly status: PaintStatus;
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

const FOCUS = 'counterpart-focus';

/**
 * Paints with the CSS Custom Highlight API, one highlight a status: the page's nodes are never changed. The registry is
 * shared with the page and with other extensions, so the names carry our prefix and only our own highlights are removed.
 */
export function createPainter(document: Document): Painter {
  const own = new Map<string, Highlight>();
  const sheet = addSheet(document);
  let rules = '';
  const set = (name: string, ranges: readonly Range[], priority: number): void => {
    if (ranges.length === 0) {
      remove(name);
      return;
    }
    // A new object each time: a thousand ranges added to a painted highlight would each be painted anew.
    const highlight = new Highlight();
    highlight.priority = priority;
    for (const range of ranges) highlight.add(range);
    CSS.highlights.set(name, highlight);
    own.set(name, highlight);
  };
  const remove = (name: string): void => {
    const highlight = own.get(name);
    own.delete(name);
    if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
  return {
    paint(claims, ground) {
      const wanted = paintRules(ground);
      if (wanted !== rules) sheet.replace(wanted);
      rules = wanted;
      for (const status of PAINT_STATUSES) {
        const ranges = claims.filter((claim) => claim.status === status).flatMap((claim) => claim.ranges);
        set(`counterpart-${status}`, ranges, 0);
      }
    },
    focus(claim) {
      set(FOCUS, claim?.ranges ?? [], 1);
    },
    clear() {
      for (const name of [...own.keys()]) remove(name);
      sheet.remove();
    },
  };
}

/** The style rules of the highlights on a ground. */
export function paintRules(ground: Ground): string {
  const rules = PAINT_STATUSES.map((status) => {
    const { light, dark, rgb, line, width } = STATUS_STYLES[status];
    const colour = ground.ink === 'light' ? dark : light;
    const tint = ground.tint && status !== 'pending' ? `background-color:rgb(${rgb} / 8%);` : '';
    return `::highlight(counterpart-${status}){${tint}text-decoration:underline ${line} ${width} ${colour};text-underline-offset:3px}`;
  });
  const focus = ground.ink === 'light' ? '255 255 255 / 24%' : '28 25 23 / 11%';
  return [
    ...rules,
    `::highlight(${FOCUS}){background-color:rgb(${focus})}`,
    `@media (prefers-contrast:more){${PAINT_STATUSES.map(plain).join('')}}`,
    // Forced colours keep the shapes; the reader's own palette takes the place of ours.
    `@media (forced-colors:active){${PAINT_STATUSES.map(forced).join('')}::highlight(${FOCUS}){background-color:Highlight;color:HighlightText}}`,
  ].join('\n');
}

function plain(status: PaintStatus): string {
  return `::highlight(counterpart-${status}){background-color:transparent;text-decoration-thickness:3px}`;
}

function forced(status: PaintStatus): string {
  return `::highlight(counterpart-${status}){background-color:transparent;text-decoration-color:CanvasText}`;
}
