import type { RemarkRow } from '../remarks/remarkRows.ts';
import type { ComparisonRow, JudgementRow, StatementRow } from '../schema.ts';
import type { CurrentText } from '../statement/currentText.ts';

/** What is read of the library for a pair, as its tables give it, or the database itself where they are not there yet. */
export interface PairSource {
  /** A statement, its text of now and that text's claims in order; null where the library has none. */
  text(statement: string): PromiseLike<CurrentText | null>;
  remarks(statement: string): PromiseLike<RemarkRow[]>;
  /** The comparisons that a statement is part of. */
  comparisons(statement: string): PromiseLike<ComparisonRow[]>;
  judgements(comparison: string): PromiseLike<JudgementRow[]>;
  statements(ids: readonly string[]): PromiseLike<(StatementRow | undefined)[]>;
}

/** All rows that a pair is shown by. */
export interface PairRows extends Side<CurrentText> {
  /** The comparison that is shown; none where the statement is alone. */
  readonly chosen: ComparisonRow | undefined;
  readonly facing: Side<CurrentText | null> | null;
  /** All that it can be compared with. */
  readonly others: readonly StatementRow[];
  /** The reader's words on the pair. */
  readonly said: readonly JudgementRow[];
}

/** A statement's text and what the reader said of it. */
interface Side<Text> {
  readonly text: Text;
  readonly remarks: readonly RemarkRow[];
}

/**
 * Reads a statement and the one that it is compared with: `other` when that is one of its counterparts, else what the reader paired last,
 * else the surest. All in one transaction, which the source holds open.
 */
export async function readPair(source: PairSource, statement: string, other?: string): Promise<PairRows | null> {
  // What need not wait for another answer is asked for at once: each answer takes a turn of the page.
  const [own, rowsOfOwn, named, saidOfNamed] = await Promise.all([
    readSide(source, statement),
    source.comparisons(statement),
    other === undefined ? null : readSide(source, other),
    other === undefined ? [] : source.judgements(comparisonId(statement, other)),
  ]);
  if (!own.text) return null;
  const rows = ranked(rowsOfOwn);
  const chosen = rows.find((row) => otherSide(row, statement) === other) ?? rows[0];
  const counterpart = chosen ? otherSide(chosen, statement) : null;
  const isNamed = counterpart === other;
  const ids = rows.map((row) => otherSide(row, statement));
  const [others, facing, said] = await Promise.all([
    isNamed && ids.length === 1 && named?.text ? [named.text.statement] : source.statements(ids),
    counterpart === null ? null : isNamed ? named : readSide(source, counterpart),
    isNamed ? saidOfNamed : chosen ? source.judgements(chosen.id) : [],
  ]);
  const { text, remarks } = own;
  return { text, remarks, chosen, facing, others: others.flatMap((row) => row ?? []), said };
}

async function readSide(source: PairSource, id: string): Promise<Side<CurrentText | null>> {
  const [text, remarks] = await Promise.all([source.text(id), source.remarks(id)]);
  return { text, remarks };
}

/** What the reader paired comes first, the latest of them first; then by how sure the event is. */
export function ranked(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const byReader = (row: ComparisonRow) => (row.pairedBy === 'reader' ? row.comparedAt : 0);
  return [...rows].sort(
    (a, b) => byReader(b) - byReader(a) || b.eventScore - a.eventScore || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** The statement that one is compared with. */
export function otherSide(row: ComparisonRow, statement: string): string {
  return row.sides[0] === statement ? row.sides[1] : row.sides[0];
}

/** The id of the comparison of two statements, whichever is named first. */
export function comparisonId(a: string, b: string): string {
  return sidesOf(a, b).join(' ');
}

/** Two ids in code-unit order. A page's key holds no blank, so the id of the comparison is unambiguous. */
export function sidesOf(a: string, b: string): [string, string] {
  return a < b ? [a, b] : [b, a];
}
