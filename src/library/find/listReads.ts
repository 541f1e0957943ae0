import { guarded } from '../keeping/guard.ts';
import { library } from '../schema.ts';
import type { ListReadRow } from './searchRows.ts';

/** Keeps when a list of an issuer was read, in place of the time before. */
export function recordListRead(read: ListReadRow): Promise<void> {
  return guarded(async () => {
    await library.listReads.put(read);
  });
}

/** The last reading of every issuer's list, by the issuer's id; an issuer whose list was never read is not named. */
export function listReads(): Promise<readonly ListReadRow[]> {
  return guarded(() => library.listReads.toArray());
}
