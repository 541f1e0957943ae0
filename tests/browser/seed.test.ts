import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until, type View } from '../../src/cli/start/extension.ts';
import { kremlinPage, paragraphsOf, whiteHousePage } from './harness/officialPages.ts';
import { points, popupCounts, waitForState } from './harness/reading.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';
import { sharedIsThere, sharedNote, sharedText } from './harness/shared.ts';

/** The statements of 18 March 2025 at their official addresses: what a careful reader names first, in popup and panel. */

const US =
  'https://www.whitehouse.gov/briefings-statements/2025/03/readout-of-president-donald-j-trumps-call-with-president-vladimir-putin/';
const RU = 'http://en.kremlin.ru/events/president/news/76477';
const folder = 'corpus/pairs/2025-03-18-us-ru';

function seedPages(): Record<string, string> {
  return {
    [US]: whiteHousePage({
      title: 'Readout of President Donald J. Trump’s Call with President Vladimir Putin',
      date: '2025-03-18',
      paragraphs: paragraphsOf(sharedText(`${folder}/us.txt`)),
    }),
    [RU]: kremlinPage({
      title: 'Telephone conversation with US President Donald Trump',
      date: '2025-03-18',
      lead: 'Vladimir Putin spoke by telephone with President of the United States of America Donald Trump.',
      paragraphs: paragraphsOf(sharedText(`${folder}/ru.txt`)),
    }),
  };
}

/** Words of one side, words of the other, and the status where the issue names one. */
const LINKED: readonly [string, string, string | null][] = [
  ['energy and infrastructure ceasefire', 'attacks on energy infrastructure facilities for 30 days', 'differs'],
  ['maritime ceasefire in the Black Sea', 'safety of navigation in the Black Sea', null],
  ['stop proliferation of strategic weapons', 'nuclear non-proliferation', null],
  ['need for improved bilateral relations', 'normalizing bilateral relations', null],
];
const MISSING_FROM_US = [
  'complete cessation of foreign military aid',
  'intelligence information to Kyiv',
  'stop the forced mobilization',
  '175 for 175',
  'hockey matches',
];
const MISSING_FROM_RU = ['Iran should never be in a position'];

describe.skipIf(!sharedIsThere)(`two real statements in ${browserName}${sharedNote}`, () => {
  it('show what both say, what differs and what each leaves out', async () => {
    await inBrowser(seedPages(), async (session) => {
      const us = await session.open(US);
      expect(Object.keys(await session.painted(us))).toEqual(['counterpart-pending']);
      const ru = await session.open(RU);
      await until(async () => !('counterpart-pending' in (await session.painted(ru))));
      await expectPopup(session, ru, 'ru');
      await expectPopup(session, us, 'us');
      const panel = await session.extension.panel(us);
      await waitForState(panel, 'pair');
      await panel.screenshot(session.picture('seed-panel'));
      await expectPanel(panel);
      await ru.bringToFront();
      // The panel shows these words of the White House's own too until it has followed to the other tab.
      await until(async () => {
        const seen = await points(panel);
        return MISSING_FROM_RU.every((words) => seen.find((one) => one.text.includes(words))?.filter === 'missing');
      });
    });
  });

  it('are painted where they stand, each claim by its status', async () => {
    await inBrowser(seedPages(), async (session) => {
      await session.painted(await session.open(RU));
      const us = await session.open(US);
      await until(async () => 'counterpart-differs' in (await session.painted(us)));
      const painted = await session.painted(us);
      expect(painted['counterpart-differs']?.join(' | ')).toContain('energy and infrastructure ceasefire');
      expect(painted['counterpart-only']?.join(' | ')).toContain(
        'Iran should never be in a position to destroy Israel',
      );
      await us.screenshot({ path: session.picture('seed-page') });
    });
  });
});

async function expectPopup(session: Session, page: Page, side: 'us' | 'ru'): Promise<void> {
  const popup = await session.extension.popup(page);
  await waitForState(popup, 'pair');
  const counts = await popupCounts(popup);
  expect(counts.missing).toBeGreaterThan(0);
  expect(counts.both + counts.differs).toBeGreaterThanOrEqual(LINKED.length - 1);
  const text = await popup.run(() => document.body.innerText);
  expect(text).toContain(side === 'us' ? 'White House' : 'Kremlin');
  expect(text).toContain('18 March 2025');
  await popup.screenshot(session.picture(`seed-popup-${side}`));
}

async function expectPanel(panel: View): Promise<void> {
  const seen = await points(panel);
  for (const [own, other, status] of LINKED) {
    const point = seen.find((one) => one.text.includes(own) && one.text.includes(other));
    expect(point, `"${own}" with "${other}"`).toBeDefined();
    if (status) expect(point?.status, `"${own}" with "${other}"`).toBe(status);
  }
  for (const words of MISSING_FROM_US)
    expect(
      seen.find((one) => one.text.includes(words)),
      words,
    ).toMatchObject({ filter: 'missing', status: 'only' });
  for (const words of MISSING_FROM_RU)
    expect(
      seen.find((one) => one.text.includes(words)),
      words,
    ).toMatchObject({ filter: 'only', status: 'only' });
}
