import type { ArticleRow } from '../article/articleRows.ts';
import type { ComparisonRow } from '../schema.ts';
import { raised } from './raise.ts';
import { sameRow } from './rows.ts';
import { type AnyRow, MOMENTS, type TableName } from './tables.ts';
import type { Decided } from './texts.ts';

/**
 * What becomes of a row of a backup:
 * `new`: the library has none of its name, and takes it;
 * `same`: it has the very same;
 * `taken`: it has another, and the backup's is put in its place;
 * `kept`: it has another, which stays;
 * `left`: it has none, and does not take it, because it belongs to an account of which the library's stays.
 */
export type Fate = 'new' | 'same' | 'taken' | 'kept' | 'left';

/** The fate of a row, by the rules of its table. `held` is the library's row of the same name. */
export function fateOf(name: TableName, row: AnyRow, held: AnyRow | undefined, decided: Decided): Fate {
  const side = sideOf(name, row, decided);
  if (held !== undefined && sameRow(row, raised(name, held))) return 'same';
  // Of texts and claims of both, only those are asked for of which the library's stand there already.
  const stays = side === 'library' || (side === 'both' && name !== 'statements');
  if (stays) return held === undefined ? 'left' : 'kept';
  if (held === undefined) return 'new';
  return side !== null || isLater(name, row, held) ? 'taken' : 'kept';
}

/** Statements, texts and claims go together, see `texts.ts`. Null: the row stands for itself. */
function sideOf(name: TableName, row: AnyRow, decided: Decided) {
  if (name === 'statements' && 'id' in row) return decided.sideOf(row.id);
  if ((name === 'versions' || name === 'claims') && 'statement' in row && typeof row.statement === 'string')
    return decided.sideOf(row.statement);
  return null;
}

function isLater(name: TableName, row: AnyRow, held: AnyRow): boolean {
  const [theirs, ours] = [byReader(row), byReader(held)];
  if (theirs !== ours) return theirs;
  const moment: string | undefined = MOMENTS[name];
  return moment !== undefined && Number(Reflect.get(row, moment)) > Number(Reflect.get(held, moment));
}

/** The reader's own word goes before whatever was found without it, however late. */
function byReader(row: AnyRow): boolean {
  return ('pairedBy' in row && row.pairedBy === 'reader') || ('chosen' in row && row.chosen);
}

/**
 * A row without what was found of texts that are not there: it is marked as found by no engine, so that it is found anew, and
 * nothing is shown of a claim that it does not speak of.
 * @param holds whether a text of this number is there as the row means it.
 */
export function ofTextsThere(row: AnyRow, holds: (statement: string, version: number) => boolean): AnyRow {
  if (isComparison(row))
    return row.sides.every((side, place) => holds(side, row.versions[place] ?? 0))
      ? row
      : { ...without(row), links: [], engine: '' };
  if (isArticle(row))
    return row.statements.every((side, place) => holds(side, row.versions[place] ?? 0)) ? row : { ...row, engine: '' };
  return row;
}

const isComparison = (row: AnyRow): row is ComparisonRow => 'pairedBy' in row;
const isArticle = (row: AnyRow): row is ArticleRow => 'reading' in row;

function without({ notes: _, ...row }: ComparisonRow): ComparisonRow {
  return row;
}
