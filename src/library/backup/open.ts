import * as v from 'valibot';
import { digestOf } from '../hash.ts';
import { library } from '../schema.ts';
import {
  FORMAT,
  formatNumber,
  MANIFEST,
  MANIFEST_SHAPE,
  MAX_FILE_BYTES,
  MAX_MANIFEST_BYTES,
  MAX_PARTS,
  type Manifest,
  type Part,
} from './manifest.ts';
import { BackupProblem, type Course } from './problems.ts';
import { raised } from './raise.ts';
import { type AnyRow, SHAPES, type TableName } from './tables.ts';
import { nextTurn, ROWS_AT_ONCE, TEXT_AT_ONCE } from './turn.ts';
import { type Entry, readZip, unpack } from './zip.ts';

/** A backup file of which every row has been checked. It is held packed; rows are unpacked again when they are wanted. */
export interface OpenBackup {
  readonly manifest: Manifest;
  /** The rows of a table, so many at a time as one turn can bear, in the order of the file. Gives nothing else than what was checked. */
  rowsOf(table: TableName): Iterable<readonly AnyRow[]>;
}

/**
 * Opens a backup and checks all of it: the file's structure, the digest of every part, the shape of every row.
 * @throws BackupProblem for a file that is to be refused, with the reason; what `signal` was stopped with.
 */
export async function openBackup(file: Blob, { signal, onProgress }: Course = {}): Promise<OpenBackup> {
  if (file.size > MAX_FILE_BYTES) throw new BackupProblem('backup_problem_large');
  const entries = readZip(new Uint8Array(await file.arrayBuffer()), MAX_PARTS + 1);
  const manifest = manifestOf(entries);
  const parts = new Map(manifest.parts.map((part) => [part.name, part]));
  if (parts.size !== manifest.parts.length) throw new BackupProblem('backup_problem_damaged', MANIFEST);
  for (const name of entries.keys())
    if (name !== MANIFEST && !parts.has(name)) throw new BackupProblem('backup_problem_stranger', name);
  const all = manifest.parts.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for (const part of manifest.parts) {
    signal?.throwIfAborted();
    const bytes = bytesOf(entries, part);
    if (bytes.length !== part.bytes || (await digestOf(bytes)) !== part.sha256)
      throw new BackupProblem('backup_problem_damaged', part.name);
    let rows = 0;
    for (const some of rowsIn(part, bytes)) {
      signal?.throwIfAborted();
      rows += some.length;
      onProgress?.(Math.min(done + rows, all), all);
      await nextTurn();
    }
    if (rows !== part.rows) throw new BackupProblem('backup_problem_damaged', part.name);
    done += part.rows;
  }
  checkCounts(manifest);
  return {
    manifest,
    *rowsOf(table) {
      for (const part of manifest.parts) if (part.table === table) yield* rowsIn(part, bytesOf(entries, part));
    },
  };
}

type Entries = ReadonlyMap<string, Entry>;

function manifestOf(entries: Entries): Manifest {
  const entry = entries.get(MANIFEST);
  if (!entry) throw new BackupProblem('backup_problem_other_zip');
  const found = parsed(unpack(entry, MAX_MANIFEST_BYTES));
  const format = typeof found === 'object' && found !== null && 'format' in found ? formatNumber(found.format) : null;
  if (format === null) throw new BackupProblem('backup_problem_other_zip');
  if (format > (formatNumber(FORMAT) ?? 0)) throw new BackupProblem('backup_problem_newer');
  // Asked first: a later library may have tables that the shape of the manifest does not know.
  if (typeof found === 'object' && found !== null && 'schema' in found && Number(found.schema) > library.verno)
    throw new BackupProblem('backup_problem_newer');
  const checked = v.safeParse(MANIFEST_SHAPE, found, { abortEarly: true });
  if (!checked.success) throw new BackupProblem('backup_problem_damaged', MANIFEST);
  return checked.output;
}

function bytesOf(entries: Entries, { name, bytes }: Part): Uint8Array<ArrayBuffer> {
  const entry = entries.get(name);
  if (!entry) throw new BackupProblem('backup_problem_damaged', name);
  try {
    return unpack(entry, bytes);
  } catch {
    // More than the manifest names is as much a damage as less.
    throw new BackupProblem('backup_problem_damaged', name);
  }
}

function* rowsIn({ name, table }: Part, bytes: Uint8Array<ArrayBuffer>): Iterable<readonly AnyRow[]> {
  const lines = textOf(bytes, name).split('\n');
  if (lines.pop() !== '') throw new BackupProblem('backup_problem_damaged', name);
  let rows: AnyRow[] = [];
  let length = 0;
  for (const [place, line] of lines.entries()) {
    const row = safelyParsed(line);
    const checked = isSafe(row, 0) ? v.safeParse(SHAPES[table], raised(table, row), { abortEarly: true }) : null;
    if (!checked?.success) throw new BackupProblem('backup_problem_row', name, String(place + 1));
    rows.push(checked.output);
    length += line.length;
    if (rows.length < ROWS_AT_ONCE && length < TEXT_AT_ONCE) continue;
    yield rows;
    rows = [];
    length = 0;
  }
  if (rows.length > 0) yield rows;
}

function textOf(bytes: Uint8Array<ArrayBuffer>, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BackupProblem('backup_problem_damaged', name);
  }
}

function parsed(bytes: Uint8Array<ArrayBuffer>): unknown {
  const found = safelyParsed(new TextDecoder().decode(bytes));
  return isSafe(found, 0) ? found : undefined;
}

function safelyParsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Rows are shallow; what is deeper is no row, and would only be slow to refuse. */
const MAX_DEPTH = 12;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a value names no field that reaches beyond itself in JavaScript, and is not nested without end. */
function isSafe(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return value !== undefined;
  if (depth > MAX_DEPTH) return false;
  return Object.entries(value).every(([key, field]) => !FORBIDDEN.has(key) && isSafe(field, depth + 1));
}

function checkCounts({ counts, parts }: Manifest): void {
  const found = new Map<string, number>();
  for (const { table, rows } of parts) found.set(table, (found.get(table) ?? 0) + rows);
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  if (told.length !== found.size || told.some(([table, count]) => found.get(table) !== count))
    throw new BackupProblem('backup_problem_damaged', MANIFEST);
}
