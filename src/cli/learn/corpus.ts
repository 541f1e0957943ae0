import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, DifferenceKind, Relation, Span } from '../../engine/model.ts';
import { SHARED } from './sources.ts';

export interface GoldClaim extends Span {
  readonly id: string;
  readonly text: string;
}

export interface GoldLink {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  /** What differs, in a reader's few words. */
  readonly about?: string;
}

/** Two statements that people read and annotated: shared/corpus/GUIDE.md. */
export interface AnnotatedPair {
  readonly name: string;
  readonly english: boolean;
  /** What the two sides are called in notes and names of files: `us`. */
  readonly sides: readonly [string, string];
  readonly texts: readonly [string, string];
  readonly languages: readonly [string, string];
  readonly claims: readonly [readonly GoldClaim[], readonly GoldClaim[]];
  readonly links: readonly GoldLink[];
  readonly acts: Readonly<Record<string, Act>>;
  /** By `us1 ru1`. */
  readonly kinds: Readonly<Record<string, readonly DifferenceKind[]>>;
  /** Pairs with the same number share a text and are never divided between learning and scoring. */
  readonly fold: number;
}

interface Meta {
  readonly documents: readonly { readonly issuer: string; readonly file: string; readonly language?: string }[];
}

/** Every annotated pair of the corpus, by name. */
export function annotatedPairs(): AnnotatedPair[] {
  const folder = join(SHARED, 'corpus', 'pairs');
  const folds = new Map<string, number>();
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'gold.json')))
    .map((name, i) => readPair(join(folder, name), name, i, folds));
}

function readPair(folder: string, name: string, place: number, folds: Map<string, number>): AnnotatedPair {
  const json = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
  const gold = json<{ claims: Record<string, GoldClaim[]>; links: GoldLink[] }>('gold.json');
  const meta = json<Meta>('meta.json');
  const [left = '', right = ''] = Object.keys(gold.claims);
  const text = (side: string): string => readFileSync(join(folder, `${side}.txt`), 'utf8');
  const language = (side: string): string => meta.documents.find((d) => d.file === `${side}.txt`)?.language ?? 'en';
  const labels = existsSync(join(folder, 'acts.json'))
    ? json<{ acts: Record<string, Act>; kinds: Record<string, DifferenceKind[]> }>('acts.json')
    : { acts: {}, kinds: {} };
  const texts = [text(left), text(right)] as const;
  const fold = folds.get(texts[0]) ?? folds.get(texts[1]) ?? place;
  for (const t of texts) folds.set(t, fold);
  return {
    name,
    sides: [left, right],
    english: language(left) === 'en' && language(right) === 'en',
    texts,
    languages: [language(left), language(right)],
    claims: [gold.claims[left] ?? [], gold.claims[right] ?? []],
    links: gold.links,
    ...labels,
    fold,
  };
}
