import { readClaims } from '../engine/claims/readClaims.ts';
import { compareClaims } from '../engine/index.ts';
import {
  comparisonsOf,
  counterpartsOf,
  isCurrent,
  otherSide,
  saveComparison,
  sidesOf,
} from '../library/comparisons.ts';
import { type CurrentText, currentText, saveReread } from '../library/currentText.ts';
import type { StatementRow } from '../library/schema.ts';

interface Pairing {
  readonly pairedBy: 'event' | 'reader';
  readonly eventScore: number;
}

/** A text can be edited while it is being compared: that often we look again before we leave it to the next visit. */
const TRIES = 3;

/**
 * Compares a statement with every counterpart that the library has for its event, and with those that the reader paired
 * it with, where that has not been done for the texts of now by this engine.
 * @returns the other statements whose comparison is new.
 */
export async function compareInLibrary(statement: StatementRow, engine: string): Promise<ReadonlySet<string>> {
  const pairings = new Map<string, Pairing>();
  for (const row of await comparisonsOf(statement.id)) pairings.set(otherSide(row, statement.id), row);
  for (const { statement: other, score } of await counterpartsOf(statement))
    if (!pairings.has(other.id)) pairings.set(other.id, { pairedBy: 'event', eventScore: score });
  const changed = new Set<string>();
  for (const [other, pairing] of pairings)
    if (await compareTwo(statement.id, other, pairing, engine)) changed.add(other);
  return changed;
}

/** Compares two statements of the library unless that is done already; gives whether a comparison was saved. */
export async function compareTwo(a: string, b: string, pairing: Pairing, engine: string): Promise<boolean> {
  const [firstId, secondId] = sidesOf(a, b);
  for (let tries = 0; tries < TRIES; tries++) {
    const known = (await comparisonsOf(firstId)).find((row) => otherSide(row, firstId) === secondId);
    const first = await readByThisEngine(firstId, engine);
    const second = await readByThisEngine(secondId, engine);
    if (!first || !second) return false;
    const asBefore = known !== undefined && known.pairedBy === pairing.pairedBy;
    if (asBefore && isCurrent(known, first.statement, second.statement, engine)) return false;
    const { links } = compareClaims([textOf(first), textOf(second)]);
    const made = { first: first.statement, second: second.statement, links, engine, now: Date.now() };
    if (await saveComparison({ ...made, ...pairing })) return true;
  }
  return false;
}

/** A statement whose claims another version of the engine read has them read again. */
async function readByThisEngine(id: string, engine: string): Promise<CurrentText | null> {
  const current = await currentText(id);
  if (!current || current.version.engine === engine) return current;
  const claims = readClaims(current.version.text, { language: current.statement.language });
  return saveReread(current, claims, engine);
}

function textOf({ statement, version, claims }: CurrentText) {
  const { issuer, party, language } = statement;
  return { issuer, party, language, text: version.text, claims };
}
