import { STATUS_SIGNS } from '../../engine/signs.ts';
import { saidAlone } from '../judgement/claimStanding.ts';
import { titleOf } from './citing.ts';
import type { ExportedComparison } from './exported.ts';
import type { ExportWords } from './exportWords.ts';
import { type Markup, markup } from './markup.ts';
import {
  barePictureOf,
  EDGE,
  GROUND,
  gap,
  type Part,
  type Picture,
  pictureOf,
  QUIET,
  round,
  STATUS_FILLS,
  specificsParts,
  topicsParts,
  WIDTH,
} from './pictureParts.ts';

const INNER = WIDTH - 2 * EDGE;

/** The parts of the balance bar, in its order: what only a side says stands at that side's end. */
const BALANCE = [
  ['only', 0],
  ['conflict', null],
  ['differs', null],
  ['both', null],
  ['only', 1],
] as const;

/** The overview as a picture (SVG): how the points divide, how specific each side is, who speaks of what. */
export const overviewPicture = (comparison: ExportedComparison, words: ExportWords): Picture =>
  pictureOf(titleOf(comparison, words), comparison.statements, partsOf(comparison, words), WIDTH);

/** The same without a heading, for a page that has one. */
export const pageOverview = (comparison: ExportedComparison, words: ExportWords): Picture =>
  barePictureOf(words.term('overview'), partsOf(comparison, words), WIDTH);

function partsOf(comparison: ExportedComparison, words: ExportWords): readonly Part[] {
  const { statements } = comparison;
  const legend = legendLines(comparison, words);
  return [
    { drawn: balance(comparison, words, legend), height: 58 + LEGEND * legend.length },
    ...specificsParts(statements, words),
    gap(12),
    ...topicsParts(statements, words, WIDTH),
  ];
}

/**
 * What the balance bar is made of: how many points of each kind, in its order. As on the screen, a claim of which but a part is linked counts
 * twice: a point that a part makes alone must not go unseen.
 */
function balanceParts({ statements }: ExportedComparison) {
  return BALANCE.map(([status, side]) => ({
    status,
    side,
    sign: STATUS_SIGNS[status],
    count: (statements[side ?? 0]?.claims ?? []).filter((claim) =>
      status === 'only' ? saidAlone(claim).length > 0 : claim.status === status,
    ).length,
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
  const bars = parts.map(({ status, side, sign, count }) => {
    const width = count * scale;
    const from = x;
    x += width + 4;
    const label = words.status(status, comparison.statements[side ?? 0].code, false);
    // Where there is no room for sign and number the sign stands alone, for colour is never the only one; the line below the bar tells both.
    const said = width < 16 + 9 * String(count).length ? sign : `${sign} ${count}`;
    const inside =
      width < 10
        ? []
        : markup`<text x="${round(width / 2)}" y="20" font-size="14" text-anchor="middle" ${GROUND}>${said}</text>`;
    return markup`<g transform="translate(${round(from)} 0)"><title>${label}: ${count}</title><rect width="${round(width)}" height="30" rx="3" ${STATUS_FILLS[status]}/>${inside}</g>`;
  });
  const lines = legend.map((line, i) => markup`<text y="${50 + LEGEND * i}" font-size="12" ${QUIET}>${line}</text>`);
  return markup`${bars}${lines}`;
}
