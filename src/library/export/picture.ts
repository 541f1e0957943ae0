import { STATUS_SIGNS } from '../../engine/signs.ts';
import { specificShare } from '../specificShare.ts';
import { type TopicRow, topicRows } from '../topicRows.ts';
import type { ClaimView } from '../views.ts';
import type { ExportedComparison, ExportedStatement } from './exported.ts';
import type { ExportWords } from './exportWords.ts';
import { type Markup, markup } from './markup.ts';

/** Width of the picture and room around, in pixels of a picture that is not enlarged. */
const WIDTH = 720;
const EDGE = 24;
const INNER = WIDTH - 2 * EDGE;
const LINE = 28;
/** Topics that the picture names: the ones most spoken of. */
const MOST_TOPICS = 14;

/** One colour a status, as on the screen; letters in ink on a light ground, for it is mostly printed. */
const STATUSES: readonly (readonly [status: ClaimView['status'], side: 0 | 1 | null, colour: string])[] = [
  ['only', 0, '#4338ca'],
  ['conflict', null, '#b91c1c'],
  ['differs', null, '#b45309'],
  ['both', null, '#0f766e'],
  ['only', 1, '#4338ca'],
];
const INK = '#1c1917';
const QUIET = '#57534e';
const GROUND = '#fdfcfa';
const TRACK = '#e7e5e4';

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The overview as a picture (SVG): how the points divide, how specific each side is, who speaks of what. */
export function overviewPicture(comparison: ExportedComparison, words: ExportWords): Picture {
  const parts: Markup[] = [];
  let y = EDGE;
  const add = (part: Markup, height: number): void => {
    parts.push(markup`<g transform="translate(${EDGE} ${y})">${part}</g>`);
    y += height;
  };
  const { event, statements } = comparison;
  const date = event.date === null ? words.term('undated') : words.date(event.date);
  const sides = statements.map(({ code, issuerName }) => `${code} ${issuerName}`).join(' ↔ ');
  add(markup`<text y="20" font-size="20" fill="${INK}">${words.event(comparison)}, ${date}</text>`, 30);
  add(markup`<text y="14" font-size="14" fill="${QUIET}">${sides}</text>`, 36);
  const legend = legendLines(comparison, words);
  add(balance(comparison, words, legend), 58 + LEGEND * legend.length);
  for (const statement of statements) add(specifics(statement, words), LINE);
  y += 12;
  const rows = topicRows(statements).slice(0, MOST_TOPICS);
  if (rows.length > 0) add(topicsHead(statements, words), LINE);
  for (const row of rows) add(topicLine(row, Math.max(...rows.flatMap(({ counts }) => counts)), words), LINE);
  const height = y + EDGE;
  const title = `${words.event(comparison)}, ${date}: ${sides}`;
  const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="system-ui, sans-serif"><title>${title}</title><rect width="${WIDTH}" height="${height}" fill="${GROUND}"/>${parts}</svg>`;
  return { svg: svg.written, width: WIDTH, height };
}

/** What the balance bar is made of: how many points of each kind, in its order. */
export function balanceParts({ statements }: ExportedComparison) {
  return STATUSES.map(([status, side, colour]) => ({
    ...{ status, side, sign: STATUS_SIGNS[status], colour },
    count: (statements[side ?? 0]?.claims ?? []).filter((claim) => claim.status === status).length,
  })).filter(({ count }) => count > 0);
}

/** Height of a line of the legend, and how many letters surely fit in one. */
const LEGEND = 16;
const LETTERS = 96;

/** What the signs of the balance bar mean and how many points each has, as many in a line as fit. */
function legendLines(comparison: ExportedComparison, words: ExportWords): readonly string[] {
  const lines: string[] = [];
  for (const { status, side, sign, count } of balanceParts(comparison)) {
    const entry = `${sign} ${words.status(status, comparison.statements[side ?? 0].code, false)}: ${count}`;
    const longer = `${lines.at(-1) ?? ''} · ${entry}`;
    if (lines.length > 0 && longer.length <= LETTERS) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return lines;
}

function balance(comparison: ExportedComparison, words: ExportWords, legend: readonly string[]): Markup {
  const parts = balanceParts(comparison);
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const scale = (INNER - 4 * (parts.length - 1)) / Math.max(1, all);
  let x = 0;
  const bars = parts.map(({ status, side, sign, colour, count }) => {
    const width = count * scale;
    const from = x;
    x += width + 4;
    const label = words.status(status, comparison.statements[side ?? 0].code, false);
    // Where there is no room for sign and number, the line below the bar tells them.
    const inside =
      width < 16 + 9 * String(count).length
        ? []
        : markup`<text x="${round(width / 2)}" y="20" font-size="14" text-anchor="middle" fill="#ffffff">${sign} ${count}</text>`;
    return markup`<g transform="translate(${round(from)} 0)"><title>${label}: ${count}</title><rect width="${round(width)}" height="30" rx="3" fill="${colour}"/>${inside}</g>`;
  });
  const lines = legend.map(
    (line, i) => markup`<text y="${50 + LEGEND * i}" font-size="12" fill="${QUIET}">${line}</text>`,
  );
  return markup`${bars}${lines}`;
}

function specifics({ code, claims }: ExportedStatement, words: ExportWords): Markup {
  const { specific, all } = specificShare({ claims }) ?? { specific: 0, all: 0 };
  const share = all === 0 ? 0 : specific / all;
  return markup`<text y="14" font-size="14" fill="${INK}">${code}</text><rect x="48" y="4" width="360" height="12" rx="2" fill="${TRACK}"/><rect x="48" y="4" width="${round(360 * share)}" height="12" rx="2" fill="${QUIET}"/><text x="420" y="14" font-size="12" fill="${QUIET}">${words.term('specific')}: ${specific} / ${all}</text>`;
}

/** Where the bars of each side begin, and how long the longest is. */
const COLUMNS = [250, 470] as const;
const LONGEST = 170;

function topicsHead(statements: readonly ExportedStatement[], words: ExportWords): Markup {
  const heads = statements.map(
    ({ code }, i) => markup`<text x="${COLUMNS[i] ?? 0}" y="14" font-size="12" fill="${QUIET}">${code}</text>`,
  );
  return markup`<text y="14" font-size="12" fill="${QUIET}">${words.term('topics')}</text>${heads}`;
}

function topicLine({ topic, counts }: TopicRow, most: number, words: ExportWords): Markup {
  const bars = counts.map((count, i) => {
    const x = COLUMNS[i] ?? 0;
    const width = round((LONGEST * count) / Math.max(1, most));
    return markup`<rect x="${x}" y="3" width="${width}" height="14" rx="2" fill="${QUIET}"/><text x="${x + width + 6}" y="15" font-size="12" fill="${INK}">${count}</text>`;
  });
  return markup`<text y="15" font-size="14" fill="${INK}">${words.topic(topic)}</text>${bars}`;
}

const round = (x: number): number => Math.round(x * 10) / 10;
