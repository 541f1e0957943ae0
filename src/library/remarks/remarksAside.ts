import { library } from '../schema.ts';
import { divides } from './divided.ts';
import type { RemarkRow } from './remarkRows.ts';

/** The remarks of a statement that leaves the library go with it. Part of a transaction that is open already. */
export async function takeRemarks(statement: string): Promise<readonly RemarkRow[]> {
  const rows = await library.remarks.where('statement').equals(statement).toArray();
  await library.remarks.bulkDelete(rows.map(({ id }) => id));
  return rows;
}

/**
 * Remarks hang on no version of a text: they come back in any case, and never over later ones. A text that was read again
 * meanwhile, without their divisions, is marked as read by no engine, so that it is read once more.
 */
export async function bringRemarksBack(statement: string, rows: readonly RemarkRow[]): Promise<void> {
  const held = await library.remarks.bulkGet(rows.map(({ id }) => id));
  await library.remarks.bulkPut(rows.filter((_, place) => held[place] === undefined));
  const current = await library.statements.get(statement);
  if (!current || !rows.some(divides)) return;
  await library.versions.update([statement, current.currentVersion], { engine: '' });
  await library.comparisons.where('sides').equals(statement).modify({ engine: '' });
}
