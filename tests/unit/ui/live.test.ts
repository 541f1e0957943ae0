import 'fake-indexeddb/auto';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveComparison } from '../../../src/library/comparisons.ts';
import { library } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import type { PairView } from '../../../src/library/views.ts';
import { extensionSources } from '../../../src/ui/pair/extensionSources.ts';
import { eventually } from '../eventually.ts';
import { FACTS, NORTH, SOUTH, sentencesAsClaims } from '../library/fixtures.ts';
import { forgetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fakeBrowser.ts')).browser }));

const save = (page: typeof NORTH) => saveStatement(page, sentencesAsClaims(page.body), FACTS);

async function compare() {
  const [north, south] = await Promise.all([library.statements.get(NORTH.url), library.statements.get(SOUTH.url)]);
  if (!north || !south) throw new Error('a statement is not saved');
  const [first, second] = [north, south].sort((one, two) => (one.id < two.id ? -1 : 1));
  if (!first || !second) throw new Error('no sides');
  await saveComparison({
    first,
    second,
    pairedBy: 'event',
    eventScore: 1,
    links: [],
    notes: {},
    engine: FACTS.engine,
    now: 1,
  });
}

let shown: (PairView | null)[] = [];
let stop = () => {};
const missing = () => shown.at(-1)?.counts.missing;

beforeEach(async () => {
  await library.delete();
  await library.open();
  shown = [];
  const { watchPair } = extensionSources('chrome-extension://extension/src/panel/index.html');
  stop = watchPair(`${NORTH.url}/?utm_source=x#top`, null, (pair) => shown.push(pair), vi.fn());
});
afterEach(() => {
  stop();
  forgetBrowser();
});

it('the pair of a page is shown as it comes: statement, counterpart, and every change of either', async () => {
  await eventually(() => expect(shown).toEqual([null]));
  await save(NORTH);
  await eventually(() => expect(shown.at(-1)).toMatchObject({ own: { title: NORTH.title }, other: null }));
  await save(SOUTH);
  await compare();
  await eventually(() => expect(missing()).toBe(3));
  await save({ ...SOUTH, body: `${SOUTH.body} The prisoners must go home.` });
  await compare();
  await eventually(() => expect(missing()).toBe(4));
});

it('nothing is shown any more once the watch is stopped', async () => {
  await eventually(() => expect(shown).toEqual([null]));
  stop();
  await save(NORTH);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(shown).toEqual([null]);
});
