import type { ComparedClaim, Comparison, Relation, Span, Status } from '../../engine/model.ts';
import type { AnnotatedPair, GoldClaim } from './corpus.ts';

/** Counts that are added up over pairs before any figure is made of them. */
export interface Tally {
  link: Counts;
  labelled: number;
  statusRight: number;
  statusAll: number;
  missing: Counts;
  kinds: Counts;
  claims: Counts;
  actsRight: number;
  actsAll: number;
}

interface Counts {
  hit: number;
  said: number;
  gold: number;
}

const counts = (): Counts => ({ hit: 0, said: 0, gold: 0 });

export const emptyTally = (): Tally => ({
  link: counts(),
  labelled: 0,
  statusRight: 0,
  statusAll: 0,
  missing: counts(),
  kinds: counts(),
  claims: counts(),
  actsRight: 0,
  actsAll: 0,
});

const overlap = (p: Span, q: Span): number => Math.max(0, Math.min(p.end, q.end) - Math.max(p.start, q.start));
const coarse = (relation: Relation): 'same' | 'differs' => (relation === 'same' ? 'same' : 'differs');

/** On which annotated claims a claim of ours stands: half of the shorter of the two at least. */
export function standsOn(claim: Span, gold: readonly GoldClaim[]): string[] {
  return gold
    .filter((g) => overlap(claim, g) >= 0.5 * Math.min(claim.end - claim.start, g.end - g.start))
    .map((g) => g.id);
}

/** By side and claim of a comparison, on which annotated claims it stands. */
type Onto = readonly ReadonlyMap<string, readonly string[]>[];

export const claimsOnto = (pair: AnnotatedPair, { statements }: Pick<Comparison, 'statements'>): Onto =>
  ([0, 1] as const).map(
    (side) => new Map((statements[side]?.claims ?? []).map((claim) => [claim.id, standsOn(claim, pair.claims[side])])),
  );

/** Adds a pair's comparison to `tally`, counted as the corpus's own scorer does. */
export function addScores(pair: AnnotatedPair, said: Comparison, tally: Tally): void {
  const claims = [said.statements[0]?.claims ?? [], said.statements[1]?.claims ?? []] as const;
  const onto = claimsOnto(pair, said);
  addLinks(pair, said, onto, tally);
  addKinds(pair, said, onto, tally);
  for (const side of [0, 1] as const) {
    addStatuses(pair, claims[side], side, tally);
    addClaims(pair, claims[side], side, tally);
  }
}

function addLinks(pair: AnnotatedPair, said: Comparison, onto: Onto, tally: Tally): void {
  const gold = new Map(pair.links.map((link) => [`${link.a} ${link.b}`, coarse(link.relation)]));
  const found = new Map<string, 'same' | 'differs'>();
  for (const link of said.links) {
    const as = onto[0]?.get(link.a) ?? [];
    const bs = onto[1]?.get(link.b) ?? [];
    if (as.length === 0 || bs.length === 0) tally.link.said++;
    for (const a of as) {
      for (const b of bs) if (found.get(`${a} ${b}`) !== 'same') found.set(`${a} ${b}`, coarse(link.relation));
    }
  }
  tally.link.gold += gold.size;
  tally.link.said += found.size;
  for (const [key, relation] of found) {
    if (!gold.has(key)) continue;
    tally.link.hit++;
    if (gold.get(key) === relation) tally.labelled++;
  }
}

function addKinds(pair: AnnotatedPair, said: Comparison, onto: Onto, tally: Tally): void {
  if (Object.keys(pair.acts).length === 0) return;
  for (const link of pair.links) {
    if (link.relation === 'same') continue;
    const found = said.links.filter(
      (l) => l.relation !== 'same' && onto[0]?.get(l.a)?.includes(link.a) && onto[1]?.get(l.b)?.includes(link.b),
    );
    if (found.length === 0) continue;
    const kinds = new Set(found.flatMap((l) => l.differences.map((d) => d.kind)));
    const wanted = pair.kinds[`${link.a} ${link.b}`] ?? [];
    tally.kinds.gold += wanted.length;
    tally.kinds.said += kinds.size;
    tally.kinds.hit += wanted.filter((kind) => kinds.has(kind)).length;
  }
}

function goldStatus(pair: AnnotatedPair, id: string): Status {
  const own = pair.links.filter((link) => link.a === id || link.b === id);
  return own.some((link) => link.relation === 'same') ? 'both' : own.length > 0 ? 'differs' : 'only';
}

function vote<T>(claim: Span, said: readonly ComparedClaim[], label: (claim: ComparedClaim) => T): T | undefined {
  const votes = new Map<T, number>();
  for (const other of said) {
    const n = overlap(claim, other);
    if (n > 0) votes.set(label(other), (votes.get(label(other)) ?? 0) + n);
  }
  return [...votes].sort((x, y) => y[1] - x[1])[0]?.[0];
}

function addStatuses(pair: AnnotatedPair, said: readonly ComparedClaim[], side: 0 | 1, tally: Tally): void {
  for (const claim of pair.claims[side]) {
    const truth = goldStatus(pair, claim.id);
    const voted = vote(claim, said, (c) => c.status);
    tally.statusAll++;
    if (voted === truth) tally.statusRight++;
    if (voted === 'only') tally.missing.said++;
    if (truth === 'only') tally.missing.gold++;
    if (voted === 'only' && truth === 'only') tally.missing.hit++;
    if (Object.keys(pair.acts).length === 0) continue;
    tally.actsAll++;
    if (vote(claim, said, (c) => c.act) === pair.acts[claim.id]) tally.actsRight++;
  }
}

function addClaims(pair: AnnotatedPair, said: readonly ComparedClaim[], side: 0 | 1, tally: Tally): void {
  const taken = new Set<string>();
  for (const claim of pair.claims[side]) {
    const iou = (q: Span): number =>
      overlap(claim, q) / (claim.end - claim.start + q.end - q.start - overlap(claim, q));
    const best = said.filter((q) => !taken.has(q.id)).sort((x, y) => iou(y) - iou(x))[0];
    if (!best || iou(best) < 0.5) continue;
    tally.claims.hit++;
    taken.add(best.id);
  }
  tally.claims.said += said.length;
  tally.claims.gold += pair.claims[side].length;
}

const f1 = ({ hit, said, gold }: Counts): number => (hit === 0 ? 0 : (2 * hit) / (said + gold));

/** The figures of a tally in one line. */
export function figures(tally: Tally): string {
  const show = (name: string, value: number): string => `${name} ${value.toFixed(3)}`;
  return [
    show('claims', f1(tally.claims)),
    show('links', f1(tally.link)),
    show('labelled', f1({ ...tally.link, hit: tally.labelled })),
    show('status', tally.statusRight / Math.max(1, tally.statusAll)),
    show('missing', f1(tally.missing)),
    show('acts', tally.actsRight / Math.max(1, tally.actsAll)),
    show('kinds', f1(tally.kinds)),
  ].join('  ');
}
