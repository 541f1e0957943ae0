import type { EventRow } from './eventRows.ts';
import type { ExportWords } from './exportWords.ts';

/** What is said of a point of several sides below their words: who only possibly makes it, leaves it out, or is not compared. */
export const standsOfPoint = ({ stands }: EventRow, words: ExportWords): readonly string[] => {
  const others = stands.filter(({ stand }) => stand !== 'says');
  return others.length === 0
    ? []
    : [others.map(({ stand, statement }) => words.stand(stand, statement.issuerName)).join('; ')];
};

/** What differs, a line for every two sides: "US ↔ RU: time: 30 days, only US". */
export const differenceLines = ({ links }: EventRow, words: ExportWords): readonly string[] =>
  links.flatMap(({ link, own, other }) => {
    const marks = [...(link.judged ? [words.term('judged')] : []), ...(link.possible ? [words.term('possible')] : [])];
    const said = words.differences(link.differences, own, other);
    if (said.length === 0 && !link.possible) return [];
    const marked = marks.length > 0 ? ` (${marks.join(', ')})` : '';
    return [`${own.code} ↔ ${other.code}${marked}${said.length > 0 ? `: ${said.join('; ')}` : ''}`];
  });

/** How many letters name a point where its words do not stand whole. */
const LETTERS = 120;

/** The beginning of a text on one line, cut between letters. */
export function shortened(text: string, letters = LETTERS): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length <= letters
    ? line.join('')
    : `${line
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`;
}
