import { guarded } from '../keeping/guard.ts';
import { library } from '../schema.ts';
import { currentTextOf } from '../statement/currentText.ts';
import type { PairView } from '../views.ts';
import { type PairSource, readPair } from './pairRows.ts';
import { pairViewOf } from './pairViewOf.ts';

/**
 * What popup and panel show of a statement: its event, itself, and the statement that it is compared with: `other` when that
 * is one of its counterparts, else what the reader paired last, else the surest. Made to run inside Dexie's `liveQuery`.
 * @returns null when the library has no such statement.
 * @throws LibraryProblem when the database refuses.
 */
export function pairView(statement: string, other?: string): Promise<PairView | null> {
  const { statements, versions, claims, comparisons, judgements, remarks } = library;
  return guarded(() =>
    library.transaction('r', [statements, versions, claims, comparisons, judgements, remarks], async () => {
      const rows = await readPair(TABLES, statement, other);
      return rows === null ? null : pairViewOf(rows);
    }),
  );
}

const TABLES: PairSource = {
  text: currentTextOf,
  remarks: (statement) => library.remarks.where('statement').equals(statement).toArray(),
  comparisons: (statement) => library.comparisons.where('sides').equals(statement).toArray(),
  judgements: (comparison) => library.judgements.where('comparison').equals(comparison).toArray(),
  statements: (ids) => library.statements.bulkGet([...ids]),
};
