import { afterEach, expect, it, vi } from 'vitest';
import { requestPersistence } from '../../../src/library/persistence.ts';

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
