import { RELATION_STATUS, STAND_SIGNS, STATUS_SIGNS } from '../../engine/signs.ts';
import { titleOf } from './citing.ts';
import { type EventRow, eventRows, firstSaid, type RowGroup } from './eventRows.ts';
import type { ExportedEvent } from './exportedEvent.ts';
import type { ExportWords } from './exportWords.ts';
import { footOf, headOf, noteLine, plain, quotation } from './markdownParts.ts';
import { differenceLines, headOfPoint, shortened, standLegend, standsOfPoint } from './pointLines.ts';

/**
 * All statements of an event as Markdown (CommonMark, and a table as GitHub and most others read it): sources with what is needed to cite
 * them, who makes which point, then every point in the words of all.
 * @param exported when, as ISO 8601 in UTC.
 */
export function eventMarkdown(event: ExportedEvent, words: ExportWords, exported: string): string {
  const groups = eventRows(event);
  return `${[
    ...headOf(titleOf(event, words), event.statements, words),
    `## ${words.term('matrix')}`,
    matrix(event, groups, words),
    plain(standLegend(words)),
    `## ${words.term('points')}`,
    ...groups.flatMap(({ rows }) => rows.map((row) => pointLines(row, words))),
    ...footOf(event, exported, words),
  ].join('\n\n')}\n`;
}

function matrix({ statements }: ExportedEvent, groups: readonly RowGroup[], words: ExportWords): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line([plain('#'), plain(words.term('point')), ...statements.map(({ code }) => plain(code))]),
    line(['--:', '---', ...statements.map(() => ':-:')]),
    ...groups.flatMap(({ saidBy, rows }) => [
      line(['', `**${plain(words.saidBy(saidBy, rows.length))}**`, ...statements.map(() => '')]),
      ...rows.map((row) =>
        line([
          String(row.number),
          `${relation(row, words)}${plain(shortened(firstSaid(row)?.claim.said ?? ''))}`,
          ...row.stands.map(({ stand }) => plain(STAND_SIGNS[stand])),
        ]),
      ),
    ]),
  ].join('\n');
}

/** How those who say it stand to each other, in sign and words. */
function relation({ relation: between }: EventRow, words: ExportWords): string {
  return between === null ? '' : `${plain(`${STATUS_SIGNS[RELATION_STATUS[between]]} ${words.relation(between)}`)} · `;
}

function pointLines(row: EventRow, words: ExportWords): string {
  const first = firstSaid(row);
  const alone = row.relation === null && first !== null;
  const status = alone
    ? `${STATUS_SIGNS.only} ${plain(words.status('only', first.statement.code, false))} · `
    : relation(row, words);
  const judged = row.judged ? ` (${words.term('judged')})` : '';
  const notes = row.stands.flatMap(({ claims }) => claims.flatMap((claim) => claim.notes));
  return [
    `### ${row.number}. ${status}${plain(headOfPoint(row, words))}${judged}`,
    ...row.stands.flatMap(({ statement, claims }) =>
      claims.map((claim) => quotation(statement, { ...claim, text: claim.said }, words)),
    ),
    ...[...standsOfPoint(row, words), ...differenceLines(row, words)].map(plain),
    ...notes.map((note) => noteLine(note, words)),
  ].join('\n\n');
}
