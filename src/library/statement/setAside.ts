import { otherSide } from '../judgement/pairRows.ts';
import { guarded } from '../keeping/guard.ts';
import { bringRemarksBack, takeRemarks } from '../remarks/remarksAside.ts';
import { type ComparisonRow, type JudgementRow, library } from '../schema.ts';

/** For how long a statement that was set aside can be brought back, ms: a day. */
export const UNDO_TIME = 24 * 60 * 60 * 1000;

const TABLES = () => [
  library.statements,
  library.versions,
  library.claims,
  library.comparisons,
  library.judgements,
  library.remarks,
  library.searches,
  library.watches,
  library.setAside,
];

/**
 * Takes a statement out of the library with all that hangs on it: its texts, claims, comparisons and the reader's word on them
 * are kept apart, and can be brought back whole; what was looked for on its account is not looked for any more.
 * @param now milliseconds since 1970.
 * @returns the statements that were compared with it; empty as well when the library has no such statement.
 */
export function setAside(id: string, now: number): Promise<ReadonlySet<string>> {
  return guarded(() =>
    library.transaction('rw', TABLES(), async () => {
      const statement = await library.statements.get(id);
      if (!statement) return new Set<string>();
      const numbers = Array.from({ length: statement.currentVersion }, (_, before) => before + 1);
      const found = await library.versions.bulkGet(numbers.map((number): [string, number] => [id, number]));
      const versions = found.flatMap((version) => version ?? []);
      const texts = numbers.map((number) => [id, number]);
      const claims = await library.claims.where('[statement+version]').anyOf(texts).toArray();
      const comparisons = await library.comparisons.where('sides').equals(id).toArray();
      const judgements = await library.judgements.where('sides').equals(id).toArray();
      // What the reader said before an earlier setting aside, if that was not brought back, waits on.
      const waiting = await library.setAside.get(id);
      const words = [
        ...new Map([...(waiting?.judgements ?? []), ...judgements].map((word) => [word.id, word])).values(),
      ];
      const remarks = [...(waiting?.remarks ?? []), ...(await takeRemarks(id))];
      await library.setAside.put({ id, at: now, statement, versions, claims, comparisons, judgements: words, remarks });
      await library.statements.delete(id);
      await library.versions.bulkDelete(versions.map(({ number }): [string, number] => [id, number]));
      await library.claims.bulkDelete(claims.map((claim) => claim.id));
      await library.comparisons.bulkDelete(comparisons.map((comparison) => comparison.id));
      await library.judgements.bulkDelete(judgements.map((judgement) => judgement.id));
      await library.searches.where('statement').equals(id).delete();
      await library.watches.where('statement').equals(id).delete();
      return othersOf(id, comparisons);
    }),
  );
}

/**
 * Brings a statement back as it was; where it is in the library again, the reader's words on it alone.
 * @returns the statements that it is compared with again.
 */
export function bringBack(id: string): Promise<ReadonlySet<string>> {
  return guarded(() =>
    library.transaction('rw', TABLES(), async () => {
      const kept = await library.setAside.get(id);
      if (!kept) return new Set<string>();
      await library.setAside.delete(id);
      await bringWordsBack(kept.judgements ?? []);
      await bringRemarksBack(id, kept.remarks ?? []);
      if (await library.statements.get(id)) return new Set<string>();
      const others = await library.statements.bulkGet(kept.comparisons.map((row) => otherSide(row, id)));
      const comparisons = kept.comparisons.filter((_, place) => others[place] !== undefined);
      await library.statements.put(kept.statement);
      await library.versions.bulkPut([...kept.versions]);
      await library.claims.bulkPut([...kept.claims]);
      await library.comparisons.bulkPut(comparisons);
      return othersOf(id, comparisons);
    }),
  );
}

/** The reader's own words hang on no version of a text: they come back in any case, and never over later ones. */
async function bringWordsBack(words: readonly JudgementRow[]): Promise<void> {
  const held = await library.judgements.bulkGet(words.map(({ id }) => id));
  await library.judgements.bulkPut(words.filter((_, place) => held[place] === undefined));
}

/**
 * Forgets for good what was set aside longer ago than `UNDO_TIME`.
 * @param now milliseconds since 1970.
 */
export function forgetSetAside(now: number): Promise<void> {
  return guarded(async () => {
    await library.setAside
      .where('at')
      .belowOrEqual(now - UNDO_TIME)
      .delete();
  });
}

function othersOf(id: string, comparisons: readonly ComparisonRow[]): ReadonlySet<string> {
  return new Set(comparisons.map((row) => otherSide(row, id)));
}
