import * as v from 'valibot';
import { TABLES } from './tables.ts';

/**
 * A backup is a zip file: `manifest.json`, and for each table parts such as `claims-1.jsonl`, a row a line, each part small enough
 * to be checked in memory. The manifest names every part with its length and SHA-256, and stands last, where a file that was cut
 * short lacks it.
 */
export const FORMAT = 'counterpart-library/1';
/** The name of the entry that the manifest is. */
export const MANIFEST = 'manifest.json';

/** A part is closed at the first row beyond this length, in bytes: it is packed in one turn of the page, within some 30 ms. */
export const PART_BYTES = 512 * 1024;
/** Longest part that is read: one such part and the longest row. Nothing is inflated beyond it. */
export const MAX_PART_BYTES = 64 * 1024 * 1024;
/** Longest manifest that is read, and most parts that it may name: far more than any library has. */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
export const MAX_PARTS = 10_000;
/** Longest file that is read into memory. */
export const MAX_FILE_BYTES = 1024 * 1024 * 1024;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const PART = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}-[1-9]\d{0,4}\.jsonl$/)),
  table: v.picklist(TABLES),
  rows: count,
  bytes: v.pipe(count, v.maxValue(MAX_PART_BYTES)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type Part = v.InferOutput<typeof PART>;

/** What a manifest must be, exactly. */
export const MANIFEST_SHAPE = v.strictObject({
  format: v.literal(FORMAT),
  /** ms since 1970. */
  madeAt: v.pipe(v.number(), v.finite()),
  /** The version of the library's schema, as Dexie counts. */
  schema: v.pipe(count, v.minValue(1)),
  /** How many rows of each table. */
  counts: v.record(v.picklist(TABLES), count),
  parts: v.pipe(v.array(PART), v.maxLength(MAX_PARTS)),
});
export type Manifest = v.InferOutput<typeof MANIFEST_SHAPE>;

/** The number of a format of ours; null for anything else. */
export function formatNumber(format: unknown): number | null {
  const found = typeof format === 'string' ? /^counterpart-library\/([1-9]\d{0,5})$/.exec(format) : null;
  return found ? Number(found[1]) : null;
}
