import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const read = vi.fn();

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  read.mockReset();
  vi.doMock('../../../src/engine/index.ts', () => ({ readArticle: read }));
  vi.doMock('../../../src/engine/event/readEvent.ts', () => ({ mattersOf: vi.fn(() => []) }));
  vi.doMock('../../../src/engine/claims/readClaims.ts', () => ({ readClaims: vi.fn(() => []) }));
  vi.doMock('../../../src/library/article/articles.ts', () => ({ articleOf: vi.fn(async () => null) }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('../../../src/engine/index.ts');
});

const load = () => import('../../../src/background/article/articleExpected.ts');

describe('an article that may be read soon', () => {
  it('has the engine made ready in steps, between which anything else is done first', async () => {
    const { expectArticle } = await load();
    expectArticle();
    expect(read).not.toHaveBeenCalled();
    const turns: number[] = [];
    while (vi.getTimerCount() > 0) {
      const before = read.mock.calls.length;
      vi.advanceTimersToNextTimer();
      turns.push(read.mock.calls.length - before);
    }
    expect(Math.max(...turns)).toBe(1);
    expect(read.mock.calls.length).toBeGreaterThan(3);
  });

  it('waits after the first steps, so that a text that comes is read first', async () => {
    const { expectArticle, articleIsThere } = await load();
    expectArticle();
    vi.advanceTimersByTime(100);
    expect(read).toHaveBeenCalledTimes(1);
    articleIsThere();
    vi.runAllTimers();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('has it made ready once', async () => {
    const { expectArticle } = await load();
    expectArticle();
    expectArticle();
    vi.runAllTimers();
    const { length } = read.mock.calls;
    expectArticle();
    vi.runAllTimers();
    expect(read).toHaveBeenCalledTimes(length);
  });

  it('is read at once when it comes: what is left of the steps is not done', async () => {
    const { expectArticle, articleIsThere } = await load();
    expectArticle();
    vi.advanceTimersToNextTimer();
    articleIsThere();
    vi.runAllTimers();
    expect(read).not.toHaveBeenCalled();
    expectArticle();
    vi.runAllTimers();
    expect(read).not.toHaveBeenCalled();
  });

  it('goes on where a step fails', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    read.mockImplementation(() => {
      throw new Error('no data');
    });
    const { expectArticle } = await load();
    expectArticle();
    vi.runAllTimers();
    expect(read.mock.calls.length).toBeGreaterThan(3);
    expect(told).toHaveBeenCalledTimes(read.mock.calls.length);
    told.mockRestore();
  });
});
