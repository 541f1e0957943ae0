import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StatementView } from '../../library/views.ts';
import { whenIdle } from '../loading/idle.ts';
import type { TextRun } from './paragraphs.ts';

/** A statement in paragraphs. */
export interface Paragraphed {
  readonly statement: StatementView;
  readonly paragraphs: readonly (readonly TextRun[])[];
}

/** How a paragraph is shown: as it is now; as it was, until the page is idle; or as words alone. */
export type Nearness = 'near' | 'later' | 'far';

/** Texts of together so many claims are shown whole; of longer ones only what stands around the window has its claims marked. */
const WHOLE = 400;
/** How far beyond the window paragraphs follow a change at once, and how far their claims are marked at all. */
const SEEN = '120px 0px';
const NEAR = '900px 0px';
/** What stands above the texts, at least. px. */
const ABOVE = 240;
/** What a line of text takes, about: px, and px a character. */
const LINE = 26;
const CHARACTER = 7.5;

/** How a paragraph is named: by its statement and its place there. */
export const paragraphName = (statement: string, index: number): string => `${statement} ${index}`;

/**
 * How each paragraph of two texts is shown, by its name. What the window is likely to show comes first; the rest when that is painted. Each
 * paragraph carries its name as `data-paragraph`.
 */
export function useNear(holder: RefObject<HTMLElement | null>, texts: readonly Paragraphed[]) {
  const sides = texts.map(({ statement }) => statement.id).join(' ');
  const first = useMemo(() => new Set(texts.flatMap(firstOnes)), [sides]);
  const [settled, settle] = useState<string | null>(null);
  const count = texts.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const seen = useWithin(holder, { sides, first, count, margin: SEEN });
  const near = useWithin(holder, { sides, first, count, margin: NEAR });
  useEffect(() => whenIdle(() => settle(sides)), [sides]);
  const claims = texts.reduce((sum, { statement }) => sum + statement.claims.length, 0);
  const rest: Nearness = claims <= WHOLE && settled === sides ? 'later' : 'far';
  return { near, rest, nearness: (name: string) => (seen.has(name) ? 'near' : near.has(name) ? 'later' : rest) };
}

interface Within {
  /** The texts, by a name. */
  readonly sides: string;
  /** What counts as within until it is known. */
  readonly first: ReadonlySet<string>;
  readonly count: number;
  /** px around the window, as an observer takes them. */
  readonly margin: string;
}

/** The names of the paragraphs that stand in the window or so far from it. */
function useWithin(holder: RefObject<HTMLElement | null>, { sides, first, count, margin }: Within) {
  const [seen, see] = useState<{ readonly sides: string; readonly names: ReadonlySet<string> } | null>(null);
  useEffect(() => {
    if (holder.current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => see((before) => ({ sides, names: moved(before?.sides === sides ? before.names : first, entries) })),
      { rootMargin: margin },
    );
    for (const paragraph of holder.current.querySelectorAll('[data-paragraph]')) observer.observe(paragraph);
    return () => observer.disconnect();
  }, [holder, sides, first, count, margin]);
  return seen?.sides === sides ? seen.names : first;
}

/** The names of the paragraphs that a window of this size shows before anything is scrolled, by their length. */
function firstOnes({ statement, paragraphs }: Paragraphed): readonly string[] {
  const perLine = Math.max(20, innerWidth / 2 / CHARACTER);
  let lines = (innerHeight - ABOVE) / LINE;
  const names: string[] = [];
  for (const [index, runs] of paragraphs.entries()) {
    if (lines <= 0 && names.length > 0) break;
    names.push(paragraphName(statement.id, index));
    lines -= Math.ceil(lengthOf(runs) / perLine) + 0.5;
  }
  return names;
}

/** What a paragraph's characters take in height, about: it has its own when it is laid out. px. */
export const likelyHeight = (runs: readonly TextRun[]): number => Math.ceil(lengthOf(runs) / 66) * LINE;

const lengthOf = (runs: readonly TextRun[]): number => (runs.at(-1)?.end ?? 0) - (runs[0]?.start ?? 0);

function moved(before: ReadonlySet<string>, entries: readonly IntersectionObserverEntry[]): ReadonlySet<string> {
  const near = new Set(before);
  const selection = getSelection();
  for (const { target, isIntersecting } of entries) {
    const name = target.getAttribute('data-paragraph') ?? '';
    if (isIntersecting) near.add(name);
    // Where a selection begins or ends, the text must stay the text that it is.
    else if (!isEnd(selection, target)) near.delete(name);
  }
  return near;
}

const isEnd = (selection: Selection | null, paragraph: Element): boolean =>
  selection !== null &&
  !selection.isCollapsed &&
  [selection.anchorNode, selection.focusNode].some((node) => paragraph.contains(node));
