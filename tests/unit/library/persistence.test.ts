import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkRoom, requestPersistence } from '../../../src/library/keeping/persistence.ts';

afterEach(() => vi.unstubAllGlobals());

const storage = (persisted: boolean, persist: () => Promise<boolean>) => {
  const asked = vi.fn(persist);
  vi.stubGlobal('navigator', { storage: { persisted: async () => persisted, persist: asked } });
  return asked;
};

it('asks the browser once, and not where it has promised already', async () => {
  const asked = storage(false, async () => true);
  expect(await requestPersistence()).toBe(true);
  expect(asked).toHaveBeenCalledOnce();
  expect(storage(true, async () => false)).not.toHaveBeenCalled();
  expect(await requestPersistence()).toBe(true);
});

it('says when the browser refuses, has nothing to promise, or fails', async () => {
  storage(false, async () => false);
  expect(await requestPersistence()).toBe(false);
  vi.stubGlobal('navigator', {});
  expect(await requestPersistence()).toBeNull();
  storage(false, () => Promise.reject(new TypeError('opaque origin')));
  expect(await requestPersistence()).toBeNull();
});

describe('room for what is to be restored', () => {
  const browserSays = (estimate: () => Promise<object>) => vi.stubGlobal('navigator', { storage: { estimate } });
  afterEach(() => vi.unstubAllGlobals());

  it('is refused where the browser says that there is not enough, and not where it says nothing', async () => {
    browserSays(async () => ({ quota: 100, usage: 60 }));
    await expect(checkRoom(40)).resolves.toBeUndefined();
    await expect(checkRoom(41)).rejects.toMatchObject({ key: 'problem_storage_full' });
    browserSays(async () => ({}));
    await expect(checkRoom(1e12)).resolves.toBeUndefined();
    browserSays(() => Promise.reject(new Error('no estimate')));
    await expect(checkRoom(1e12)).resolves.toBeUndefined();
  });
});
