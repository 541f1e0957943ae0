import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { guarded } from '../../../src/library/keeping/guard.ts';

const full = () => new DOMException('The disk is full.', 'QuotaExceededError');

describe('a disk that is full', () => {
  const told: readonly (readonly [string, unknown])[] = [
    ['itself', full()],
    ['inside the end of its transaction', Object.assign(new Error('aborted'), { name: 'AbortError', inner: full() })],
    // As Firefox has it when many rows are put at once.
    ['among the failures of a bulk of writes', new Dexie.BulkError('3 of 3 operations failed', [full(), full()])],
    [
      'in words alone, inside the end of its transaction, as Chromium does',
      Object.assign(new Error('aborted'), {
        name: 'AbortError',
        inner: new DOMException(
          'Connection is closing because of: IO error: .../x.indexeddb.leveldb/000005.ldb: FILE_ERROR_NO_SPACE',
          'UnknownError',
        ),
      }),
    ],
  ];
  it.each(told)('is told by its own name where the database says so %s', async (_, error) => {
    await expect(guarded(() => Promise.reject(error))).rejects.toMatchObject({ key: 'problem_storage_full' });
  });

  it('is thought of where the browser breaks many writes off, as Chromium does whose disk is full; not where the reader does', async () => {
    const aborted = () => new DOMException('The transaction was aborted.', 'AbortError');
    const bulk = new Dexie.BulkError('2 of 3 operations failed', [aborted(), aborted()]);
    await expect(guarded(() => Promise.reject(bulk))).rejects.toMatchObject({ key: 'problem_storage_unavailable' });
    const stopped = aborted();
    await expect(guarded(() => Promise.reject(stopped))).rejects.toBe(stopped);
  });

  it('is not told where many writes fail for another reason', async () => {
    const other = new Dexie.BulkError('1 of 3 operations failed', [
      new DOMException('There already.', 'ConstraintError'),
    ]);
    await expect(guarded(() => Promise.reject(other))).rejects.toBe(other);
  });
});
