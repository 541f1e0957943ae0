import 'fake-indexeddb/auto';

import { expect, it } from 'vitest';
import { library } from '../../../../src/library/schema.ts';
import { shelveSome } from '../../../../src/library/search/shelve.ts';
import { ALL } from '../../../../src/library/shelves/shelfRows.ts';
import { blockRows, eventsFor } from '../../../bench/largeLibrary.ts';

it('the rows that a large library is measured with are those that shelving makes of its statements', async () => {
  await library.open();
  const rows = blockRows(0, eventsFor(40));
  expect(rows.statements).toHaveLength(40);
  for (const [name, all] of Object.entries(rows)) await library.table(name).bulkPut([...all]);
  const derived = async () => {
    const [events, words, columns] = await Promise.all([
      library.events.toArray(),
      library.words.toArray(),
      library.shelfColumns.toArray(),
    ]);
    return { events, words, columns };
  };
  const written = await derived();
  await library.words.clear();
  await library.eventWords.clear();
  await library.shelfColumns.clear();
  // With nothing right but their numbers, which they keep.
  await library.events.toCollection().modify({ when: '1999-01-01', partiesKey: 'xx', size: 9, only: 9 });
  await library.shelfQueue.put({ statement: ALL });
  while ((await shelveSome()) > 0);
  const shelved = await derived();
  expect(shelved.events).toEqual(written.events);
  expect(shelved.columns).toEqual(written.columns);
  expect(shelved.words.map(({ word }) => word)).toEqual(written.words.map(({ word }) => word));
  expect(shelved.words).toEqual(written.words);
  await library.delete();
});
