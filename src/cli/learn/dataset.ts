import type { BinaryModel } from '../../engine/claims/linear.ts';
import { type ClaimModels, readClaims } from '../../engine/claims/readClaims.ts';
import { SPLITS } from '../../engine/claims/split.ts';
import { type Sighting, type Sightings, sightingsOf } from '../../engine/compare/links.ts';
import { type Profile, profilesOf } from '../../engine/compare/profile.ts';
import type { Claim, DifferenceKind, Span } from '../../engine/model.ts';
import { actModelOf } from './acts.ts';
import { commaModelOf } from './chineseCommas.ts';
import type { AnnotatedPair } from './corpus.ts';
import { annotatedSides } from './goldClaims.ts';
import { ownDivisions } from './ownDivisions.ts';
import { standsOn } from './scoring.ts';
import { splitModelOf } from './splits.ts';

/** What people say of two claims. */
export interface Verdict {
  readonly linked: boolean;
  readonly same: boolean;
  /** Null where nobody said. */
  readonly kinds: readonly DifferenceKind[] | null;
}

/** An annotated pair read by the engine: claims of ours (or the annotators'), their signals and what people say of them. */
export interface Example {
  readonly pair: AnnotatedPair;
  readonly claims: readonly [readonly Claim[], readonly Claim[]];
  /** Whether the claims are the annotators'. */
  readonly readers: boolean;
  readonly profiles: readonly [readonly Profile[], readonly Profile[]];
  readonly sightings: Sightings;
  /** Where the two texts may be divided further, by the model that read their claims. */
  readonly splits: BinaryModel;
  readonly verdicts: readonly (readonly Verdict[])[];
}

/** How claims of a pair are read. */
export interface ClaimReader {
  readonly read: (pair: AnnotatedPair, side: 0 | 1) => readonly Claim[];
  readonly splits: (pair: AnnotatedPair) => BinaryModel;
}

const readerWith = (models?: ClaimModels): ClaimReader => ({
  read: (pair, side) =>
    readClaims(pair.texts[side], { statement: side, language: pair.languages[side], ...(models && { models }) }),
  splits: () => models?.splits ?? SPLITS,
});

/** Reads claims with the models that ship, which have learnt from the pair. */
export const shippedReader = readerWith();

/**
 * For every pair a reader whose models have not learnt from it, nor from another pair of its group: as the engine will read statements
 * that nobody annotated.
 */
export function strangersReader(pairs: readonly AnnotatedPair[], groups: number): ClaimReader {
  const sides = [...annotatedSides(), ...ownDivisions()];
  const readers = Array.from({ length: groups }, (_, k) => {
    const held = new Set(pairs.filter((pair) => pair.fold % groups === k).map((pair) => pair.name));
    const others = sides.filter((side) => !held.has(side.pair));
    return readerWith({ splits: splitModelOf(others), acts: actModelOf(others), commas: commaModelOf(others) });
  });
  const readerOf = (pair: AnnotatedPair): ClaimReader => readers[pair.fold % groups] ?? shippedReader;
  return { read: (pair, side) => readerOf(pair).read(pair, side), splits: (pair) => readerOf(pair).splits(pair) };
}

/** Reads a pair as the engine will: with the claims that it finds itself. */
export function ownExample(pair: AnnotatedPair, reader: ClaimReader = shippedReader): Example {
  return exampleOf(pair, [reader.read(pair, 0), reader.read(pair, 1)], false, reader.splits(pair));
}

/** The same pair with the claims that the annotators found, and the acts that the engine gives. */
export function goldExample(pair: AnnotatedPair, reader: ClaimReader = shippedReader): Example {
  const side = (s: 0 | 1): Claim[] => {
    const own = reader.read(pair, s);
    return pair.claims[s].map((claim) => ({ ...claim, act: mostlyOn(claim, own)?.act ?? 'INFORM' }));
  };
  return exampleOf(pair, [side(0), side(1)], true, reader.splits(pair));
}

function mostlyOn(claim: Span, own: readonly Claim[]): Claim | undefined {
  const overlap = (p: Span): number => Math.min(p.end, claim.end) - Math.max(p.start, claim.start);
  return [...own].sort((x, y) => overlap(y) - overlap(x))[0];
}

function exampleOf(
  pair: AnnotatedPair,
  claims: readonly [readonly Claim[], readonly Claim[]],
  readers: boolean,
  splits: BinaryModel,
): Example {
  const profiles = [
    profilesOf(pair.texts[0], claims[0], pair.languages[0]),
    profilesOf(pair.texts[1], claims[1], pair.languages[1]),
  ] as const;
  const onto = [0, 1].map((side) =>
    claims[side === 0 ? 0 : 1].map((c) => standsOn(c, pair.claims[side === 0 ? 0 : 1])),
  );
  return {
    pair,
    claims,
    readers,
    profiles,
    splits,
    sightings: sightingsOf(profiles[0], profiles[1]),
    verdicts: claims[0].map((_, i) => claims[1].map((_, j) => verdictOf(pair, onto[0]?.[i] ?? [], onto[1]?.[j] ?? []))),
  };
}

function verdictOf(pair: AnnotatedPair, as: readonly string[], bs: readonly string[]): Verdict {
  const links = pair.links.filter((link) => as.includes(link.a) && bs.includes(link.b));
  const differing = links.filter((link) => link.relation !== 'same');
  const kinds = differing.flatMap((link) => pair.kinds[`${link.a} ${link.b}`] ?? []);
  return {
    linked: links.length > 0,
    same: links.some((link) => link.relation === 'same'),
    kinds: differing.length > 0 ? [...new Set(kinds)] : null,
  };
}

const NOTHING: Verdict = { linked: false, same: false, kinds: null };

/** What people say of the two claims of a sighting. */
export const verdictOn = (example: Example, { row, column }: Pick<Sighting, 'row' | 'column'>): Verdict =>
  example.verdicts[row]?.[column] ?? NOTHING;
