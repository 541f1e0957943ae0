// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageKey } from '../../../src/ui/words/words.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

import { Welcome } from '../../../src/welcome/Welcome.tsx';

const ways = { sample: vi.fn(async (): Promise<MessageKey | null> => null), options: vi.fn(), leave: vi.fn() };
const press = (action: string) =>
  act(async () => {
    const button = document.querySelector<HTMLElement>(`[data-action="${action}"]`);
    if (button === null) throw new Error(`no ${action}`);
    button.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
const screen = () => document.querySelector('main')?.dataset.screen;
const heading = () => document.querySelector('h1')?.textContent;

beforeEach(() => act(() => render(<Welcome {...ways} />, document.body)));
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the first run', () => {
  it('has three screens, forth and back, and its heading has the focus', async () => {
    expect(screen()).toBe('what');
    expect(document.activeElement?.tagName).not.toBe('H1');
    await press('next');
    expect(screen()).toBe('reads');
    expect(document.activeElement?.textContent).toBe(heading());
    await press('next');
    expect([screen(), document.querySelector('[data-action="next"]')]).toEqual(['try', null]);
    await press('back');
    expect(screen()).toBe('reads');
    expect(document.querySelector('.hint')?.textContent).toBe('Screen 2 of 3');
  });

  it('shows what each status looks like, in words and signs', () => {
    expect([...document.querySelectorAll('.glyph')].map((sign) => sign.textContent?.trim())).toEqual(['=', '≈', '•']);
    expect(document.body.textContent).toContain('Only Belmar says this');
  });

  it('can be left from each screen', async () => {
    await press('leave');
    await press('next');
    await press('leave');
    await press('next');
    await press('leave');
    expect(ways.leave).toHaveBeenCalledTimes(3);
  });

  it('opens the sample, or says why it cannot', async () => {
    ways.sample.mockResolvedValueOnce('problem_storage_full');
    await press('next');
    await press('options');
    expect(ways.options).toHaveBeenCalledTimes(1);
    await press('next');
    await press('sample');
    expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/^The browser has no room/);
    await press('sample');
    expect(document.querySelector('[role="alert"]')).toBeNull();
    expect(ways.sample).toHaveBeenCalledTimes(2);
  });
});
