import type { Claim } from '../../engine/model.ts';
import { guarded } from '../keeping/guard.ts';
import { claimRows } from '../remarks/divided.ts';
import { type ClaimRow, library, type StatementRow, type VersionRow } from '../schema.ts';

/** A statement with the text that counts and that text's claims, in order. */
export interface CurrentText {
  readonly statement: StatementRow;
  readonly version: VersionRow;
  readonly claims: readonly ClaimRow[];
}

/** Reads the three together; null when the library has no such statement. Part of a transaction that is open already. */
export async function currentTextOf(id: string): Promise<CurrentText | null> {
  const statement = await library.statements.get(id);
  if (!statement) return null;
  const text: [string, number] = [id, statement.currentVersion];
  const [version, claims] = await Promise.all([
    library.versions.get(text),
    library.claims.where('[statement+version]').equals(text).sortBy('index'),
  ]);
  return version ? { statement, version, claims } : null;
}

/** As `currentTextOf`, in a transaction of its own. */
export function currentText(id: string): Promise<CurrentText | null> {
  return guarded(() =>
    library.transaction('r', library.statements, library.versions, library.claims, () => currentTextOf(id)),
  );
}

/**
 * Writes the claims that another version of the engine reads in a statement's text, in place of those of before. Nothing
 * is written when the text has changed meanwhile.
 */
export function saveReread(of: CurrentText, claims: readonly Claim[], engine: string): Promise<CurrentText | null> {
  const { id } = of.statement;
  const { statements, versions, remarks } = library;
  return guarded(() =>
    library.transaction('rw', statements, versions, library.claims, remarks, async () => {
      const current = await currentTextOf(id);
      if (current?.version.number !== of.version.number) return current;
      return putClaims(current, claims, engine);
    }),
  );
}

/** Writes a text's claims anew, divided as the reader said. Part of a transaction that is open already. */
export async function putClaims(
  { statement, version }: CurrentText,
  claims: readonly Claim[],
  engine: string,
): Promise<CurrentText | null> {
  const { id, language } = statement;
  const remarks = await library.remarks.where('statement').equals(id).toArray();
  const rows = claimRows(claims, { statement: id, version: version.number, text: version.text, language }, remarks);
  await library.claims.where('[statement+version]').equals([id, version.number]).delete();
  await library.claims.bulkPut(rows);
  await library.versions.put({ ...version, engine });
  return currentTextOf(id);
}
