import { STAND_SIGNS, type Stand } from '../../engine/signs.ts';
import { type EventRow, firstSaid } from './eventRows.ts';
import type { ExportedClaim, ExportedLink, ExportedSource } from './exported.ts';
import type { ExportWords } from './exportWords.ts';
import type { ExportedPoint } from './points.ts';

/**
 * What is said of a point of several sides below their words: who only possibly makes it, leaves it out, or is not compared. Where all
 * others leave it out, its heading says so already.
 */
export function standsOfPoint({ relation, stands }: EventRow, words: ExportWords): readonly string[] {
  const others = stands.filter(({ stand }) => stand !== 'says');
  if (others.length === 0 || (relation === null && others.every(({ stand }) => stand === 'silent'))) return [];
  return [others.map(({ stand, statement }) => words.stand(stand, statement.issuerName)).join('; ')];
}

/** What a point of several sides does and is about. Of a claim of which but a part makes the point nobody knows which topics are that part's. */
export function headOfPoint(row: EventRow, words: ExportWords): string {
  const claim = firstSaid(row)?.claim;
  if (!claim) return '';
  const topics = claim.places ? [] : claim.topics.slice(0, 1);
  return [words.act(claim.act), ...topics.map(words.topic)].join(' · ');
}

/** " (set by hand)" or " (possible pairing)" behind what a link leads to; nothing where the engine is sure. */
export function linkMarks({ judged, possible }: ExportedLink, words: ExportWords): string {
  const marks = [...(judged ? [words.term('judged')] : []), ...(possible ? [words.term('possible')] : [])];
  return marks.length > 0 ? ` (${marks.join(', ')})` : '';
}

/** How the parts of a point's claims stand, a line for every claim that has parts: "US: US only: “energy”; both say this: “prisoners”". */
export function partLines({ claim, statement, facing, linked }: ExportedPoint, words: ExportWords): readonly string[] {
  const lineOf = ({ text, start, parts = [] }: ExportedClaim, { code }: ExportedSource): string[] => {
    const said = parts.map((part) => {
      const quoted = words.quoted(text.slice(part.start - start, part.end - start));
      return `${words.status(part.status, code, part.possible)}: ${quoted}`;
    });
    return said.length > 0 ? [`${code}: ${said.join('; ')}`] : [];
  };
  return [...lineOf(claim, statement), ...linked.flatMap((one) => lineOf(one.claim, facing))];
}

/** What differs, a line for every two sides: "US ↔ RU: time: 30 days, only US". */
export const differenceLines = ({ links }: EventRow, words: ExportWords): readonly string[] =>
  links.flatMap(({ link, own, other }) => {
    const marks = linkMarks(link, words);
    const said = words.differences(link.differences, own, other);
    if (said.length === 0 && marks === '') return [];
    return [`${own.code} ↔ ${other.code}${marks}${said.length > 0 ? `: ${said.join('; ')}` : ''}`];
  });

/** How many letters name a point where its words do not stand whole. */
const LETTERS = 120;

/** Letters that are given up to end with a whole word. */
const LAST_WORD = 16;

/** The beginning of a text on one line, cut after a word where one ends nearby. */
export function shortened(text: string, letters = LETTERS): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  if (line.length <= letters) return line.join('');
  const kept = line.slice(0, letters - 1);
  const blank = line[letters - 1] === ' ' ? kept.length : kept.lastIndexOf(' ');
  const end = blank > kept.length - LAST_WORD && blank > 0 ? blank : kept.length;
  const begun = kept.slice(0, end).join('').trimEnd();
  return `${begun}…`;
}

/** The signs of the stands and their meanings, in a line. */
export const standLegend = (words: ExportWords): string =>
  (Object.keys(STAND_SIGNS) as Stand[]).map((stand) => `${STAND_SIGNS[stand]} ${words.stand(stand)}`).join(', ');
