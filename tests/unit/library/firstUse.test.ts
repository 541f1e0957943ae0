import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { Library } from '../../../src/library/schema.ts';

let library = new Library('first');

afterEach(async () => {
  await library.delete();
  library = new Library('first');
});

describe('the first use of a library that nobody has opened', () => {
  it('finds its table ready, whatever is asked of it', async () => {
    expect(await library.judgements.count()).toBe(0);
  });

  it('may be a reading by an index', async () => {
    expect(await library.statements.where('day').equals('2025-03-18').toArray()).toEqual([]);
  });

  it('may be a writing; and the same holds when it is opened again', async () => {
    const { keeping } = library;
    await keeping.put({ id: 'canary', token: 'one' });
    library.close({ disableAutoOpen: false });
    expect(await keeping.get('canary')).toEqual({ id: 'canary', token: 'one' });
  });
});
