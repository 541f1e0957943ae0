import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';
import { compareInLibrary, compareTwo } from '../../../src/background/visit/compareInLibrary.ts';
import { compareThrough } from '../../../src/background/visit/compareThrough.ts';
import { comparisonsOf, removeComparison } from '../../../src/library/comparisons.ts';
import { eventView } from '../../../src/library/event/eventView.ts';
import { comparisonId } from '../../../src/library/judgement/pairRows.ts';
import { pairView } from '../../../src/library/judgement/pairView.ts';
import { library, type StatementRow } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { FACTS, NORTH, SOUTH, sentencesAsClaims } from '../library/fixtures.ts';

/** Nothing of it tells that it speaks of the same event: only the reader knows. */
const EAST: typeof NORTH = {
  ...NORTH,
  url: 'https://ministry.corland.example/5',
  issuer: 'xc-ministry',
  party: 'xc',
  published: '2025-06-20',
  eventDate: '2025-06-20',
  parties: ['xc', 'xd'],
  body: 'Two crossings between Arvenia and Belmar will be opened. Corland sent observers.',
};
const BY_READER = { pairedBy: 'reader', eventScore: 1 } as const;

async function save(page: typeof NORTH): Promise<StatementRow> {
  const { issuer, party, parties, eventDate: date } = page;
  const event = { issuer: issuer ?? '', party: party ?? '', parties, date, kind: 'call' } as const;
  return (await saveStatement(page, sentencesAsClaims(page.body), { ...FACTS, event })).statement;
}

const pairings = async () =>
  Object.fromEntries((await library.comparisons.toArray()).map(({ id, pairedBy }) => [id, pairedBy]));

let north: StatementRow;
let south: StatementRow;
let east: StatementRow;

beforeEach(async () => {
  await library.delete();
  await library.open();
  [north, south, east] = [await save(NORTH), await save(SOUTH), await save(EAST)];
  await compareInLibrary(north, '1');
});

describe('three statements of an event', () => {
  it('are compared two by two where the reader adds the third to one of them', async () => {
    await compareTwo(north.id, east.id, BY_READER, '1');
    expect(await compareThrough(east.id, '1')).toEqual(new Set([south.id]));
    expect(await pairings()).toEqual({
      [comparisonId(north.id, south.id)]: 'event',
      [comparisonId(north.id, east.id)]: 'reader',
      [comparisonId(south.id, east.id)]: 'partner',
    });
    const stands = (await eventView(north.id))?.points.flatMap((point) => point.stands.map(({ stand }) => stand));
    expect(stands).not.toContain('unknown');
    // What follows from the reader's pairing is offered behind what the event itself tells.
    expect((await pairView(south.id))?.counterparts.map(({ id }) => id)).toEqual([north.id, east.id]);
  });

  it('are so too where the second is read after the third was added', async () => {
    await removeComparison(comparisonId(north.id, south.id));
    await compareTwo(north.id, east.id, BY_READER, '1');
    expect(await compareInLibrary(south, '1')).toEqual(new Set([north.id, east.id]));
    expect(await compareInLibrary(south, '1')).toEqual(new Set());
    expect((await pairings())[comparisonId(south.id, east.id)]).toBe('partner');
  });

  it('are no event where nobody but two dates says so', async () => {
    expect(await compareThrough(north.id, '1')).toEqual(new Set());
    expect(await comparisonsOf(east.id)).toEqual([]);
  });

  it('fall apart with the pairing that held them together', async () => {
    await compareTwo(north.id, east.id, BY_READER, '1');
    await compareThrough(east.id, '1');
    await removeComparison(comparisonId(north.id, east.id));
    expect(await compareInLibrary(south, '1')).toEqual(new Set([east.id]));
    expect(Object.keys(await pairings())).toEqual([comparisonId(north.id, south.id)]);
  });
});
