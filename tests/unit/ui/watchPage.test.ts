import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageAnswer } from '../../../src/ui/pair/standing.ts';
import { watchPage } from '../../../src/ui/pair/watchPage.ts';
import { browser, forgetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fakeBrowser.ts')).browser }));

describe('the page of a tab', () => {
  let said: PageAnswer[] = [];
  beforeEach(() => {
    vi.useFakeTimers();
    said = [];
  });
  afterEach(() => {
    vi.useRealTimers();
    forgetBrowser();
  });
  const watch = () => watchPage(7, (answer) => said.push(answer));
  const state = (recognised: boolean) => ({ recognised, statement: null, anchors: {} });

  it('is absent when nobody answers, after some patience', async () => {
    browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    watch();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(said).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(said).toEqual(['absent']);
    browser.tabs.sendMessage.mockReset();
  });

  it('is heard as soon as its content script is there', async () => {
    let there = false;
    browser.tabs.sendMessage.mockImplementation(async () => {
      if (!there) throw new Error('Receiving end does not exist.');
      return state(false);
    });
    watch();
    await vi.advanceTimersByTimeAsync(300);
    there = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(said).toEqual(['unknown']);
    browser.tabs.sendMessage.mockReset();
  });

  it('that is read for long is said to take long', async () => {
    browser.tabs.sendMessage.mockResolvedValue(state(true));
    watch();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(said).toEqual(['reading']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(said).toEqual(['reading', 'slow']);
    browser.tabs.sendMessage.mockReset();
  });

  it('is not heard any more once the watch is stopped', async () => {
    browser.tabs.sendMessage.mockResolvedValue(state(true));
    const stop = watch();
    stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(said).toEqual([]);
    browser.tabs.sendMessage.mockReset();
  });
});
