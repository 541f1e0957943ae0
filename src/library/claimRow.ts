import type { Claim } from '../engine/model.ts';
import type { ClaimRow } from './schema.ts';

/** A claim as the library keeps it: named after the statement, the version of its text, and its place there. */
export function claimRow(claim: Claim, statement: string, version: number, index: number): ClaimRow {
  const { start, end, text, act } = claim;
  return { id: `${statement}#${version}.${index}`, statement, version, index, start, end, text, act };
}
