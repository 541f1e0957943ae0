import 'fake-indexeddb/auto';

import { bench, describe } from 'vitest';
import { daysLater } from '../../src/engine/event/days.ts';
import { counterpartsOf } from '../../src/library/comparisons.ts';
import { library, type StatementRow } from '../../src/library/schema.ts';

/** The look-up of a counterpart among ten thousand statements of two years: it must take 50 ms at most. */

const STATEMENTS = 10_000;
const DAYS = 730;
const PARTIES = ['us', 'ru', 'ua', 'uk', 'fr', 'de', 'jp', 'cn', 'in', 'br', 'za', 'tr', 'ca', 'au'];
const pick = (at: number): string => PARTIES[at % PARTIES.length] ?? 'us';

function statement(index: number): StatementRow {
  const party = pick(index);
  const day = daysLater('2024-01-01', (index * 7) % DAYS);
  return {
    id: `https://${party}.example/${index}`,
    issuer: `${party}-president`,
    party,
    title: `Call ${index}`,
    kind: 'readout',
    published: day,
    eventDate: day,
    day,
    eventKind: 'call',
    language: 'en',
    origin: 'official',
    parties: [party, pick(index * 3 + 1)].sort(),
    persons: [{ key: `leader-of-${party}`, party }],
    open: false,
    matters: Array.from({ length: 60 }, (_, i) => `matter-${(index * i) % 400}`),
    url: `https://${party}.example/${index}`,
    currentVersion: 1,
    firstSeen: 0,
    lastChanged: 0,
  };
}

await library.open();
if ((await library.statements.count()) === 0)
  await library.statements.bulkAdd(Array.from({ length: STATEMENTS }, (_, index) => statement(index)));

describe(`a library of ${STATEMENTS} statements`, () => {
  let at = 0;
  bench('the counterparts of one', async () => {
    at += 1;
    await counterpartsOf(statement(at * 13));
  });
});
