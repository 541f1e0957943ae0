import { type ComparisonRow, library, type StatementRow } from '../schema.ts';

/** Of a statement what it is shelved by. */
export interface Source {
  readonly statement: StatementRow;
  /** The text that stands there now. */
  readonly text: string;
  /** The reader's notes and tags. */
  readonly notes: readonly string[];
}

/**
 * What the library holds of these statements, by their ids; those that are gone are left out. Read all at once: each answer of the
 * database takes a turn. Part of a transaction that is open already.
 */
export async function sourcesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Source>> {
  const statements = (await library.statements.bulkGet([...ids])).flatMap((row) => row ?? []);
  const keys = statements.map(({ id, currentVersion }): [string, number] => [id, currentVersion]);
  const [versions, remarks] = await Promise.all([
    library.versions.bulkGet(keys),
    Promise.all(ids.map((id) => library.remarks.where('statement').equals(id).toArray())),
  ]);
  const notesOf = new Map(ids.map((id, at) => [id, (remarks[at] ?? []).flatMap(({ text, tags }) => [text, ...tags])]));
  return new Map(
    statements.map((statement, at) => [
      statement.id,
      { statement, text: versions[at]?.text ?? '', notes: notesOf.get(statement.id) ?? [] },
    ]),
  );
}

/** Of each group of statements the comparisons that any of them is a side of. */
export function comparisonsOf(groups: readonly (readonly string[])[]): Promise<ComparisonRow[][]> {
  return Promise.all(groups.map((ids) => library.comparisons.where('sides').anyOf(ids).distinct().toArray()));
}

/** By statement, what it is compared with. By the comparisons' names alone: their rows are long. */
export async function comparedWith(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const named = await Promise.all(ids.map((id) => library.comparisons.where('sides').equals(id).primaryKeys()));
  return new Map(
    ids.map((id, at) => {
      const sides = (named[at] ?? []).flatMap((key) => key.split(' '));
      return [id, sides.filter((other) => other !== id).sort()];
    }),
  );
}
