import { STATUS_SIGNS } from '../../engine/signs.ts';
import { titleOf } from './citing.ts';
import type { ExportedComparison } from './exported.ts';
import type { ExportWords } from './exportWords.ts';
import { footOf, headOf, noteLine, plain, quotation } from './markdownParts.ts';
import { linkMarks, partLines } from './pointLines.ts';
import { type ExportedPoint, exportedPoints } from './points.ts';

/**
 * The comparison as Markdown (CommonMark): sources with what is needed to cite them, then every point with both sides' words.
 * @param exported when, as ISO 8601 in UTC.
 */
export function comparisonMarkdown(comparison: ExportedComparison, words: ExportWords, exported: string): string {
  return `${[
    ...headOf(titleOf(comparison, words), comparison.statements, words),
    `## ${words.term('points')}`,
    ...exportedPoints(comparison).map((point, i) => pointLines(point, i + 1, words)),
    ...footOf(comparison, exported, words),
  ].join('\n\n')}\n`;
}

function pointLines(point: ExportedPoint, number: number, words: ExportWords): string {
  const { claim, statement, facing, linked } = point;
  const head = [words.act(claim.act), ...claim.topics.slice(0, 1).map(words.topic)].join(' · ');
  const status = `${STATUS_SIGNS[claim.status]} ${words.status(claim.status, statement.code, claim.possible)}`;
  const differences = linked.flatMap(({ link }) => words.differences(link.differences, statement, facing));
  const notes = [claim, ...linked.map((one) => one.claim)].flatMap((one) => one.notes);
  return [
    `### ${number}. ${plain(status)} · ${plain(head)}`,
    quotation(statement, claim, words),
    ...linked.map((one) => quotation(facing, one.claim, words, linkMarks(one.link, words))),
    ...partLines(point, words).map(plain),
    ...(differences.length > 0 ? [`${words.term('differences')}: ${differences.map(plain).join('; ')}`] : []),
    ...notes.map((note) => noteLine(note, words)),
  ].join('\n\n');
}
