import browser from 'webextension-polyfill';
import type { PairView } from '../../library/views.ts';

/** Indigo, the colour of what only one side says. Never red: a badge is no alarm. */
const BADGE = '#4338ca';
const BADGE_WORDS = '#ffffff';
/** The badge has room for three digits. */
const MOST = 999;

/**
 * Shows on a tab's icon that a statement is here, and how many points of the other side are missing in it. The browser takes
 * both back when the tab goes to another page. Without a counterpart there is no number.
 */
export async function showOnIcon(tab: number, view: PairView): Promise<void> {
  const text = view.other === null ? '' : String(Math.min(view.counts.missing, MOST));
  const path = { 16: '/icons/statement-16.png', 32: '/icons/statement-32.png' };
  // A tab that was closed meanwhile has no icon to set.
  await Promise.allSettled([
    browser.action.setIcon({ tabId: tab, path }),
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE }),
    browser.action.setBadgeTextColor?.({ tabId: tab, color: BADGE_WORDS }),
  ]);
}

/** Shows that nothing is here: for a page that is no statement after all. */
export async function clearIcon(tab: number): Promise<void> {
  const path = { 16: '/icons/nothing-16.png', 32: '/icons/nothing-32.png' };
  await Promise.allSettled([
    browser.action.setIcon({ tabId: tab, path }),
    browser.action.setBadgeText({ tabId: tab, text: '' }),
  ]);
}
