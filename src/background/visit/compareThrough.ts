import { comparisonsOf } from '../../library/comparisons.ts';
import { otherSide } from '../../library/judgement/pairRows.ts';
import type { ComparisonRow } from '../../library/schema.ts';
import { compareTwo, PARTNER } from './compareInLibrary.ts';

/**
 * Compares a statement with those that the reader has paired with one of its counterparts, and, where the reader has paired it, with
 * the counterparts of its partner: they all tell of one event then, whatever their dates and parties say. So of three statements
 * every two are compared.
 * @returns the other statements whose comparison is new.
 */
export async function compareThrough(statement: string, engine: string): Promise<ReadonlySet<string>> {
  const own = await comparisonsOf(statement);
  const known = new Set([statement, ...own.map((row) => otherSide(row, statement))]);
  const changed = new Set<string>();
  for (const near of own.filter(isOwnPairing)) {
    const partner = otherSide(near, statement);
    for (const far of (await comparisonsOf(partner)).filter(isOwnPairing)) {
      const other = otherSide(far, partner);
      const byReader = near.pairedBy === 'reader' || far.pairedBy === 'reader';
      if (!byReader || known.has(other)) continue;
      known.add(other);
      if ((await compareTwo(statement, other, PARTNER, engine)) === 'new') changed.add(other);
    }
  }
  return changed;
}

/** Whether a pairing still has its ground: for one by a partner, that both sides are paired with it. */
export async function standsThrough(row: ComparisonRow): Promise<boolean> {
  const [first, second] = row.sides;
  const partnersOf = async (id: string): Promise<string[]> =>
    (await comparisonsOf(id)).filter(isOwnPairing).map((one) => otherSide(one, id));
  const partners = new Set(await partnersOf(first));
  return (await partnersOf(second)).some((partner) => partners.has(partner));
}

const isOwnPairing = ({ pairedBy }: ComparisonRow): boolean => pairedBy !== 'partner';
