import { Zip, ZipDeflate } from 'fflate';
import * as v from 'valibot';
import { digestOf } from '../hash.ts';
import { guarded } from '../keeping/guard.ts';
import { library } from '../schema.ts';
import { FORMAT, MANIFEST, MAX_PART_BYTES, type Manifest, PART_BYTES, type Part } from './manifest.ts';
import type { Course } from './problems.ts';
import { raised } from './raise.ts';
import { eachPage, tableOf } from './rows.ts';
import { type AnyRow, SHAPES, TABLES, type TableName } from './tables.ts';
import { nextTurn, RowsAtOnce } from './turn.ts';
import { joined, unpack } from './zip.ts';

/** A backup that was made. */
export interface Backup {
  readonly file: Blob;
  readonly manifest: Manifest;
  /** Rows that no backup can hold, because the library could not read them either; none, as a rule. */
  readonly leftOut: number;
}

/** A zip file must tell some day of its entries; the manifest tells the true one. */
const NO_DAY = '2000-01-01T00:00:00';

/**
 * Makes a backup of the whole library as it stands at one moment, and reads every part of it back before it is given out.
 * @param now milliseconds since 1970.
 * @throws what `signal` was stopped with; LibraryProblem when the library cannot be read.
 */
export function makeBackup(now: number, { signal, onProgress }: Course = {}): Promise<Backup> {
  return guarded(async () => {
    const writer = new Writer();
    let done = 0;
    let all = 0;
    await library.transaction('r', TABLES.map(tableOf), async () => {
      // Each row is written, and read back.
      for (const name of TABLES) all += 2 * (await tableOf(name).count());
      for (const name of TABLES) {
        const size = new RowsAtOnce();
        const take = (rows: readonly AnyRow[]) => {
          signal?.throwIfAborted();
          const before = writer.bytes;
          for (const row of rows) writer.add(name, row);
          size.took(rows.length, writer.bytes - before);
          done += rows.length;
          onProgress?.(done, all);
        };
        await eachPage(name, take, () => size.next);
        writer.closePart();
      }
    });
    const readBack = (rows: number) => {
      signal?.throwIfAborted();
      done += rows;
      onProgress?.(done, all);
      // Chromium gives a digest within the same turn.
      return nextTurn();
    };
    const manifest: Manifest = {
      format: FORMAT,
      madeAt: now,
      schema: library.verno,
      counts: writer.counts,
      parts: await writer.checkedParts(readBack),
    };
    return { file: writer.end(manifest), manifest, leftOut: writer.leftOut };
  });
}

interface Written extends Omit<Part, 'sha256'> {
  readonly packed: readonly Uint8Array<ArrayBuffer>[];
}

/** Packs rows as they come, so that never more than a part of the library is held unpacked. */
class Writer {
  readonly counts: Partial<Record<TableName, number>> = {};
  leftOut = 0;
  /** Of all rows, unpacked. */
  bytes = 0;
  private readonly pieces: Uint8Array<ArrayBuffer>[] = [];
  private readonly written: Written[] = [];
  private readonly encoder = new TextEncoder();
  private readonly zip = new Zip((error, piece) => {
    if (error) throw error;
    this.pieces.push(piece);
  });
  private open: { table: TableName; lines: Uint8Array[]; bytes: number } | null = null;

  add(table: TableName, held: AnyRow): void {
    const row = raised(table, held);
    const line = this.encoder.encode(`${JSON.stringify(row)}\n`);
    this.bytes += line.length;
    if (line.length > MAX_PART_BYTES - PART_BYTES || !v.is(SHAPES[table], row)) {
      this.leftOut += 1;
      return;
    }
    this.open ??= { table, lines: [], bytes: 0 };
    this.open.lines.push(line);
    this.open.bytes += line.length;
    this.counts[table] = (this.counts[table] ?? 0) + 1;
    if (this.open.bytes >= PART_BYTES) this.closePart();
  }

  closePart(): void {
    if (this.open === null) return;
    const { table, lines, bytes } = this.open;
    this.open = null;
    const number = this.written.filter((part) => part.table === table).length + 1;
    const name = `${table}-${number}.jsonl`;
    this.written.push({ name, table, rows: lines.length, bytes, packed: this.pack(name, joined(lines, bytes)) });
  }

  /** The parts with their digests, taken of what comes out when they are unpacked again; `check` is told how many rows each has, and waited for. */
  async checkedParts(check: (rows: number) => Promise<void>): Promise<Part[]> {
    const parts: Part[] = [];
    for (const { packed, ...part } of this.written) {
      const length = packed.reduce((sum, piece) => sum + piece.length, 0);
      const entry = { name: part.name, packed: joined(packed, length), deflated: true };
      parts.push({ ...part, sha256: await digestOf(unpack(entry, part.bytes)) });
      await check(part.rows);
    }
    return parts;
  }

  end(manifest: Manifest): Blob {
    this.pack(MANIFEST, this.encoder.encode(JSON.stringify(manifest)));
    this.zip.end();
    return new Blob(this.pieces, { type: 'application/zip' });
  }

  private pack(name: string, bytes: Uint8Array): readonly Uint8Array<ArrayBuffer>[] {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = NO_DAY;
    this.zip.add(entry);
    const packed: Uint8Array<ArrayBuffer>[] = [];
    const pass = entry.ondata;
    entry.ondata = (error, piece, final) => {
      packed.push(piece);
      pass(error, piece, final);
    };
    entry.push(bytes, true);
    return packed;
  }
}
