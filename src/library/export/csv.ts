import { partsOfPartner, partsWithPartner, wordsOfParts } from '../judgement/linkedWords.ts';
import { csvOf, noteCells } from './csvTable.ts';
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
  'a_title',
  'a_published',
  'b_title',
  'b_published',
  'a_linked_part',
  'b_linked_part',
] as const;

/**
 * The comparison as a table for spreadsheets (`csvTable.ts`): a row for every pair of linked claims, and one for
 * every claim that only one side makes; rows of one claim have the same number. Offsets are UTF-16 code units.
 */
export function comparisonCsv(comparison: ExportedComparison, words: ExportWords): string {
  const rows = exportedPoints(comparison).flatMap((point, i) => rowsOf(point, i + 1, comparison, words));
  return csvOf([CSV_COLUMNS, ...rows]);
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
      '',
      '',
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
    partCell(claim, partsWithPartner(link)),
    partCell(partner.claim, partsOfPartner(link)),
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
  return [
    ...noteCells(claims),
    ...statements.flatMap(({ url, version }) => [url ?? '', version.captured, version.sha256]),
    ...statements.flatMap(({ title, published }) => [title, published ?? '']),
  ];
}

/** The words of a claim that a link concerns, where that is but a part of it. */
const partCell = (claim: ExportedClaim, places: ReadonlySet<number> | null): string =>
  claim.parts && places ? wordsOfParts(claim, places) : '';
