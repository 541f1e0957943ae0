import type { Link } from '../../engine/model.ts';
import type { ComparisonRow, JudgementRow } from '../schema.ts';
import type { CurrentText } from '../statement/currentText.ts';
import type { PairView, ReaderWord } from '../views.ts';
import { type PlacedJudgement, placeJudgements, relationOf } from './placedJudgements.ts';

/** A link of the engine, or one that the reader made, changed or confirmed. */
export interface JudgedLink extends Link {
  readonly judged?: boolean;
}

/** A comparison's links as the reader has put them right, and what the reader said. */
export interface Judged {
  /** `a` of a link is a claim of the first side. */
  readonly links: readonly JudgedLink[];
  /** Stands for texts of now even where the comparison is of earlier ones. */
  readonly view: PairView['judged'];
}

/**
 * Puts the reader's word before the engine's.
 * @param own the open statement: what is shown is seen from it.
 */
export function judgedLinks(
  row: ComparisonRow,
  own: CurrentText,
  other: CurrentText,
  said: readonly JudgementRow[],
): Judged {
  const isFirst = row.sides[0] === own.statement.id;
  const [first, second] = isFirst ? [own, other] : [other, own];
  const placed = placeJudgements(said, first, second);
  const words = placed.map((word) => seenFrom(word, isFirst));
  return {
    view: {
      words,
      unlinked: words.flatMap(({ verdict, own: mine, other: theirs }) =>
        verdict === 'none' && mine.claim !== null && theirs.claim !== null
          ? [{ own: mine.claim, other: theirs.claim }]
          : [],
      ),
      lost: words.filter((word) => word.own.claim === null || word.other.claim === null).length,
    },
    links: linksWith(placed, row.links),
  };
}

function seenFrom({ row, a, b, verdict }: PlacedJudgement, isFirst: boolean): ReaderWord {
  const [left, right] = [
    { anchor: row.a, claim: a },
    { anchor: row.b, claim: b },
  ];
  return { id: row.id, verdict, own: isFirst ? left : right, other: isFirst ? right : left };
}

function linksWith(placed: readonly PlacedJudgement[], links: readonly Link[]): readonly JudgedLink[] {
  if (placed.length === 0) return links;
  const engines = new Map(links.map((link) => [keyOf(link.a, link.b), link]));
  const words = new Set<string>();
  const own = placed.flatMap(({ a, b, verdict }): JudgedLink[] => {
    if (a === null || b === null) return [];
    words.add(keyOf(a, b));
    const relation = relationOf(verdict);
    if (relation === null) return [];
    const { possible: _, ...sure } = engines.get(keyOf(a, b)) ?? { a, b, reasons: [], differences: [] };
    // What differs was said of another relation: two claims that say the same differ in nothing.
    const differences = relation === 'same' ? [] : sure.differences;
    return [{ ...sure, relation, differences, score: 1, judged: true }];
  });
  return [...own, ...links.filter(({ a, b }) => !words.has(keyOf(a, b)))];
}

const keyOf = (a: string, b: string): string => `${a} ${b}`;
