import type { Link } from '../engine/model.ts';
import type { CurrentText } from './currentText.ts';
import { placeJudgements, relationOf } from './judgements.ts';
import type { ComparisonRow, JudgementRow } from './schema.ts';

/** A link of the engine, or one that the reader made, changed or confirmed. */
export interface JudgedLink extends Link {
  readonly judged?: boolean;
}

/** What is shown of a comparison: the engine's links as the reader has put them right. */
export interface Judged {
  /** `a` of a link is a claim of the first side. */
  readonly links: readonly JudgedLink[];
  /** Claims that the reader took apart, as seen from the open statement. */
  readonly unlinked: readonly { readonly own: string; readonly other: string }[];
  /** How many of the reader's words hang on claims that are gone. */
  readonly lost: number;
}

/** Puts the reader's word before the engine's. */
export function judgedLinks(
  row: ComparisonRow,
  own: CurrentText,
  other: CurrentText,
  said: readonly JudgementRow[],
): Judged {
  const isFirst = row.sides[0] === own.statement.id;
  const [first, second] = isFirst ? [own, other] : [other, own];
  const { placed, lost } = placeJudgements(said, first, second);
  const engines = new Map(row.links.map((link) => [keyOf(link), link]));
  const words = new Set(placed.map(keyOf));
  const links = placed.flatMap((word): JudgedLink[] => {
    const relation = relationOf(word.verdict);
    if (relation === null) return [];
    const before = engines.get(keyOf(word));
    const { possible: _, ...sure } = before ?? { a: word.a, b: word.b, reasons: [], differences: [] };
    // What differs was said of another relation: two claims that say the same differ in nothing.
    const differences = relation === 'same' ? [] : sure.differences;
    return [{ ...sure, relation, differences, score: 1, judged: true }];
  });
  const unlinked = placed.flatMap(({ a, b, verdict }) =>
    verdict === 'none' ? [isFirst ? { own: a, other: b } : { own: b, other: a }] : [],
  );
  return { links: [...links, ...row.links.filter((link) => !words.has(keyOf(link)))], unlinked, lost };
}

const keyOf = ({ a, b }: { readonly a: string; readonly b: string }): string => `${a} ${b}`;
