import { daysLater } from '../engine/event/days.ts';
import { type EventFacts, SAME_EVENT, sameEvent } from '../engine/event/sameEvent.ts';
import type { Link } from '../engine/model.ts';
import { comparisonId } from './judgement/pairRows.ts';
import { guarded } from './keeping/guard.ts';
import { type ClaimNote, type ComparisonRow, library, type StatementRow } from './schema.ts';

/** Most statements that are weighed as counterparts of one: all of three days, in a library of tens of thousands. */
const MAX_CANDIDATES = 2_000;
/** Most counterparts that one statement is compared with. */
const MAX_COUNTERPARTS = 12;

/** What `sameEvent` asks of a statement. */
export function factsOf(statement: StatementRow): EventFacts {
  const { issuer, party, parties, persons, open, matters, day, eventKind } = statement;
  return { issuer, party, parties, persons, open, matters, date: day, kind: eventKind };
}

/** A statement that reports the same event as another, and how surely. */
export interface Counterpart {
  readonly statement: StatementRow;
  /** From 0 to 1, `sameEvent`. */
  readonly score: number;
}

/** The statements of the library that report the same event as this one, surest first. */
export function counterpartsOf(statement: StatementRow): Promise<readonly Counterpart[]> {
  return guarded(async () => {
    const day = statement.day;
    const [from, to] = day === null ? [null, null] : [daysLater(day, -1), daysLater(day, 1)];
    if (from === null || to === null) return [];
    const near = await library.statements.where('day').between(from, to, true, true).limit(MAX_CANDIDATES).toArray();
    return near
      .map((other) => ({ statement: other, score: sameEvent(factsOf(statement), factsOf(other)) }))
      .filter(({ score }) => score >= SAME_EVENT)
      .sort((a, b) => b.score - a.score || (a.statement.id < b.statement.id ? -1 : 1))
      .slice(0, MAX_COUNTERPARTS);
  });
}

/** The comparisons that a statement is part of. */
export function comparisonsOf(statement: string): Promise<readonly ComparisonRow[]> {
  return guarded(() => library.comparisons.where('sides').equals(statement).toArray());
}

/** Whether a comparison is of the current texts, by this engine, and tells of it all that is kept today. */
export function isCurrent(row: ComparisonRow, first: StatementRow, second: StatementRow, engine: string): boolean {
  const sameTexts = row.versions[0] === first.currentVersion && row.versions[1] === second.currentVersion;
  return sameTexts && row.engine === engine && row.notes !== undefined;
}

/** What is saved of a comparison. */
export interface NewComparison {
  /** In the order of `sidesOf`, as they were when they were compared. */
  readonly first: StatementRow;
  readonly second: StatementRow;
  readonly pairedBy: ComparisonRow['pairedBy'];
  readonly eventScore: number;
  readonly links: readonly Link[];
  readonly notes: Readonly<Record<string, ClaimNote>>;
  /** The ids of all claims that were compared. Where it is given, they must still be all claims of both texts. */
  readonly claims?: readonly string[];
  readonly engine: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Saves a comparison, unless one of the two texts or its claims have changed meanwhile: then another comparison is on its way. What the
 * reader paired stays paired by the reader.
 * @returns whether it was saved.
 */
export function saveComparison(made: NewComparison): Promise<boolean> {
  return guarded(() =>
    library.transaction('rw', library.statements, library.claims, library.comparisons, async () => {
      const { first, second, links, notes, engine, now } = made;
      const firstNow = await library.statements.get(first.id);
      const secondNow = await library.statements.get(second.id);
      if (firstNow?.currentVersion !== first.currentVersion || secondNow?.currentVersion !== second.currentVersion)
        return false;
      if (made.claims && !(await areClaims(made.claims, [first, second]))) return false;
      const id = comparisonId(first.id, second.id);
      const known = await library.comparisons.get(id);
      const byReader = known?.pairedBy === 'reader';
      await library.comparisons.put({
        id,
        sides: [first.id, second.id],
        versions: [first.currentVersion, second.currentVersion],
        pairedBy: byReader ? 'reader' : made.pairedBy,
        eventScore: byReader ? known.eventScore : made.eventScore,
        links,
        notes,
        engine,
        comparedAt: now,
      });
      return true;
    }),
  );
}

/** Whether these are all claims of both texts: the reader may have divided one while they were compared. */
async function areClaims(ids: readonly string[], texts: readonly StatementRow[]): Promise<boolean> {
  const of = texts.map(({ id, currentVersion }) => [id, currentVersion]);
  const held = await library.claims.where('[statement+version]').anyOf(of).primaryKeys();
  const all = new Set(held);
  return all.size === ids.length && ids.every((id) => all.has(id));
}

/** Takes a comparison back; the statements stay. */
export function removeComparison(id: string): Promise<void> {
  return guarded(() => library.comparisons.delete(id));
}
