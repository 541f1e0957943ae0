import { RELATION_STATUS, STAND_SIGNS, STATUS_SIGNS } from '../../engine/signs.ts';
import { stretchesOf } from '../judgement/linkedWords.ts';
import { titleOf } from './citing.ts';
import { eventOverview } from './eventPicture.ts';
import { type EventRow, eventRows, firstSaid, type RowGroup, type RowStand } from './eventRows.ts';
import type { ExportedEvent } from './exportedEvent.ts';
import type { ExportWords } from './exportWords.ts';
import { header, method, noteLines, page, quietLines, section, sideWords, sources, spansOf } from './htmlParts.ts';
import { Markup, markup } from './markup.ts';
import { differenceLines, headOfPoint, shortened, standLegend, standsOfPoint } from './pointLines.ts';

/**
 * All statements of an event as one page that needs nothing else, ready to print: the overview, who makes which point, and every point in
 * the words of all. All that comes from the statements is written as text.
 * @param exported when, as ISO 8601 in UTC.
 */
export function eventHtml(event: ExportedEvent, words: ExportWords, exported: string): string {
  const title = titleOf(event, words);
  const groups = eventRows(event);
  const articles = groups.flatMap(({ rows }) => rows.map((row) => article(row, words)));
  return page(
    title,
    words,
    [
      header(title, event.statements),
      section(words.term('overview'), new Markup(eventOverview(event, words).svg)),
      sources(event.statements, words),
      section(words.term('matrix'), matrix(event, groups, words)),
      section(words.term('points'), articles),
      method(event, words),
    ],
    exported,
  );
}

function matrix({ statements }: ExportedEvent, groups: readonly RowGroup[], words: ExportWords): Markup {
  const heads = statements.map(
    ({ code, issuerName }) => markup`<th scope="col"><abbr title="${issuerName}">${code}</abbr></th>`,
  );
  const bodies = groups.map(
    ({ saidBy, rows }) => markup`<tbody>
<tr><th class="group" scope="rowgroup" colspan="${statements.length + 2}">${words.saidBy(saidBy, rows.length)}</th></tr>
${rows.map((row) => matrixRow(row, words))}</tbody>
`,
  );
  return markup`<div class="frame" role="region" aria-label="${words.term('matrix')}" tabindex="0"><table class="matrix">
<thead><tr><td></td><th class="what" scope="col">${words.term('point')}</th>${heads}</tr></thead>
${bodies}</table></div>
<p class="quiet">${standLegend(words)}</p>
`;
}

function matrixRow(row: EventRow, words: ExportWords): Markup {
  const first = firstSaid(row);
  const cells = row.stands.map(
    ({ stand, statement }) =>
      markup`<td><span role="img" aria-label="${words.stand(stand, statement.issuerName)}" title="${words.stand(stand, statement.issuerName)}">${STAND_SIGNS[stand]}</span></td>`,
  );
  const said =
    first === null
      ? []
      : markup`<span lang="${first.statement.language}" dir="auto">${shortened(first.claim.said)}</span>`;
  return markup`<tr><td><a href="#p${row.number}">${row.number}</a></td><th class="what" scope="row">${relation(row, words)}${said}</th>${cells}</tr>
`;
}

/** How those who say it stand to each other, in sign and words. */
function relation({ relation: between }: EventRow, words: ExportWords): Markup {
  if (between === null) return markup``;
  const status = RELATION_STATUS[between];
  return markup`<span class="${status}">${STATUS_SIGNS[status]} ${words.relation(between)}</span> `;
}

function article(row: EventRow, words: ExportWords): Markup {
  const first = firstSaid(row);
  const alone = row.relation === null && first !== null ? words.status('only', first.statement.code, false) : null;
  const status =
    alone === null ? relation(row, words) : markup`<span class="only">${STATUS_SIGNS.only} ${alone}</span> `;
  const judged = row.judged ? ` (${words.term('judged')})` : '';
  const notes = row.stands.flatMap(({ claims }) => claims.flatMap((claim) => claim.notes));
  return markup`<article class="point" id="p${row.number}">
<h3>${row.number}. ${status}<span class="quiet">${headOfPoint(row, words)}${judged}</span></h3>
<dl>${row.stands.flatMap((stand) => standWords(row, stand, words))}</dl>
${quietLines([...standsOfPoint(row, words), ...differenceLines(row, words)])}${noteLines(notes, words)}</article>
`;
}

/** The words of a side that says it, or may. */
const standWords = ({ links }: EventRow, { statement, claims }: RowStand, words: ExportWords): readonly Markup[] =>
  claims.map((claim) => {
    const spans = links.flatMap(({ link }) => [
      ...(link.a === claim.id ? spansOf(link.differences, 'a') : []),
      ...(link.b === claim.id ? spansOf(link.differences, 'b') : []),
    ]);
    return sideWords(statement, claim, spans, words, '', stretchesOf(claim, new Set(claim.places)));
  });
