import type { ExportedClaim, ExportedComparison, ExportedStatement } from './exported.ts';
import type { ExportWords } from './exportWords.ts';
import { type ExportedPoint, exportedPoints } from './points.ts';

/** The columns, by names that stay the same in every language: programs read them. */
export const CSV_COLUMNS = [
  'point',
  'status',
  'possible',
  'judged_by_reader',
  'act',
  'topics',
  'a_issuer',
  'a_claim',
  'a_text',
  'a_start',
  'a_end',
  'b_issuer',
  'b_claim',
  'b_text',
  'b_start',
  'b_end',
  'relation',
  'score',
  'differences',
  'shared',
  'notes',
  'tags',
  'a_url',
  'a_captured',
  'a_sha256',
  'b_url',
  'b_captured',
  'b_sha256',
] as const;

/** Signs with which spreadsheets begin a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A spreadsheet must never run what a page says: such a cell begins with an apostrophe (OWASP, CSV injection). */
function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The comparison as a table for spreadsheets, RFC 4180 in UTF-8 with a byte order mark: a row for every pair of linked claims, and one for
 * every claim that only one side makes; rows of one claim have the same number. Offsets are UTF-16 code units.
 */
export function comparisonCsv(comparison: ExportedComparison, words: ExportWords): string {
  const rows = exportedPoints(comparison).flatMap((point, i) => rowsOf(point, i + 1, comparison, words));
  return `\uFEFF${[CSV_COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function rowsOf(point: ExportedPoint, number: number, comparison: ExportedComparison, words: ExportWords): string[][] {
  const { claim, side, linked } = point;
  if (linked.length > 0) return linked.map((_, i) => rowOf(point, i, number, comparison, words));
  const [a, b] = comparison.statements;
  const own = claimCells(point.statement, claim);
  const none = claimCells(side === 0 ? b : a, null);
  return [
    [
      ...headCells(point, number, words),
      ...(side === 0 ? [...own, ...none] : [...none, ...own]),
      '',
      '',
      '',
      '',
      ...tailCells([claim], comparison),
    ],
  ];
}

function rowOf(
  point: ExportedPoint,
  at: number,
  number: number,
  comparison: ExportedComparison,
  words: ExportWords,
): string[] {
  const { claim, statement, facing, linked } = point;
  const partner = linked[at];
  if (!partner) return [];
  const { link } = partner;
  return [
    ...headCells(point, number, words, link.possible, link.judged),
    ...claimCells(statement, claim),
    ...claimCells(facing, partner.claim),
    link.relation,
    String(link.score),
    words.differences(link.differences, statement, facing).join('; '),
    words.reasons(link).join('; '),
    ...tailCells([claim, partner.claim], comparison),
  ];
}

function headCells(
  { claim }: ExportedPoint,
  number: number,
  words: ExportWords,
  possible = claim.possible,
  judged = false,
): string[] {
  return [
    String(number),
    claim.status,
    possible ? 'yes' : 'no',
    judged ? 'yes' : 'no',
    claim.act.toLowerCase(),
    claim.topics.map(words.topic).join('; '),
  ];
}

function claimCells({ issuerName }: ExportedStatement, claim: ExportedClaim | null): string[] {
  return claim === null
    ? [issuerName, '', '', '', '']
    : [issuerName, claim.id, claim.text, String(claim.start), String(claim.end)];
}

function tailCells(claims: readonly ExportedClaim[], { statements }: ExportedComparison): string[] {
  const notes = claims.flatMap((claim) => claim.notes);
  return [
    notes
      .map(({ text }) => text)
      .filter(Boolean)
      .join('\n'),
    [...new Set(notes.flatMap(({ tags }) => tags))].join('; '),
    ...statements.flatMap(({ url, version }) => [url ?? '', version.captured, version.sha256]),
  ];
}
