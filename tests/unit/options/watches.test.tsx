// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginWatch, updateWatch } from '../../../src/library/find/watches.ts';
import { library } from '../../../src/library/schema.ts';
import { Watches } from '../../../src/options/sites/Watches.tsx';
import { eventually } from '../eventually.ts';
import { browser, forgetBrowser } from '../ui/fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const URL = 'https://www.elysee.fr/emmanuel-macron/2025/05/12/call';
const words = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const shown = (count: number) =>
  eventually(async () => {
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 20))));
    expect(words('.watch')).toHaveLength(count);
  });

beforeEach(async () => {
  await library.delete();
  await library.open();
  await library.statements.put({ id: URL, title: 'A call' } as never);
  await act(() => render(<Watches />, document.body));
});
afterEach(() => {
  render(null, document.body);
  forgetBrowser();
});

describe('what is waited for', () => {
  it('is listed, soonest first, each with its times and its end', async () => {
    await shown(0);
    expect(words('h2')).toEqual([]);
    const noon = new Date(2025, 4, 13, 12).getTime();
    await beginWatch(URL, 'ca-gac', noon, noon + 7_200_000);
    await beginWatch(URL, 'ca-pm', noon, noon + 3_600_000);
    await shown(2);
    expect(words('.watch')[0]).toContain('CA Prime Minister of Canada');
    expect(words('.watch a')).toEqual(['A call', 'A call']);
    expect(words('.watch .hint')[0]).toBe('Looked for next on 13 May 2025, 13:00; until 16 May 2025, 12:00.');
    await act(() => document.querySelector<HTMLElement>('[data-action="unwatch"]')?.click());
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({
      name: 'counterpart.watch',
      payload: { statement: URL, issuer: 'ca-pm', on: false },
    });
    await updateWatch(`${URL} ca-pm`, { state: 'stopped' });
    await shown(1);
  });
});
