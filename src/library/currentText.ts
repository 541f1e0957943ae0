import type { Claim } from '../engine/model.ts';
import { claimRow } from './claimRow.ts';
import { guarded } from './guard.ts';
import { type ClaimRow, library, type StatementRow, type VersionRow } from './schema.ts';

/** A statement with the text that counts and that text's claims, in order. */
export interface CurrentText {
  readonly statement: StatementRow;
  readonly version: VersionRow;
  readonly claims: readonly ClaimRow[];
}

/** Reads the three together; null when the library has no such statement. Part of a transaction that is open already. */
export async function currentTextOf(id: string): Promise<CurrentText | null> {
  const statement = await library.statements.get(id);
  const version = statement && (await library.versions.get([id, statement.currentVersion]));
  if (!version) return null;
  const claims = await library.claims.where('[statement+version]').equals([id, version.number]).sortBy('index');
  return { statement, version, claims };
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
  return guarded(() =>
    library.transaction('rw', library.statements, library.versions, library.claims, async () => {
      const current = await currentTextOf(id);
      if (current?.version.number !== of.version.number) return current;
      await library.claims.where('[statement+version]').equals([id, of.version.number]).delete();
      await library.claims.bulkPut(claims.map((claim, index) => claimRow(claim, id, of.version.number, index)));
      await library.versions.put({ ...current.version, engine });
      return currentTextOf(id);
    }),
  );
}
