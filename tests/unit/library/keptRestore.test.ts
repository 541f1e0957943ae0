import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keptRestore, settleRestore, untoldRestore } from '../../../src/library/keeping/keptRestore.ts';
import { LibraryProblem } from '../../../src/library/problems.ts';
import { library } from '../../../src/library/schema.ts';
import { browser, forgetBrowser } from '../ui/fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const WORD = { page: 'https://a.example/1', issuer: null, title: 'A call', saidAt: 1 };
const restore = () => library.transaction('rw', library.pageWords, () => library.pageWords.put(WORD));

beforeEach(async () => {
  forgetBrowser();
  await library.delete();
  await library.open();
});

describe('a restoration', () => {
  it('that was seen to its end is not told of again, whether it went well or not', async () => {
    await keptRestore(restore);
    expect(await untoldRestore()).toBeNull();
    const failing = keptRestore(async () => {
      await restore();
      throw new Error('No more of it.');
    });
    await expect(failing).rejects.toThrow('No more of it.');
    expect(await untoldRestore()).toBeNull();
  });

  it('that failed left nothing, whatever it had written', async () => {
    const failing = keptRestore(async () => {
      await restore();
      throw new Error('No more of it.');
    });
    await expect(failing).rejects.toThrow();
    expect(await library.pageWords.count()).toBe(0);
  });

  it('whose page was gone before its end is told of as broken off; after it, as whole; until the reader knows', async () => {
    // The browser's end: the mark stays, since nothing runs any more that would take it away.
    browser.storage.local.remove.mockImplementationOnce(async () => {});
    await keptRestore(restore);
    expect(await untoldRestore()).toBe('whole');
    await library.keeping.delete('restored');
    expect(await untoldRestore()).toBe('broken');
    await settleRestore();
    expect(await untoldRestore()).toBeNull();
  });

  it('is told why it failed also where the mark cannot be taken away, and then again until the reader knows', async () => {
    browser.storage.local.remove.mockImplementationOnce(async () => {
      throw new Error('An unexpected error occurred');
    });
    const failing = keptRestore(async () => {
      await restore();
      throw new LibraryProblem('problem_storage_full');
    });
    await expect(failing).rejects.toMatchObject({ key: 'problem_storage_full' });
    expect(await untoldRestore()).toBe('broken');
  });

  it('of which no mark can be set is not begun, and the reader is led to the disk', async () => {
    browser.storage.local.set.mockImplementationOnce(async () => {
      throw new Error('An unexpected error occurred');
    });
    await expect(keptRestore(restore)).rejects.toMatchObject({ key: 'problem_storage_unavailable' });
    expect(await library.pageWords.count()).toBe(0);
  });

  it('that was whole long ago does not make a later one whole that was broken off', async () => {
    await keptRestore(restore);
    await browser.storage.local.set({ libraryRestore: { token: 'another' } });
    expect(await untoldRestore()).toBe('broken');
  });
});
