import { STATUS_SIGNS } from '../../engine/signs.ts';
import { titleOf } from './citing.ts';
import type { ExportedComparison } from './exported.ts';
import type { ExportWords } from './exportWords.ts';
import { header, method, noteLines, page, quietLines, section, sideWords, sources, spansOf } from './htmlParts.ts';
import { Markup, markup } from './markup.ts';
import { pageOverview } from './picture.ts';
import { linkMarks, partLines } from './pointLines.ts';
import { type ExportedPoint, exportedPoints } from './points.ts';

/**
 * The comparison as one page that needs nothing else: no script, no picture or style from elsewhere, ready to print. All that comes from
 * the statements is written as text.
 * @param exported when, as ISO 8601 in UTC.
 */
export function comparisonHtml(comparison: ExportedComparison, words: ExportWords, exported: string): string {
  const title = titleOf(comparison, words);
  const picture = new Markup(pageOverview(comparison, words).svg);
  const points = exportedPoints(comparison).map((point, i) => article(point, i + 1, words));
  return page(
    title,
    words,
    [
      header(title, comparison.statements),
      section(words.term('overview'), picture),
      sources(comparison.statements, words),
      section(words.term('points'), points),
      method(comparison, words),
    ],
    exported,
  );
}

function article(point: ExportedPoint, number: number, words: ExportWords): Markup {
  const { claim, statement, facing, linked } = point;
  const head = [words.act(claim.act), ...claim.topics.slice(0, 1).map(words.topic)].join(' · ');
  const status = words.status(claim.status, statement.code, claim.possible);
  const own = linked.flatMap(({ link }) => link.differences);
  const differences = linked.flatMap(({ link }) => words.differences(link.differences, statement, facing));
  const notes = [claim, ...linked.map((one) => one.claim)].flatMap((one) => one.notes);
  const theirs = linked.map((one) =>
    sideWords(facing, one.claim, spansOf(one.link.differences, 'b'), words, linkMarks(one.link, words)),
  );
  return markup`<article class="point" id="p${number}">
<h3>${number}. <span class="${claim.status}">${STATUS_SIGNS[claim.status]} ${status}</span> <span class="quiet">${head}</span></h3>
<dl>${sideWords(statement, claim, spansOf(own, 'a'), words)}${theirs}</dl>
${quietLines([...partLines(point, words), ...(differences.length > 0 ? [`${words.term('differences')}: ${differences.join('; ')}`] : [])])}${noteLines(notes, words)}</article>
`;
}
