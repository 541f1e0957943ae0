import type { Span } from '../../engine/model.ts';
import type { PartnerView } from '../views.ts';

/** A claim's words and its parts. */
interface Parted extends Span {
  readonly text: string;
  readonly parts?: readonly Span[];
}

type Linked = Pick<PartnerView, 'parts'>;

/** The words of a claim's parts, with an ellipsis for what is left out; all its words where it has none of these parts. */
export function wordsOfParts({ text, start, end, parts = [] }: Parted, places: ReadonlySet<number>): string {
  const runs: { from: number; to: number }[] = [];
  for (const [place, part] of parts.entries()) {
    const before = places.has(place - 1) ? runs.at(-1) : undefined;
    if (!places.has(place)) continue;
    // What joins two parts belongs to them both.
    if (before) before.to = part.end;
    else runs.push({ from: part.start, to: part.end });
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return text;
  const words = runs.map(({ from, to }) => text.slice(from - start, to - start)).join(' … ');
  return `${first.from > start ? '… ' : ''}${words}${last.to < end ? ' …' : ''}`;
}

/** The places of the partner's parts that a claim is linked with; null where it is linked with all of them. */
export const partsOfPartner = ({ parts }: Linked): ReadonlySet<number> | null =>
  parts ? new Set(parts.map(([, other]) => other)) : null;

/** The places of a claim's own parts that a partner is linked with; null where it is linked with all of them. */
export const partsWithPartner = ({ parts }: Linked): ReadonlySet<number> | null =>
  parts ? new Set(parts.map(([own]) => own)) : null;
