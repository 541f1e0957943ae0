import type { RemarkRow } from '../remarks/remarkRows.ts';
import { library } from '../schema.ts';
import type { OpenBackup } from './open.ts';
import { breath, eachPage, type Key, keyOf, sameRow, tableOf, textsOf } from './rows.ts';
import { ofTextsThere } from './rules.ts';
import type { AnyRow, TableName } from './tables.ts';
import type { Decided } from './texts.ts';

/** What a restoration puts right when all rows are there. Each is part of a transaction that is open already. */

/** Takes away what a replaced statement had beyond its texts and claims of now, and what was found of them. */
export async function clearReplaced(backup: OpenBackup, { replaced, joined, keeps }: Decided): Promise<void> {
  if (replaced.size + joined.size === 0) return;
  const named = new Set<string>();
  for (const rows of backup.rowsOf('claims')) {
    for (const row of rows) if ('index' in row && replaced.has(row.statement)) named.add(row.id);
    await breath();
  }
  for (const [id, numbers] of replaced) {
    const all = textsOf(id);
    const claims = await library.claims
      .where('[statement+version]')
      .between(...all)
      .primaryKeys();
    await library.claims.bulkDelete(claims.filter((claim) => !named.has(claim)));
    const texts = await library.versions
      .where(':id')
      .between(...all)
      .primaryKeys();
    await library.versions.bulkDelete(texts.filter(([, number]) => !numbers.has(number)));
  }
  for (const name of ['comparisons', 'articles'] as const) await unsayFound(name, backup, keeps);
}

/** Of what the library had found itself: rows that speak of a text that is not there any more. */
async function unsayFound(name: TableName, backup: OpenBackup, keeps: Decided['keeps']): Promise<void> {
  const named = new Map<Key, AnyRow>();
  for (const rows of backup.rowsOf(name)) {
    for (const row of rows) named.set(keyOf(name, row), row);
    await breath();
  }
  const unsaid: AnyRow[] = [];
  await eachPage(name, (rows) => {
    for (const row of rows) {
      const theirs = named.get(keyOf(name, row));
      if (theirs !== undefined && sameRow(theirs, row)) continue;
      const left = ofTextsThere(row, keeps);
      if (left !== row) unsaid.push(left);
    }
  });
  await tableOf(name).bulkPut(unsaid);
}

/** How the reader has divided and joined the points of statements: by statement, the names of those remarks. */
export type Divisions = ReadonlyMap<string, string>;

/** The divisions of the library as they are now. */
export async function divisions(): Promise<Divisions> {
  return divisionsIn(await library.remarks.toArray());
}

function divisionsIn(rows: readonly AnyRow[]): Divisions {
  const found = new Map<string, string[]>();
  for (const row of rows)
    if (isRemark(row) && (row.kind === 'divide' || row.kind === 'join'))
      found.set(row.statement, [...(found.get(row.statement) ?? []), `${row.id} ${row.saidAt}`]);
  return new Map([...found].map(([statement, names]) => [statement, JSON.stringify(names.sort())]));
}

const isRemark = (row: AnyRow): row is RemarkRow => 'kind' in row && 'claim' in row;

/**
 * Where both the library and the backup divide a statement's points, the claims that are there now are divided as one of them says,
 * and the remarks are those of both: the engine is to read them again.
 * @param before how the library divided them before the restoration.
 */
export async function readAnew(backup: OpenBackup, decided: Decided, before: Divisions): Promise<void> {
  const theirs = divisionsIn([...backup.rowsOf('remarks')].flat());
  const now = await divisions();
  const named = [...now.keys()];
  const held = await library.statements.bulkGet(named);
  const stale = named.filter((id, place) => {
    if (held[place] === undefined) return false;
    const side = decided.sideOf(id) ?? 'library';
    const sources = { library: [before], backup: [theirs], both: [before, theirs] }[side];
    return sources.some((source) => source.get(id) !== now.get(id));
  });
  if (stale.length === 0) return;
  for (const id of stale)
    await library.versions
      .where(':id')
      .between(...textsOf(id))
      .modify({ engine: '' });
  const unread = new Set(stale);
  for (const name of ['comparisons', 'articles'] as const) {
    const unsaid: AnyRow[] = [];
    await eachPage(name, (rows) => {
      for (const row of rows) {
        const left = ofTextsThere(row, (statement) => !unread.has(statement));
        if (left !== row) unsaid.push(left);
      }
    });
    await tableOf(name).bulkPut(unsaid);
  }
}
