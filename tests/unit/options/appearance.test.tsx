// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STANDARD_APPEARANCE } from '../../../src/messages/appearance.ts';
import { browser, forgetBrowser } from '../ui/fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

import { Appearance } from '../../../src/options/appearance/Appearance.tsx';
import { Touched } from '../../../src/options/sites/Touched.tsx';
import { permissionWords } from '../../../src/options/sites/touchedWords.ts';
import { appearance } from '../../../src/ui/appearance/appearance.ts';

const first = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
const choose = async (selector: string, value?: string, type = 'change') => {
  await act(() => {
    const input = first<HTMLInputElement>(selector);
    if (value === undefined) input.checked = !input.checked;
    else input.value = value;
    input.dispatchEvent(new Event(type, { bubbles: true }));
  });
  await settled();
};

beforeEach(() => {
  appearance.value = STANDARD_APPEARANCE;
});
afterEach(() => {
  render(null, document.body);
  forgetBrowser();
});

describe('the appearance in the options', () => {
  beforeEach(() => act(() => render(<Appearance />, document.body)));

  it('keeps what is chosen', async () => {
    await choose('[name="scheme"][value="dark"]');
    await choose('[name="palette"][value="safe"]');
    await choose('#text-size', '130', 'input');
    await choose('[name="single-keys"]');
    expect(browser.keptLocally.appearance).toEqual({
      ...STANDARD_APPEARANCE,
      scheme: 'dark',
      palette: 'safe',
      textSize: 130,
      keys: false,
    });
    expect(first('output').textContent).toBe('130%');
  });

  it('takes a colour that can be read, refuses one that cannot, says why, and goes back to the standard', async () => {
    expect(document.querySelector('.own-colours')).toBeNull();
    await choose('[name="palette"][value="own"]');
    await choose('[name="both-light"]', '#123456');
    expect(appearance.value.own).toEqual({ both: { light: '#123456' } });
    expect(document.querySelector('[role="alert"]')).toBeNull();

    await choose('[name="only-dark"]', '#202020');
    expect(appearance.value.own).toEqual({ both: { light: '#123456' } });
    expect(first('[data-own="only"] [role="alert"]').textContent).toBe(
      '#202020 on a dark ground has a contrast of 1 : 1 and needs 4.5 : 1. It was not taken. Choose a lighter one.',
    );
    expect(first<HTMLInputElement>('[name="only-dark"]').value).toBe('#a5b4fc');

    await choose('[name="only-dark"]', '#ffffff');
    expect(document.querySelector('[role="alert"]')).toBeNull();
    expect(appearance.value.own).toEqual({ both: { light: '#123456' }, only: { dark: '#ffffff' } });
    await act(() => first('[data-action="colours-reset"]').click());
    expect(appearance.value.own).toEqual({});
  });
});

describe('what the extension may touch', () => {
  const MANIFEST = JSON.parse(readFileSync(join(process.cwd(), 'manifest.json'), 'utf8')) as {
    permissions: string[];
    optional_permissions?: string[];
  };

  it('is explained, every permission of the manifest', () => {
    const { permissions, optional_permissions = [] } = MANIFEST;
    expect([...permissions, ...optional_permissions, 'sidePanel'].map(permissionWords)).not.toContain(
      'touched_unknown',
    );
  });

  it('is listed as the browser tells it, and what was given can be taken back, one by one or all', async () => {
    const kremlin = '*://kremlin.ru/*';
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
      host_permissions: [kremlin],
      content_scripts: [{ matches: [kremlin] }],
    });
    browser.permissions.getAll.mockResolvedValue({
      permissions: ['storage', 'internal:odd', 'activeTab'],
      origins: [kremlin, '*://www.state.gov/*', '*://news.stranger.example/*'],
    });
    await act(() => render(<Touched />, document.body));
    await settled();
    const rows = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(rows('[data-permission] .touched-name')).toEqual(['activeTab', 'storage']);
    expect(rows('details [data-origin] .touched-name')).toEqual(['kremlin.ru']);
    expect(rows('section > ul:first-of-type [data-origin]')).toEqual([
      'news.stranger.exampleArticles that you want read alwaysTake back',
      expect.stringMatching(/^www\.state\.govStatements of .*Take back$/),
    ]);
    await act(() => first('[data-origin="*://www.state.gov/*"] [data-action="take-back"]').click());
    expect(browser.permissions.remove).toHaveBeenLastCalledWith({ origins: ['*://www.state.gov/*'] });
    await act(() => first('[data-action="take-all-back"]').click());
    expect(browser.permissions.remove).toHaveBeenLastCalledWith({
      origins: ['*://news.stranger.example/*', '*://www.state.gov/*'],
    });
  });
});
