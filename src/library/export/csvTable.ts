import type { ExportedNote } from './exported.ts';

/** Signs with which spreadsheets begin a formula, also after a blank that they drop or in full width (OWASP, CSV injection). */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/**
 * A text as a cell that no spreadsheet runs: one that would begin a formula gets an apostrophe before it, and so does one that already
 * looks like that, however many apostrophes it has. `unguarded` takes it off again, whatever the text was.
 */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text of a cell: without the apostrophe that `guarded` gave it. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

function cell(text: string): string {
  const safe = guarded(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as RFC 4180 has it, with a byte order mark, by which spreadsheets know UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** What the reader wrote to some claims, in a cell of notes and one of tags. */
export function noteCells(claims: readonly { readonly notes: readonly ExportedNote[] }[]): [string, string] {
  const notes = claims.flatMap((claim) => claim.notes);
  const texts = notes.map(({ text }) => text).filter(Boolean);
  return [texts.join('\n'), [...new Set(notes.flatMap(({ tags }) => tags))].join('; ')];
}
