import type { Span } from '../../engine/model.ts';
import type { PartnerView } from '../views.ts';

/** A claim's words and its parts. */
interface Parted extends Span {
  readonly text: string;
  readonly parts?: readonly Span[];
}

type Linked = Pick<PartnerView, 'parts'>;

/** The words of a claim's parts, with an ellipsis for what is left out; all its words where it has none of these parts. */
export function wordsOfParts(claim: Parted, places: ReadonlySet<number>): string {
  const { text, start } = claim;
  return stretchesOf(claim, places)
    .map((one) => (one === null ? '…' : text.slice(one.start - start, one.end - start)))
    .join(' ');
}

/** The stretches of a claim that its parts take, null for what is left out; the whole claim where it has none of these parts. */
export function stretchesOf(
  { start, end, parts = [] }: Omit<Parted, 'text'>,
  places: ReadonlySet<number>,
): readonly (Span | null)[] {
  const stretches: (Span | null)[] = [];
  let at = start;
  for (const [place, part] of parts.entries()) {
    if (!places.has(place)) continue;
    const before = places.has(place - 1) ? stretches.pop() : null;
    if (!before && part.start > at) stretches.push(null);
    // What joins two parts belongs to them both.
    stretches.push({ start: before?.start ?? part.start, end: part.end });
    at = part.end;
  }
  if (stretches.length === 0) return [{ start, end }];
  return at < end ? [...stretches, null] : stretches;
}

/** The places of the partner's parts that a claim is linked with; null where it is linked with all of them. */
export const partsOfPartner = ({ parts }: Linked): ReadonlySet<number> | null =>
  parts ? new Set(parts.map(([, other]) => other)) : null;

/** The places of a claim's own parts that a partner is linked with; null where it is linked with all of them. */
export const partsWithPartner = ({ parts }: Linked): ReadonlySet<number> | null =>
  parts ? new Set(parts.map(([own]) => own)) : null;
