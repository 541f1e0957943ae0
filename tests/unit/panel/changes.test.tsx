// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { library } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { Changes } from '../../../src/panel/comparison/Changes.tsx';
import { shownChanges } from '../../../src/panel/comparison/changeShown.ts';
import { eventually } from '../eventually.ts';
import { FACTS, NORTH, sentencesAsClaims } from '../library/fixtures.ts';
import { forgetBrowser } from '../ui/fakeBrowser.ts';
import { left } from '../ui/pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const read = (body: string, now: number) =>
  saveStatement({ ...NORTH, body }, sentencesAsClaims(body), { ...FACTS, now });
const words = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const show = (versions: number) =>
  act(() => render(<Changes statement={{ ...left, id: NORTH.url, code: 'XA', versions }} />, document.body));
const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 20))));

async function shown(versions: number) {
  await show(versions);
  await eventually(async () => {
    await settle();
    expect(words('summary')).toHaveLength(1);
  });
  await act(() => {
    const details = document.querySelector('details');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
}

beforeEach(async () => {
  await library.delete();
  await library.open();
  await read(NORTH.body, new Date(2025, 4, 2, 12).getTime());
});
afterEach(() => {
  render(null, document.body);
  forgetBrowser();
});

describe('what an issuer changed in its text', () => {
  it('is shown word by word, with the day it was read before, and for those who hear it', async () => {
    await read(NORTH.body.replace('two crossings', 'three crossings and a port').replace(' by phone', ''), 2);
    await shown(2);
    expect(words('summary')).toEqual(['XA Changed since it was read on 2 May 2025']);
    expect(words('del')).toEqual(['by phone', 'two crossings']);
    expect(words('ins')).toEqual(['three crossings and a port']);
    expect(words('.hint')).toEqual(['Two changes']);
    expect(words('li')[0]).toMatch(/^The presidents spoke removed: by phone\. They agreed to open three/);
  });

  it('is not there for a text that stands as it was', async () => {
    await show(1);
    await settle();
    expect(words('details')).toEqual([]);
  });

  it('can be spacing alone', async () => {
    await read(NORTH.body.replaceAll('. ', '.\n\n'), 2);
    await shown(2);
    expect(words('.hint')).toEqual(['Only spacing was changed, no word.']);
  });

  it('is text, whatever stands in it', async () => {
    await read(`${NORTH.body} <img src=x onerror="document.title = 'taken'"> & more.`, 2);
    await shown(2);
    expect(document.querySelector('img')).toBeNull();
    expect(words('ins')[0]).toContain('<img src=x');
  });
});

describe('a change as it is shown', () => {
  it('has the words around it, of its own paragraph, cut at a word', () => {
    const before = `One paragraph.\n\n${'Many words stand here. '.repeat(9)}They met today in the old town. ${'Many words stand here. '.repeat(9)}`;
    const [change] = shownChanges(before, before.replace('today', 'yesterday'));
    expect(change).toMatchObject({ removed: 'today', added: 'yesterday' });
    expect(change?.lead).toMatch(/^…[A-Za-z]+ .*They met $/);
    expect(change?.tail).toMatch(/^ in the old town\. .*[a-z.]…$/);
    const [first] = shownChanges('One.\n\nTwo words.', 'One.\n\nThree words.');
    expect(first).toEqual({ lead: '', removed: 'Two', added: 'Three', tail: ' words.' });
  });
});
