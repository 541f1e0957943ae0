import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, Span } from '../../engine/model.ts';
import { SHARED } from './sources.ts';

/** One side of an annotated pair, with the claims that careful readers found in it (the corpus guide says how). */
export interface AnnotatedSide {
  readonly pair: string;
  readonly side: string;
  readonly text: string;
  readonly language: string;
  /** Whether both sides of the pair are English. */
  readonly english: boolean;
  /** How it was divided, where we did it ourselves. */
  readonly manner?: string;
  /** `act` is null where nobody has annotated it. */
  readonly claims: readonly (Span & { readonly id: string; readonly act: Act | null })[];
}

interface Meta {
  readonly documents: readonly { readonly file: string; readonly language: string }[];
}
interface Gold {
  readonly claims: Readonly<Record<string, readonly (Span & { readonly id: string })[]>>;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** All sides of all annotated pairs, in the order of their names. */
export function annotatedSides(): AnnotatedSide[] {
  const root = join(SHARED, 'corpus', 'pairs');
  return readdirSync(root)
    .sort()
    .filter((pair) => existsSync(join(root, pair, 'gold.json')))
    .flatMap((pair) => {
      const folder = join(root, pair);
      const { documents } = json(join(folder, 'meta.json')) as Meta;
      const { claims } = json(join(folder, 'gold.json')) as Gold;
      const path = join(folder, 'acts.json');
      const acts = existsSync(path) ? (json(path) as { acts: Record<string, Act> }).acts : {};
      return Object.entries(claims).map(([side, gold]) => ({
        pair,
        side,
        text: readFileSync(join(folder, `${side}.txt`), 'utf8'),
        language: documents.find((document) => document.file === `${side}.txt`)?.language ?? 'en',
        english: documents.every((document) => document.language === 'en'),
        claims: gold.map((claim) => ({ ...claim, act: acts[claim.id] ?? null })),
      }));
    });
}

/** The names of the pairs dealt into `count` folds, so that no pair is both learnt from and judged. */
export function foldsOf(pairs: readonly string[], count: number): string[][] {
  const names = [...new Set(pairs)].sort();
  return Array.from({ length: count }, (_, fold) => names.filter((_name, i) => i % count === fold));
}
