import { Inflate } from 'fflate';
import { BackupProblem } from './problems.ts';

/**
 * Reads zip files by their directory at the end (PKWARE APPNOTE 4.3): the packed bytes of each entry, and how to unpack one without
 * ever going beyond a bound, whatever the file claims. Only what our own backups use is taken: no encryption, no parts, no zip64.
 */

/** A file within the zip file, still packed. */
export interface Entry {
  readonly name: string;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly deflated: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 0xffff;
const DEFLATED = 8;
const STORED = 0;
/** Encrypted in the one way or the other. */
const ENCRYPTED = 0x2041;
/** What is given to the inflater at once: it can become a thousand times as much before it is counted. */
const STEP = 8 * 1024;

/**
 * The entries of a zip file, by name.
 * @throws BackupProblem for what is no zip file, is cut short, or is not built as ours are.
 */
export function readZip(file: Uint8Array<ArrayBuffer>, maxEntries: number): ReadonlyMap<string, Entry> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 4 || (view.getUint32(0, true) !== LOCAL && view.getUint32(0, true) !== END))
    throw new BackupProblem('backup_problem_no_zip');
  const end = endOf(view);
  if (end === null) throw new BackupProblem('backup_problem_cut');
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) throw new BackupProblem('backup_problem_large');
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let place = 0; place < count; place += 1) {
    const found = entryAt(file, view, at, end);
    if (!found || entries.has(found.entry.name)) throw new BackupProblem('backup_problem_other_zip');
    entries.set(found.entry.name, found.entry);
    at = found.next;
  }
  return entries;
}

/** Where the record stands that ends the file; null where there is none. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === last - at) return at;
  return null;
}

/** The entry whose line of the directory stands at `at`, and where the next line does; null for what is not built as ours. */
function entryAt(file: Uint8Array<ArrayBuffer>, view: DataView, at: number, end: number) {
  if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) return null;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const method = view.getUint16(at + 10, true);
  const local = view.getUint32(at + 42, true);
  if (next > end || (method !== DEFLATED && method !== STORED)) return null;
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return null;
  if (local + LOCAL_LENGTH > end || view.getUint32(local, true) !== LOCAL) return null;
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const stop = start + view.getUint32(at + 20, true);
  if (stop > end) return null;
  const name = String.fromCharCode(
    ...file.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + Math.min(nameLength, 200)),
  );
  return { next, entry: { name, packed: file.subarray(start, stop), deflated: method === DEFLATED } };
}

/**
 * Unpacks an entry.
 * @param limit most bytes that may come out: the work ends there.
 * @throws BackupProblem where more would come out, or the bytes are damaged.
 */
export function unpack({ name, packed, deflated }: Entry, limit: number): Uint8Array<ArrayBuffer> {
  if (!deflated) {
    if (packed.length > limit) throw new BackupProblem('backup_problem_large');
    return packed;
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const inflate = new Inflate((piece, final) => {
    length += piece.length;
    if (length > limit) throw new BackupProblem('backup_problem_large');
    pieces.push(piece);
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length && !ended; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof BackupProblem ? error : new BackupProblem('backup_problem_damaged', name);
  }
  if (!ended) throw new BackupProblem('backup_problem_damaged', name);
  return joined(pieces, length);
}

/** Pieces in a row. @param length of all together, in bytes. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
