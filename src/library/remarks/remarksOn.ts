import { library } from '../schema.ts';
import type { CurrentText } from '../statement/currentText.ts';
import { type PlacedRemarks, placeRemarks } from './placedRemarks.ts';

/** Reads and places the remarks on a statement. Part of a transaction that is open already, with `library.remarks` in it. */
export async function remarksOn(current: CurrentText): Promise<PlacedRemarks> {
  const rows = await library.remarks.where('statement').equals(current.statement.id).toArray();
  return placeRemarks(rows, current);
}
