import type { Ground } from './ground.ts';
import { addSheet } from './sheet.ts';

/** Ranges that are painted alike, under a name; of two that lie over each other the one of higher priority is seen. */
export interface Layer {
  readonly name: string;
  readonly ranges: readonly Range[];
  readonly priority: number;
}

/** Something that has its place on the page. */
interface Placed {
  readonly ranges: readonly Range[];
}

/** What is painted: layers for what has its place on the page, and the rules of those layers on a ground. */
export interface Scheme<Own extends Placed> {
  /** Begins the name of every highlight: the registry is shared with the page and with other extensions. */
  readonly prefix: string;
  readonly layers: (placed: readonly Own[]) => readonly Layer[];
  readonly rules: (ground: Ground) => string;
}

/** Paints on one page, under one prefix. */
export interface Highlighter<Own extends Placed> {
  /** Paints these and no others. */
  paint(placed: readonly Own[], ground: Ground): void;
  /** Lights one up over its layer; null for none. */
  focus(one: Placed | null): void;
  /** Takes all paint of ours from the page, and nobody else's. */
  clear(): void;
}

const FOCUS = 'focus';
/** Above every layer. */
const FOCUS_PRIORITY = 2;

/** Paints with the CSS Custom Highlight API, one highlight a layer: the page's nodes are never changed. */
export function createHighlighter<Own extends Placed>(
  document: Document,
  { prefix, layers, rules }: Scheme<Own>,
): Highlighter<Own> {
  const sheet = addSheet(document);
  let written = '';
  // A new object each time: a thousand ranges added to a painted highlight would each be painted anew.
  const set = ({ name, ranges, priority }: Layer): void => {
    const highlight = new Highlight();
    highlight.priority = priority;
    for (const range of ranges) highlight.add(range);
    // Firefox starts a new copy of us on a page that still has the paint of the copy before an update: gone it must be.
    if (ranges.length > 0) CSS.highlights.set(prefix + name, highlight);
    else CSS.highlights.delete(prefix + name);
  };
  const paint = (placed: readonly Own[]): void => layers(placed).forEach(set);
  const focus = (one: Placed | null): void => set({ name: FOCUS, ranges: one?.ranges ?? [], priority: FOCUS_PRIORITY });
  return {
    paint(placed, ground) {
      const wanted = rules(ground);
      if (wanted !== written) sheet.replace(wanted);
      written = wanted;
      paint(placed);
    },
    focus,
    clear() {
      paint([]);
      focus(null);
      sheet.remove();
    },
  };
}

/** A line in one of two inks, and whether a tint of it stands behind the words where the ground bears one. */
interface Underline {
  readonly light: string;
  readonly dark: string;
  readonly line: string;
  readonly width: string;
  readonly tinted: boolean;
}

/** The declarations of an underline on a ground. */
export function underline({ light, dark, line, width, tinted }: Underline, { ink, tint }: Ground): string {
  const ground = tint && tinted ? `background-color:color-mix(in srgb,${light} 8%,transparent);` : '';
  return `${ground}text-decoration:underline ${line} ${width} ${ink === 'light' ? dark : light};text-underline-offset:3px`;
}

/**
 * The rules that every scheme has after its own: what is lit up, more contrast, and forced colours, which keep the shapes and take the
 * reader's palette in place of ours.
 * @param each makes a rule of these declarations for every layer.
 */
export function commonRules(prefix: string, { ink }: Ground, each: (style: string) => string): string {
  const lit = `::highlight(${prefix}${FOCUS})`;
  const plain = (style: string): string => each(`background-color:transparent;${style}`);
  return (
    `${lit}{background-color:${ink === 'light' ? '#ffffff3d' : '#1c19171c'}}` +
    `@media (prefers-contrast:more){${plain('text-decoration-thickness:3px')}}` +
    `@media (forced-colors:active){${plain('text-decoration-color:CanvasText')}${lit}{background-color:Highlight;color:HighlightText}}`
  );
}
