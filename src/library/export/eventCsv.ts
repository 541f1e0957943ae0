import { csvOf, noteCells } from './csvTable.ts';
import { type EventRow, eventRows, firstSaid, type RowStand } from './eventRows.ts';
import { sideLetters } from './exported.ts';
import type { ExportedEvent } from './exportedEvent.ts';
import type { ExportWords } from './exportWords.ts';
import { differenceLines } from './pointLines.ts';

/** The columns of a point, by names that stay the same in every language: programs read them. */
const POINT = ['point', 'said_by', 'relation', 'judged_by_reader', 'act', 'topics'] as const;
/** The columns of a side, each with the side's letter before it, as in its claims' names. */
const SIDE = ['issuer', 'stand', 'claim', 'text', 'start', 'end'] as const;
/** What of the claim stands to the point, where that is but a part of it; behind all others, which stood there first. */
const PARTS = ['part'] as const;
const SOURCE = ['title', 'url', 'published', 'captured', 'sha256'] as const;

/** The columns of a table of so many statements. */
export function eventColumns(statements: number): readonly string[] {
  const ofSides = (columns: readonly string[]) =>
    Array.from({ length: statements }, (_, place) => columns.map((column) => `${sideLetters(place)}_${column}`)).flat();
  return [...POINT, ...ofSides(SIDE), 'differences', 'notes', 'tags', ...ofSides(SOURCE), ...ofSides(PARTS)];
}

/**
 * All points of an event as a table for spreadsheets (`csvTable.ts`): a row a point with every side's words; a side that makes a point in
 * several claims has further rows with the point's number. `stand` is `says`, `possibly`, `silent` or `unknown`. Offsets are UTF-16 code
 * units.
 */
export function eventCsv(event: ExportedEvent, words: ExportWords): string {
  const sources = event.statements.flatMap(({ title, url, published, version }) => [
    title,
    url ?? '',
    published ?? '',
    version.captured,
    version.sha256,
  ]);
  const rows = eventRows(event).flatMap(({ rows: members }) =>
    members.flatMap((row) =>
      linesOf(row, words).map((line, at) => [...line, ...sources, ...row.stands.map((stand) => partCell(stand, at))]),
    ),
  );
  return csvOf([eventColumns(event.statements.length), ...rows]);
}

function partCell({ claims }: RowStand, at: number): string {
  const claim = claims[at];
  return claim?.places ? claim.said : '';
}

function linesOf(row: EventRow, words: ExportWords): string[][] {
  const lines = Math.max(1, ...row.stands.map(({ claims }) => claims.length));
  const first = firstSaid(row)?.claim;
  const saidBy = row.stands.filter(({ stand }) => stand === 'says').length;
  return Array.from({ length: lines }, (_, at) => [
    ...[String(row.number), String(saidBy), row.relation ?? '', row.judged ? 'yes' : 'no'],
    ...[first?.act.toLowerCase() ?? '', (first?.topics ?? []).map(words.topic).join('; ')],
    ...row.stands.flatMap(({ statement, stand, claims }) => {
      const claim = claims[at];
      const said = claim ? [claim.id, claim.text, String(claim.start), String(claim.end)] : ['', '', '', ''];
      return [statement.issuerName, stand, ...said];
    }),
    differenceLines(row, words).join('\n'),
    ...noteCells(row.stands.flatMap(({ claims }) => claims[at] ?? [])),
  ]);
}
