// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The gate as it runs on a page: what it sends, and what it answers. */

type Heard = (message: unknown, sender: { id: string }, respond: (answer: unknown) => void) => boolean;

const sent = vi.fn(async (_: { name: string; payload: { url: string; title: string } }) => ({ reading: false }));
const heard = new Set<Heard>();

async function startGate() {
  vi.resetModules();
  await import('../../../src/content/gate.iife.ts');
}
const ask = (name: string, id = 'ours') =>
  new Promise((resolve) => {
    const taken = [...heard].map((listener) => listener({ name }, { id }, resolve));
    if (!taken.includes(true)) setTimeout(() => resolve(undefined), 0);
  });
const world = globalThis as { counterpart?: string };
const settle = () => vi.advanceTimersByTimeAsync(0);
/** Sets another title and waits until the gate has had its rest. */
async function retitle(title: string) {
  document.title = title;
  await vi.advanceTimersByTimeAsync(500);
}

beforeEach(() => {
  vi.useFakeTimers();
  heard.clear();
  sent.mockClear();
  sent.mockResolvedValue({ reading: false });
  delete world.counterpart;
  document.body.replaceChildren();
  document.title = 'Readout of a call';
  vi.stubGlobal('chrome', {
    runtime: { id: 'ours', sendMessage: sent, onMessage: { addListener: (one: Heard) => heard.add(one) } },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the gate', () => {
  it('tells address, title and heading once, bounded, and changes nothing on the page', async () => {
    document.title = 'x'.repeat(5_000);
    const heading = document.createElement('h1');
    heading.textContent = ` ${'y'.repeat(5_000)}`;
    document.body.replaceChildren(heading);
    const before = document.documentElement.outerHTML;
    await startGate();
    await settle();
    expect(sent).toHaveBeenCalledExactlyOnceWith({
      name: 'page.opened',
      payload: { url: location.href, title: 'x'.repeat(500), heading: 'y'.repeat(500) },
    });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('runs once on a page, however often it is brought', async () => {
    await startGate();
    await startGate();
    await settle();
    expect(sent).toHaveBeenCalledOnce();
    expect(heard.size).toBe(1);
  });

  it('tells a title that changes, and stops on a page that changes it for ever', async () => {
    await startGate();
    await retitle('Readout of another call');
    expect(sent).toHaveBeenCalledTimes(2);
    await retitle('Readout of another call');
    expect(sent).toHaveBeenCalledTimes(2);
    for (let i = 0; i < 60; i++) await retitle(`(${i}) news`);
    expect(sent.mock.calls.length).toBeLessThanOrEqual(20);
  });

  it('tells no more once the reader is there', async () => {
    sent.mockImplementation(async () => {
      world.counterpart = 'reader';
      return { reading: true };
    });
    await startGate();
    await settle();
    await retitle('another');
    expect(sent).toHaveBeenCalledOnce();
    expect(await Promise.race([ask('page.state'), vi.advanceTimersByTimeAsync(10)])).toBeUndefined();
  });

  it('answers what the page is once that is known, to the extension alone', async () => {
    await startGate();
    expect(await ask('page.state')).toEqual({ recognised: false, statement: null, anchors: {} });
    for (const [name, id] of [
      ['page.state', 'another'],
      ['claim.show', 'ours'],
    ] as const) {
      const answer = ask(name, id);
      await vi.advanceTimersByTimeAsync(1);
      expect(await answer).toBeUndefined();
    }
  });

  it('tells again when it is asked to', async () => {
    await startGate();
    await settle();
    expect(await ask('page.recheck')).toEqual({ rechecking: true });
    await settle();
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('bears a worker that does not answer, or an extension that is gone', async () => {
    sent.mockRejectedValue(new Error('Extension context invalidated.'));
    await startGate();
    expect(await ask('page.state')).toEqual({ recognised: false, statement: null, anchors: {} });
  });
});
