import { type ClaimRow, library, type StatementRow, type VersionRow } from '../schema.ts';
import type { Whose } from './interleave.ts';
import type { OpenBackup } from './open.ts';
import { textsOf } from './rows.ts';
import type { AnyRow } from './tables.ts';
import type { Joined } from './texts.ts';

/** How the rows of a statement of which the texts of both are kept come into one order. */

/** The number that a text of the library or the backup gets; null where another row stands for it. */
function numberOf({ texts }: Joined, whose: Whose, version: number): number | null {
  const place = texts.findIndex((one) => one.whose === whose && one.text.number === version);
  return place < 0 ? null : place + 1;
}

/** The statement with its texts of both. */
export function joinedStatement(their: StatementRow, our: StatementRow, joined: Joined): StatementRow {
  return {
    ...(joined.facts === 'backup' ? their : our),
    currentVersion: joined.texts.length,
    firstSeen: Math.min(their.firstSeen, our.firstSeen),
    lastChanged: Math.max(their.lastChanged, our.lastChanged),
  };
}

/** The text or claim under its new number; null for one for which another row stands. */
function placed(name: 'versions' | 'claims', row: AnyRow, whose: Whose, joined: Joined): AnyRow | null {
  if (name === 'versions' && isVersion(row)) {
    const number = numberOf(joined, whose, row.number);
    return number === null ? null : { ...row, number, readAt: joined.texts[number - 1]?.readAt ?? row.readAt };
  }
  if (!isClaim(row)) return null;
  const version = numberOf(joined, whose, row.version);
  return version === null ? null : claimOf(row, version);
}

/** Whether a row is one of `statements`: no other table has the field. */
export const isStatement = (row: AnyRow): row is StatementRow => 'firstSeen' in row;
const isVersion = (row: AnyRow): row is VersionRow => 'readAt' in row && 'number' in row;
const isClaim = (row: AnyRow): row is ClaimRow => 'index' in row;

/** A claim's name begins with the number of its text. */
function claimOf(row: ClaimRow, version: number): ClaimRow {
  const old = `${row.statement}#${row.version}.`;
  const id = row.id.startsWith(old) ? `${row.statement}#${version}.${row.id.slice(old.length)}` : row.id;
  return { ...row, id, version };
}

/**
 * A text or claim of the backup under the number that the library's row which stands for it has now; null for one that is put among the
 * library's as a new one, and `undefined` for one that the backup itself has twice.
 */
export function standIn(row: AnyRow, joined: Joined): AnyRow | null | undefined {
  const version = isVersion(row) ? row.number : isClaim(row) ? row.version : 0;
  if (numberOf(joined, 'backup', version) !== null) return null;
  const own = joined.standsFor.get(version);
  if (own === undefined) return undefined;
  return isVersion(row) ? { ...row, number: own } : isClaim(row) ? claimOf(row, own) : undefined;
}

/** Gives the library's texts and claims their new numbers and puts the backup's among them. Part of a transaction that is open already. */
export async function putJoined(backup: OpenBackup, all: ReadonlyMap<string, Joined>): Promise<void> {
  if (all.size === 0) return;
  for (const [id, joined] of all) await renumber(id, joined);
  for (const name of ['versions', 'claims'] as const)
    for (const rows of backup.rowsOf(name)) {
      const put = rows.flatMap((row) => {
        const joined = joinedOf(row, all);
        return joined === undefined ? [] : (placed(name, row, 'backup', joined) ?? []);
      });
      await library.table<AnyRow>(name).bulkPut(put);
    }
}

/** Whether the texts of both are kept of the statement that a text or claim belongs to, and how. */
export function joinedOf(row: AnyRow, all: ReadonlyMap<string, Joined>): Joined | undefined {
  return 'statement' in row && typeof row.statement === 'string' ? all.get(row.statement) : undefined;
}

async function renumber(id: string, joined: Joined): Promise<void> {
  const whole = textsOf(id);
  const texts = library.versions.where(':id').between(...whole);
  const claims = library.claims.where('[statement+version]').between(...whole);
  const [ownTexts, ownClaims] = [await texts.toArray(), await claims.toArray()];
  await library.versions.bulkDelete(ownTexts.map(({ number }): [string, number] => [id, number]));
  await library.claims.bulkDelete(ownClaims.map((claim) => claim.id));
  const put = async (name: 'versions' | 'claims', rows: readonly AnyRow[]) =>
    library.table<AnyRow>(name).bulkPut(rows.flatMap((row) => placed(name, row, 'library', joined) ?? []));
  await put('versions', ownTexts);
  await put('claims', ownClaims);
}
