import { specificShare } from '../event/specificShare.ts';
import { type TopicRow, topicRows } from '../event/topicRows.ts';
import type { ExportedPassage, ExportedSource } from './exported.ts';
import type { ExportWords } from './exportWords.ts';
import { Markup, markup } from './markup.ts';
import { linesOf, shortenedTo } from './pictureWords.ts';

/** Room around a picture, the height of a line and the least width, in pixels of a picture that is not enlarged. */
export const EDGE = 24;
export const LINE = 28;
export const WIDTH = 720;
/** Topics that a picture names: the ones most spoken of. */
const MOST_TOPICS = 14;

/** A colour of a picture: that of the page which holds it, by the name that the page has for it, or its own where it stands alone. */
const colour = (name: string, own: string): Markup => new Markup(`style="fill:var(--${name},${own})"`);

export const INK = colour('ink', '#1c1917');
export const QUIET = colour('quiet', '#57534e');
export const GROUND = colour('ground', '#fdfcfa');
export const TRACK = colour('line', '#e7e5e4');
/** One colour a status, as on the screen. */
export const STATUS_FILLS = {
  both: colour('both', '#0f766e'),
  differs: colour('differs', '#b45309'),
  conflict: colour('conflict', '#b91c1c'),
  only: colour('only', '#4338ca'),
  pending: QUIET,
} as const;

/** A drawn picture: an SVG document, and its size in pixels where it is not enlarged. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A part of a picture and how high it is. */
export interface Part {
  readonly drawn: Markup;
  readonly height: number;
}

/** Parts one below the other, under a heading that says whose statements they are of. */
export function pictureOf(
  title: string,
  statements: readonly ExportedSource[],
  parts: readonly Part[],
  width: number,
): Picture {
  const room = width - 2 * EDGE;
  const sides = statements.map(({ code, issuerName }) => `${code} ${issuerName}`);
  const head: readonly Part[] = [
    { drawn: markup`<text y="20" font-size="20" ${INK}>${shortenedTo(title, room, 20)}</text>`, height: 30 },
    ...linesOf(sides, ' ↔ ', room, 14).map((line) => ({
      drawn: markup`<text y="14" font-size="14" ${QUIET}>${line}</text>`,
      height: 20,
    })),
    gap(16),
  ];
  return barePictureOf(`${title}: ${sides.join(' ↔ ')}`, [...head, ...parts], width);
}

/** The same without a heading, for a page that has one. */
export function barePictureOf(title: string, parts: readonly Part[], width: number): Picture {
  let y = EDGE;
  const placed = parts.map(({ drawn, height }) => {
    const part = markup`<g transform="translate(${EDGE} ${round(y)})">${drawn}</g>`;
    y += height;
    return part;
  });
  const height = Math.ceil(y + EDGE - 8);
  const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif"><title>${title}</title><rect width="${width}" height="${height}" ${GROUND}/>${placed}</svg>`;
  return { svg: svg.written, width, height };
}

interface Side extends ExportedSource {
  readonly claims: readonly ExportedPassage[];
}

/** How specific each side is, a bar a side. */
export const specificsParts = (statements: readonly Side[], words: ExportWords): readonly Part[] =>
  statements.map((statement) => ({ drawn: specifics(statement, words), height: LINE }));

function specifics({ code, claims }: Side, words: ExportWords): Markup {
  const { specific, all } = specificShare({ claims }) ?? { specific: 0, all: 0 };
  const filled = round(all === 0 ? 0 : (360 * specific) / all);
  return markup`<text y="14" font-size="14" ${INK}>${code}</text><rect x="64" y="4" width="360" height="12" rx="2" ${TRACK}/><rect x="64" y="4" width="${filled}" height="12" rx="2" ${QUIET}/><text x="436" y="14" font-size="12" ${QUIET}>${words.term('specific')}: ${specific} / ${all}</text>`;
}

/** Where the bars of the topics begin. */
const TOPICS = 250;

/** Who speaks of what, and in how many points: a line a topic, a column a side. */
export function topicsParts(statements: readonly Side[], words: ExportWords, width: number): readonly Part[] {
  const rows = topicRows(statements).slice(0, MOST_TOPICS);
  if (rows.length === 0) return [];
  const column = (width - 2 * EDGE - TOPICS) / statements.length;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const heads = statements.map(
    ({ code }, i) => markup`<text x="${round(TOPICS + column * i)}" y="14" font-size="12" ${QUIET}>${code}</text>`,
  );
  const head = markup`<text y="14" font-size="12" ${QUIET}>${words.term('topics')}</text>${heads}`;
  return [
    { drawn: head, height: LINE },
    ...rows.map((row) => ({ drawn: topicLine(row, most, column, words), height: LINE })),
  ];
}

/** Room for the number behind a bar. */
const NUMBER = 36;

function topicLine({ topic, counts }: TopicRow, most: number, column: number, words: ExportWords): Markup {
  const bars = counts.map((count, i) => {
    const x = round(TOPICS + column * i);
    const width = round(((column - NUMBER) * count) / most);
    return markup`<rect x="${x}" y="3" width="${width}" height="14" rx="2" ${QUIET}/><text x="${round(x + width + 6)}" y="15" font-size="12" ${INK}>${count}</text>`;
  });
  return markup`<text y="15" font-size="14" ${INK}>${words.topic(topic)}</text>${bars}`;
}

/** An empty line. */
export const gap = (height: number): Part => ({ drawn: markup``, height });

/** To a tenth of a pixel, so that the same picture is written the same everywhere. */
export const round = (x: number): number => Math.round(x * 10) / 10;
