import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA } from '../../src/cli/sample/sample.ts';
import { cardText, until } from '../../src/cli/start/extension.ts';
import type { PaintedClaim } from '../../src/messages/contract.ts';
import { libraryRows } from './harness/library.ts';
import { ask, pageState } from './harness/painting.ts';
import { hover } from './harness/pointing.ts';
import { browserName, inBrowser, paintedOn } from './harness/session.ts';

const DOUBTFUL = ['both', 'differs', 'conflict'] as const;
const HEADS = ['=? Possibly both say this', '≈? Possibly they differ', '≠? Possibly they contradict each other'];
const FACTS = ['= Both say this', '≈ They differ', '≠ They contradict each other'];

/** The card of one claim may lie over the next. */
async function leave(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await until(async () => (await cardText(page)) === '');
}

describe(`a pairing that is only possible, on a page in ${browserName}`, () => {
  it('has a line of its own, and a card that says so', async () => {
    await inBrowser(
      { [ARVENIA.url]: ARVENIA.html },
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        const { statement } = await pageState(session, page);
        const { claims: rows } = await libraryRows(session.extension.desk);
        const sorted = rows.filter((row) => row.statement === statement).sort((a, b) => a.start - b.start);
        // First as possible, then the same statuses as facts.
        const claims: PaintedClaim[] = sorted.slice(0, 6).map(({ id, start, end, text }, place) => ({
          id,
          start,
          end,
          text,
          status: DOUBTFUL[place % 3] ?? 'both',
          possible: place < 3,
          partners: [{ quote: 'The other side says so.', differences: [] }],
        }));
        const own = { name: 'President of Arvenia', code: 'XA' };
        const other = { name: 'Government of Belmar', code: 'XB', published: '2025-05-12' };
        await ask(session, page, 'page.paint', { paint: { statement, own, other, claims } });
        await until(async () => 'counterpart-conflict-possible' in (await paintedOn(page)));
        const painted = await paintedOn(page);
        for (const [place, status] of DOUBTFUL.entries()) {
          expect(painted[`counterpart-${status}-possible`], status).toEqual([claims[place]?.text]);
          expect(painted[`counterpart-${status}`], status).toEqual([claims[place + 3]?.text]);
        }
        await page.bringToFront();
        for (const [place, head] of HEADS.entries()) {
          await hover(page, claims[place]?.text ?? '', head);
          await leave(page);
          await hover(page, claims[place + 3]?.text ?? '', FACTS[place]);
          await leave(page);
        }
        await hover(page, claims[0]?.text ?? '', HEADS[0]);
        await page.screenshot({ path: session.picture('possible') });
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });
});
