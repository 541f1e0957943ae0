import browser from 'webextension-polyfill';
import type { ClaimView, StatementView } from '../../library/views.ts';
import type { AnchorState } from '../../messages/contract.ts';
import { request } from '../../messages/extension.ts';
import { isProblem } from '../../messages/problems.ts';
import { pageKey } from '../../page/take/pageKey.ts';
import { NO_TAB } from '../../ui/pair/standing.ts';
import { officialLink, pageLink } from './officialLink.ts';

/** What came of bringing a claim into view; `opened` where its page was opened anew at the claim's words. */
export type Shown = AnchorState | 'unreachable' | 'opened';

/**
 * Brings a claim into view on its own page: in `tab`, the page beside the panel, or for a comparison in a tab of its own
 * (`NO_TAB`) in a tab that has the page open, else in a new one.
 */
export async function showOnPage(statement: StatementView, claim: ClaimView, tab: number): Promise<Shown> {
  if (tab !== NO_TAB) return showIn(tab, claim);
  for (const { id, windowId } of await tabsWith(statement)) {
    const shown = await showIn(id, claim);
    if (shown === 'unreachable' || shown === 'missing') continue;
    await bringForward(id, windowId);
    return shown;
  }
  const address = officialLink(statement, claim);
  if (address === null) return 'unreachable';
  await browser.tabs.create({ url: address });
  return 'opened';
}

/** Opens a statement's own page, at a claim's words where one is given; where it is open already, that tab comes to the front. */
export async function showOriginal(statement: StatementView, claim: ClaimView | null, tab: number): Promise<void> {
  if (claim !== null) {
    const shown = await showOnPage(statement, claim, tab);
    if (tab === NO_TAB || (shown !== 'unreachable' && shown !== 'missing')) return;
    // The page beside the panel has not the words any more: the browser itself may find them in the page as it is now.
    await openAnew(officialLink(statement, claim));
    return;
  }
  const [open] = await tabsWith(statement);
  if (open === undefined) await openAnew(pageLink(statement));
  else await bringForward(open.id, open.windowId);
}

async function openAnew(address: string | null): Promise<void> {
  if (address !== null) await browser.tabs.create({ url: address });
}

async function bringForward(tab: number, window: number | undefined): Promise<void> {
  await browser.tabs.update(tab, { active: true });
  if (window !== undefined) await browser.windows.update(window, { focused: true });
}

async function showIn(tab: number, claim: ClaimView): Promise<Shown> {
  const answer = await request('claim.show', { claim: claim.id }, { tab });
  return isProblem(answer) ? 'unreachable' : answer.anchor;
}

/** The open tabs that show a statement's page, as far as we may see their addresses. */
async function tabsWith({
  url,
}: StatementView): Promise<{ readonly id: number; readonly windowId: number | undefined }[]> {
  const key = url === null ? null : pageKey(url);
  if (key === null) return [];
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url: open, windowId }) =>
    id !== undefined && open !== undefined && pageKey(open) === key ? [{ id, windowId }] : [],
  );
}
