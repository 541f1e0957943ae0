import { RELATION_STATUS, STAND_SIGNS, STATUS_SIGNS } from '../../engine/signs.ts';
import { titleOf } from './citing.ts';
import { type EventRow, eventRows, firstSaid, type RowGroup } from './eventRows.ts';
import type { ExportedEvent } from './exportedEvent.ts';
import type { ExportWords } from './exportWords.ts';
import { type Markup, markup } from './markup.ts';
import {
  barePictureOf,
  EDGE,
  gap,
  INK,
  LINE,
  type Part,
  type Picture,
  pictureOf,
  QUIET,
  round,
  STATUS_FILLS,
  specificsParts,
  TRACK,
  topicsParts,
  WIDTH,
} from './pictureParts.ts';
import { shortenedTo } from './pictureWords.ts';
import { standLegend } from './pointLines.ts';

/** Room for the words of topics and points, and the least for a side's column. */
const WORDS = 400;
const COLUMN = 56;
/** Rows of the matrix that a picture draws: what most sides say comes first. */
const MOST_ROWS = 80;

const widthOf = ({ statements }: ExportedEvent): number =>
  Math.max(WIDTH, 2 * EDGE + WORDS + COLUMN * statements.length);

/**
 * The overview of an event as a picture (SVG), without a heading, for a page that has one: how many make its points, how specific each side
 * is, who speaks of what.
 */
export const eventOverview = (event: ExportedEvent, words: ExportWords): Picture =>
  barePictureOf(words.term('overview'), overviewParts(event, words), widthOf(event));

/** The same with the matrix of points and sides below, and a heading. */
export function eventPicture(event: ExportedEvent, words: ExportWords): Picture {
  const parts = [...overviewParts(event, words), gap(16), ...matrixParts(event, words)];
  return pictureOf(titleOf(event, words), event.statements, parts, widthOf(event));
}

function overviewParts(event: ExportedEvent, words: ExportWords): readonly Part[] {
  const groups = eventRows(event);
  const most = Math.max(1, ...groups.map(({ rows }) => rows.length));
  return [
    ...groups.map((group) => ({ drawn: groupBar(group, most, words), height: LINE })),
    gap(12),
    ...specificsParts(event.statements, words),
    gap(12),
    ...topicsParts(event.statements, words, widthOf(event)),
  ];
}

/** Where the bars of the groups begin, and how long the longest is. */
const BARS = 340;
const LONGEST = 320;

function groupBar({ saidBy, rows }: RowGroup, most: number, words: ExportWords): Markup {
  return markup`<text y="15" font-size="14" ${INK}>${words.saidBy(saidBy, rows.length)}</text><rect x="${BARS}" y="3" width="${round((LONGEST * rows.length) / most)}" height="14" rx="2" ${QUIET}/>`;
}

function matrixParts(event: ExportedEvent, words: ExportWords): readonly Part[] {
  const width = widthOf(event) - 2 * EDGE;
  const from = width - COLUMN * event.statements.length;
  const middle = (i: number): number => round(from + COLUMN * (i + 0.5));
  const heads = event.statements.map(
    ({ code }, i) => markup`<text x="${middle(i)}" y="14" font-size="12" text-anchor="middle" ${QUIET}>${code}</text>`,
  );
  const parts: Part[] = [
    { drawn: markup`<text y="14" font-size="12" ${QUIET}>${words.term('matrix')}</text>${heads}`, height: LINE },
  ];
  let left = MOST_ROWS;
  const groups = eventRows(event);
  for (const { saidBy, rows } of groups) {
    if (left === 0) break;
    const title = markup`<text y="18" font-size="12" font-weight="600" ${INK}>${words.saidBy(saidBy, rows.length)}</text>`;
    parts.push({ drawn: title, height: LINE });
    for (const row of rows.slice(0, left)) parts.push({ drawn: rowLine(row, width, from, middle, words), height: 24 });
    left -= Math.min(left, rows.length);
  }
  const more = groups.reduce((sum, { rows }) => sum + rows.length, 0) - MOST_ROWS;
  const lines = [...(more > 0 ? [`+ ${more} ${words.term('more')}`] : []), standLegend(words)];
  const told = lines.map((line) => ({
    drawn: markup`<text y="20" font-size="12" ${QUIET}>${line}</text>`,
    height: 20,
  }));
  return [...parts, ...told];
}

function rowLine(
  row: EventRow,
  width: number,
  from: number,
  middle: (i: number) => number,
  words: ExportWords,
): Markup {
  const status = row.relation === null ? null : RELATION_STATUS[row.relation];
  const sign =
    status === null
      ? []
      : markup`<text x="24" y="16" font-size="12" ${STATUS_FILLS[status]}>${STATUS_SIGNS[status]}</text>`;
  const said = shortenedTo(firstSaid(row)?.claim.said ?? '', from - 48, 12);
  const stands = row.stands.map(
    ({ stand, statement }, i) =>
      markup`<g><title>${words.stand(stand, statement.issuerName)}</title><text x="${middle(i)}" y="16" font-size="12" text-anchor="middle" ${stand === 'says' ? INK : QUIET}>${STAND_SIGNS[stand]}</text></g>`,
  );
  return markup`<rect y="0" width="${width}" height="1" ${TRACK}/><text y="16" font-size="12" ${QUIET}>${row.number}</text>${sign}<text x="40" y="16" font-size="12" ${INK}>${said}</text>${stands}`;
}
