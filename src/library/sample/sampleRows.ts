import type { Claim } from '../../engine/model.ts';
import { hashOf } from '../hash.ts';
import { guarded } from '../keeping/guard.ts';
import { claimRows } from '../remarks/divided.ts';
import { library, type StatementRow, type VersionRow } from '../schema.ts';
import { MEETING, type SampleText } from './sampleEvent.ts';

/**
 * Writes a side of the sample; nothing where it is there already.
 * @param claims of its text, by `engine`.
 * @param now milliseconds since 1970.
 * @throws LibraryProblem when the database refuses.
 */
export function saveSample(sample: SampleText, claims: readonly Claim[], engine: string, now: number): Promise<void> {
  return guarded(async () => {
    const hash = await hashOf(sample.text);
    const { id, title, text } = sample;
    const { statements, versions, claims: claimTable, remarks } = library;
    await library.transaction('rw', statements, versions, claimTable, remarks, async () => {
      if (await statements.get(id)) return;
      const version: VersionRow = { statement: id, number: 1, title, text, hash, readAt: now, engine };
      const said = await remarks.where('statement').equals(id).toArray();
      await statements.put(rowOf(sample, now));
      await versions.put(version);
      await claimTable.bulkPut(claimRows(claims, { statement: id, version: 1, text, language: 'en' }, said));
    });
  });
}

function rowOf({ id, issuer, party, title }: SampleText, now: number): StatementRow {
  return {
    id,
    issuer,
    party,
    title,
    kind: 'readout',
    language: 'en',
    origin: 'pasted',
    url: null,
    published: MEETING,
    eventDate: MEETING,
    day: MEETING,
    eventKind: 'meeting',
    parties: ['xa', 'xb'],
    persons: [],
    open: false,
    matters: [],
    currentVersion: 1,
    firstSeen: now,
    lastChanged: now,
  };
}
