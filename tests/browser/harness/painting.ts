import type { Page } from 'puppeteer-core';
import type { PagePaint, PageState, PaintedClaim } from '../../../src/messages/contract.ts';
import { PAINT_STATUSES } from '../../../src/page/paint/statusStyle.ts';
import { libraryRows } from './library.ts';
import type { Session } from './session.ts';

/** Asks the content script of the tab that shows `page`, as popup and background do. */
export async function ask<T>(session: Session, page: Page, name: string, payload: object): Promise<T> {
  const tab = await session.extension.tabId(page);
  return (await session.extension.desk.evaluate(
    `api.tabs.sendMessage(${tab}, ${JSON.stringify({ name, payload })})`,
  )) as T;
}

export function pageState(session: Session, page: Page): Promise<PageState> {
  return ask<PageState>(session, page, 'page.state', {});
}

/** A quotation that would break out of a style sheet or a page, were it not written safely. */
export const HOSTILE_QUOTE =
  '"} html { display: none } </style><script>document.title = "taken"</script> \\ 18 sailors';

/**
 * Paints the page as the background would, every status in turn and whatever the engine may find, so that what is seen
 * depends on the page alone. Gives the claims painted.
 */
export async function paintEveryStatus(session: Session, page: Page): Promise<readonly PaintedClaim[]> {
  const { statement } = await pageState(session, page);
  if (statement === null) throw new Error('The page has no statement yet.');
  const { claims: rows } = await libraryRows(session.extension.desk);
  const claims = rows
    .filter((row) => row.statement === statement)
    .sort((a, b) => a.start - b.start)
    .map(({ id, start, end, text }, place) => {
      const status = PAINT_STATUSES[place % PAINT_STATUSES.length] ?? 'pending';
      const differences = [{ kind: 'number', own: '14 sailors', other: '18 sailors' }];
      const hasPartner = status !== 'only' && status !== 'pending';
      const partners = hasPartner ? [{ quote: HOSTILE_QUOTE, differences: status === 'both' ? [] : differences }] : [];
      return { id, start, end, text, status, partners };
    });
  const paint: PagePaint = {
    statement,
    own: { name: 'President of Arvenia', code: 'XA' },
    other: { name: 'Government of Belmar', code: 'XB', published: '2025-05-12' },
    claims,
  };
  const answer = await ask<{ painted: boolean }>(session, page, 'page.paint', { paint });
  if (!answer.painted) throw new Error('The page was not painted.');
  return claims;
}
