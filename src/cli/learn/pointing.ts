import { readTerms } from '../../engine/language/terms.ts';
import type { Comparison, Link, Span } from '../../engine/model.ts';
import type { AnnotatedPair, GoldLink } from './corpus.ts';
import { claimsOnto } from './scoring.ts';

/**
 * Whether differences point at the words that readers name. Who annotated the pairs noted for each differing link what differs, side by
 * side ("us: …; ru: …" or "… only in ru"); of such a note those words count that the claim has and the other side's claim has not.
 */
export interface Pointing {
  /** Links found as differing whose note names words, and how many of them point at one of these words at least. */
  links: number;
  right: number;
  /** Words pointed at that the other side lacks, words named, and words that are both. */
  said: number;
  named: number;
  hit: number;
}

export const noPointing = (): Pointing => ({ links: 0, right: 0, said: 0, named: 0, hit: 0 });

/** Adds up what the differences of a comparison point at, over the differing links that it has in common with the annotators. */
export function addPointing(pair: AnnotatedPair, { statements, links }: Comparison, sum: Pointing): void {
  const onto = claimsOnto(pair, { statements });
  for (const gold of pair.links) {
    const found = links.filter(
      ({ a, b, relation }) =>
        relation !== 'same' && onto[0]?.get(a)?.includes(gold.a) && onto[1]?.get(b)?.includes(gold.b),
    );
    if (gold.relation !== 'same' && found.length > 0) addLink(pair, gold, found, sum);
  }
}

function addLink(pair: AnnotatedPair, gold: GoldLink, found: readonly Link[], sum: Pointing): void {
  let [named, hit] = [0, 0];
  for (const side of [0, 1] as const) {
    const note = noted(gold.about ?? '', pair.sides[side]);
    const claims = [claimOf(pair, 0, gold.a), claimOf(pair, 1, gold.b)] as const;
    if (note === null || !claims[0] || !claims[1]) continue;
    const others = keysIn(pair.texts[1 - side] ?? '', claims[1 - side] ?? { start: 0, end: 0 });
    const own = keysIn(pair.texts[side], claims[side] ?? { start: 0, end: 0 });
    const wanted = [...keysIn(note, { start: 0, end: note.length })].filter((key) => own.has(key) && !others.has(key));
    const spans = found.flatMap(({ differences }) => differences.flatMap(({ a, b }) => (side === 0 ? a : b) ?? []));
    const said = new Set(
      spans.flatMap((span) => [...keysIn(pair.texts[side], span)]).filter((key) => !others.has(key)),
    );
    named += wanted.length;
    hit += wanted.filter((key) => said.has(key)).length;
    sum.said += said.size;
  }
  if (named === 0) return;
  sum.named += named;
  sum.hit += hit;
  sum.links++;
  if (hit > 0) sum.right++;
}

/** What a note says of one side; an empty text where it speaks of the other side only, null where it does not name sides. */
function noted(about: string, side: string): string | null {
  const only = /^(.*) only in (\w+)/.exec(about);
  if (only) return only[2] === side ? (only[1] ?? '') : '';
  const parts = about.split('; ').map((part) => /^(\w+): (.*)$/.exec(part));
  if (parts.some((part) => !part)) return null;
  return parts.find((part) => part?.[1] === side)?.[2] ?? '';
}

const claimOf = (pair: AnnotatedPair, side: 0 | 1, id: string): Span | undefined =>
  pair.claims[side].find((claim) => claim.id === id);

function keysIn(text: string, { start, end }: Span): ReadonlySet<string> {
  return new Set(readTerms(text, start, end).words.flatMap(({ empty, key }) => (empty ? [] : [key])));
}

/** The figures as one line. */
export function pointingFigures({ links, right, said, named, hit }: Pointing): string {
  const share = (part: number, whole: number): string => (part / (whole || 1)).toFixed(3);
  return `${right} of ${links} differing links point at a word that readers name (${share(right, links)}); words right ${share(hit, said)} found ${share(hit, named)}`;
}
