import { readClaims } from '../../engine/claims/readClaims.ts';
import { type ComparedStatement, compareClaims } from '../../engine/index.ts';
import {
  comparisonsOf,
  counterpartsOf,
  isCurrent,
  removeComparison,
  saveComparison,
} from '../../library/comparisons.ts';
import { otherSide, sidesOf } from '../../library/judgement/pairRows.ts';
import type { ClaimNote, ComparisonRow, StatementRow } from '../../library/schema.ts';
import { type CurrentText, currentText, saveReread } from '../../library/statement/currentText.ts';
import { compareThrough, standsThrough } from './compareThrough.ts';

interface Pairing {
  readonly pairedBy: ComparisonRow['pairedBy'];
  readonly eventScore: number;
}

/** The least score: such a pairing is offered after all others. */
export const PARTNER: Pairing = { pairedBy: 'partner', eventScore: 0 };

/** A text can be edited while it is being compared: that often we look again before we leave it to the next visit. */
const TRIES = 3;
/** Most pairs of claims that are weighed: the transcripts of two long press conferences. Beyond that the worker would not answer. */
const MAX_PAIRS = 1_000_000;

/**
 * Compares a statement with every counterpart that the library has for its event, and with those that the reader paired
 * it with, where that has not been done for the texts of now by this engine. A pairing by the event that no longer fits, since
 * one side was read anew, is taken back.
 * @returns the other statements whose comparison is new or gone.
 */
export async function compareInLibrary(statement: StatementRow, engine: string): Promise<ReadonlySet<string>> {
  const pairings = new Map<string, Pairing>();
  for (const { statement: other, score } of await counterpartsOf(statement))
    pairings.set(other.id, { pairedBy: 'event', eventScore: score });
  const changed = new Set<string>();
  for (const row of await comparisonsOf(statement.id)) {
    const other = otherSide(row, statement.id);
    if (row.pairedBy === 'reader') pairings.set(other, { pairedBy: 'reader', eventScore: row.eventScore });
    else if (pairings.has(other)) continue;
    else if (row.pairedBy === 'partner' && (await standsThrough(row))) pairings.set(other, PARTNER);
    else {
      await removeComparison(row.id);
      changed.add(other);
    }
  }
  for (const [other, pairing] of pairings)
    if ((await compareTwo(statement.id, other, pairing, engine)) === 'new') changed.add(other);
  for (const other of await compareThrough(statement.id, engine)) changed.add(other);
  return changed;
}

/** `new`: compared and saved; `known`: that was done before; `gone`: one is not there; `none`: they are too long, or change too often. */
export type Outcome = 'new' | 'known' | 'gone' | 'none';

/** Compares two statements of the library unless that is done already. */
export async function compareTwo(a: string, b: string, pairing: Pairing, engine: string): Promise<Outcome> {
  const [firstId, secondId] = sidesOf(a, b);
  for (let tries = 0; tries < TRIES; tries++) {
    const known = (await comparisonsOf(firstId)).find((row) => otherSide(row, firstId) === secondId);
    const first = await readByThisEngine(firstId, engine);
    const second = await readByThisEngine(secondId, engine);
    if (!first || !second) return 'gone';
    if (first.claims.length * second.claims.length > MAX_PAIRS) return 'none';
    const asBefore = known !== undefined && known.pairedBy === pairing.pairedBy;
    if (asBefore && isCurrent(known, first.statement, second.statement, engine)) return 'known';
    const { links, statements } = compareClaims([textOf(first), textOf(second)]);
    const { pairedBy, eventScore } = pairing;
    const sides = { first: first.statement, second: second.statement };
    if (
      await saveComparison({
        ...sides,
        pairedBy,
        eventScore,
        links,
        notes: notesOf(statements),
        claims: [...first.claims, ...second.claims].map(({ id }) => id),
        engine,
        now: Date.now(),
      })
    )
      return 'new';
  }
  return 'none';
}

function notesOf(statements: readonly ComparedStatement[]): Record<string, ClaimNote> {
  const claims = statements.flatMap((statement) => statement.claims);
  return Object.fromEntries(
    claims.map(({ id, specific = false, topics = [], candidates = [], parts }) => [
      id,
      { specific, topics, candidates, ...(parts && { parts }) },
    ]),
  );
}

/** A statement whose claims another version of the engine read has them read again. */
export async function readByThisEngine(id: string, engine: string): Promise<CurrentText | null> {
  const current = await currentText(id);
  if (!current || current.version.engine === engine) return current;
  const claims = readClaims(current.version.text, { language: current.statement.language });
  return saveReread(current, claims, engine);
}

function textOf({ statement, version, claims }: CurrentText) {
  const { issuer, party, language } = statement;
  return { issuer, party, language, text: version.text, claims };
}
