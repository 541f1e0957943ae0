// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { APPEARANCE_KEY } from '../../../src/messages/appearance.ts';
import { STANDARD_LOOK } from '../../../src/page/paint/look.ts';
import { eventually } from '../eventually.ts';

type Heard = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => void;

const heard = new Set<Heard>();
const kept: Record<string, unknown> = {};

beforeEach(() => {
  vi.resetModules();
  heard.clear();
  for (const key of Object.keys(kept)) delete kept[key];
  vi.stubGlobal('browser', {
    storage: {
      local: { get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}) },
      onChanged: { addListener: (one: Heard) => heard.add(one), removeListener: (one: Heard) => heard.delete(one) },
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

async function follow(signal = new AbortController().signal) {
  const { followLook } = await import('../../../src/content/look.ts');
  const changed = vi.fn();
  return { look: followLook(changed, signal), changed };
}

describe('the look of what is ours on a page', () => {
  it('is the standard one where the reader has set nothing', async () => {
    const { look, changed } = await follow();
    await Promise.resolve();
    expect(look()).toEqual(STANDARD_LOOK);
    expect(changed).not.toHaveBeenCalled();
  });

  it('is what the reader has set, and follows each change', async () => {
    kept[APPEARANCE_KEY] = { scheme: 'dark', textSize: 120, palette: 'own', own: { only: { light: '#123456' } } };
    const { look, changed } = await follow();
    await eventually(() => expect(changed).toHaveBeenCalledOnce());
    expect(look()).toMatchObject({ scheme: 'dark', textSize: 120, colours: { only: { light: '#123456' } } });
    for (const one of heard) one({ [APPEARANCE_KEY]: { newValue: { scheme: 'light' } } }, 'local');
    expect(look()).toEqual({ ...STANDARD_LOOK, scheme: 'light' });
    for (const one of heard) one({ [APPEARANCE_KEY]: { newValue: { scheme: 'dark' } } }, 'sync');
    expect(look().scheme).toBe('light');
  });

  it('is followed no longer once the page is left', async () => {
    const leaving = new AbortController();
    const { changed } = await follow(leaving.signal);
    leaving.abort();
    expect(heard.size).toBe(0);
    expect(changed).not.toHaveBeenCalled();
  });

  it('is none that a rule could be broken with, whatever is kept', async () => {
    kept[APPEARANCE_KEY] = { scheme: 'dark;}*{display:none', textSize: '12px;', own: { only: { light: 'red;}' } } };
    const { look, changed } = await follow();
    await eventually(() => expect(changed).toHaveBeenCalledOnce());
    expect(look()).toEqual(STANDARD_LOOK);
  });
});
