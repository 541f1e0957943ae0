import { finderIn } from '../judgement/claimAnchor.ts';
import type { CurrentText } from '../statement/currentText.ts';
import type { RemarkView } from '../views.ts';
import { concerned, divides, inOrder } from './divided.ts';
import type { RemarkRow } from './remarkRows.ts';
import { placesIn } from './wordsPlace.ts';

/** What the reader said of a text's claims, placed in the text of now. */
export interface PlacedRemarks {
  /** All of them, the earlier first. */
  readonly views: readonly RemarkView[];
  /** The claims that make no point. */
  readonly aside: ReadonlySet<string>;
  /** By claim. */
  readonly notes: ReadonlyMap<string, readonly RemarkRow[]>;
}

/** The remarks of a statement that nobody has remarked on. */
export const NO_REMARKS: PlacedRemarks = { views: [], aside: new Set(), notes: new Map() };

/** Finds the claims that remarks hang on in a text: by their words; a note, which changes nothing, by the greater part of them. */
export function placeRemarks(rows: readonly RemarkRow[], current: CurrentText): PlacedRemarks {
  if (rows.length === 0) return NO_REMARKS;
  const { claims, version } = current;
  const find = finderIn(current);
  const place = placesIn(version.text);
  const views = inOrder(rows).map((row): RemarkView => {
    if (divides(row)) return { row, claims: concerned(row, claims, place) };
    const found = find(row.claim) ?? (row.kind === 'note' ? greaterPart(row, current, place) : null);
    return { row, claims: found === null ? [] : [found] };
  });
  const notes = new Map<string, RemarkRow[]>();
  const aside = new Set<string>();
  for (const { row, claims: found } of views) {
    if (row.kind === 'boilerplate') for (const claim of found) aside.add(claim);
    if (row.kind === 'note') for (const claim of found) notes.set(claim, [...(notes.get(claim) ?? []), row]);
  }
  return { views, aside, notes };
}

function greaterPart(row: RemarkRow, { claims }: CurrentText, place: ReturnType<typeof placesIn>): string | null {
  const words = place(row.claim);
  if (words === null) return null;
  let best: { id: string; common: number } | null = null;
  for (const { id, start, end } of claims) {
    const common = Math.min(end, words.end) - Math.max(start, words.start);
    if (common > (best?.common ?? 0)) best = { id, common };
  }
  return best?.id ?? null;
}
