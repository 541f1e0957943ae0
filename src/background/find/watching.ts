import browser from 'webextension-polyfill';
import { comparisonsOf } from '../../library/comparisons.ts';
import { searchOf } from '../../library/find/searches.ts';
import type { SearchState, WatchRow } from '../../library/find/searchRows.ts';
import { beginWatch, updateWatch, watchesOn, watchOf } from '../../library/find/watches.ts';
import { otherSide } from '../../library/judgement/pairRows.ts';
import { issuerName } from '../../library/statement/issuerNames.ts';
import { isIssuerOn } from '../../library/statement/issuerSettings.ts';
import { statementOfPage } from '../../library/statement/statements.ts';

/** The one alarm of all watches: set to the soonest of them. */
export const WATCH_ALARM = 'watch';
const HOUR = 3_600_000;
/** How long after each look the next one is taken: often at first, since most accounts come out within hours. */
const WAITS = [1, 2, 3, 4, 6, 8, 12].map((hours) => hours * HOUR);
/** An alarm that is due is set this far ahead. ms */
const SOON = 1_000;

/** Searches once more; the state that the search ended in, null where it did not begin. */
export type Look = (of: { readonly statement: string; readonly issuer: string }) => Promise<SearchState | null>;

const waitAfter = (tries: number): number => WAITS[Math.min(tries, WAITS.length - 1)] ?? HOUR;

/** Begins to wait for an account. What is on already begins its three days anew. */
export async function watch(statement: string, issuer: string): Promise<void> {
  const now = Date.now();
  await beginWatch(statement, issuer, now, now + waitAfter(0));
  await setAlarm();
}

/** Waits no more. */
export async function stopWatching(id: string): Promise<void> {
  if ((await watchOf(id))?.state === 'on') await updateWatch(id, { state: 'stopped' });
  await setAlarm();
}

/**
 * Sets the alarm to the watch that is due first; none where nothing is waited for. Called whenever a worker starts too: not every
 * browser keeps alarms when it is closed.
 */
export async function setAlarm(): Promise<void> {
  const [soonest] = await watchesOn();
  if (soonest) browser.alarms.create(WATCH_ALARM, { when: Math.max(soonest.nextAt, Date.now() + SOON) });
  else await browser.alarms.clear(WATCH_ALARM);
}

/** Looks for every account that is due, one after the other, and tells the reader of what has appeared. */
export async function lookForDue(look: Look): Promise<void> {
  try {
    for (const due of await watchesOn()) if (due.nextAt <= Date.now()) await lookOnce(due, look);
  } finally {
    await setAlarm();
  }
}

async function lookOnce(watched: WatchRow, look: Look): Promise<void> {
  const { id, statement, issuer, tries, until } = watched;
  if (await isThere(watched)) return updateWatch(id, { state: 'found' });
  // Whom the reader has switched off meanwhile is left alone.
  if (!(await isIssuerOn(issuer))) return updateWatch(id, { state: 'stopped' });
  // Written first: a worker that is ended while it looks must not look again at once.
  const next = Date.now() + waitAfter(tries + 1);
  const last = Date.now() >= until;
  await updateWatch(id, { tries: tries + 1, nextAt: last ? next : Math.min(next, until) });
  const state = await look({ statement, issuer });
  if ((await watchOf(id))?.state !== 'on') return;
  if (state === 'found' || state === 'possible') {
    // Told first: a worker that is ended between the two tells again, rather than never.
    await tell(watched, state).catch(console.error);
    await updateWatch(id, { state: 'found' });
  } else if (state === 'permission') await updateWatch(id, { state: 'permission' });
  else if (last) await updateWatch(id, { state: 'ended' });
}

/** Whether the account came by another way: the reader opened it, or pasted it. */
async function isThere({ statement, issuer }: WatchRow): Promise<boolean> {
  for (const row of await comparisonsOf(statement)) {
    const other = await statementOfPage(otherSide(row, statement));
    if (other?.issuer === issuer) return true;
  }
  return false;
}

async function tell({ id, statement, issuer }: WatchRow, state: 'found' | 'possible'): Promise<void> {
  const page = (await searchOf(statement, issuer))?.page ?? null;
  const found = page === null ? null : await statementOfPage(page);
  const name = issuerName(issuer, '').name;
  const say = browser.i18n.getMessage;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/statement-128.png'),
    title: say(state === 'found' ? 'watch_found_title' : 'watch_possible_title', [name]),
    message: found?.title ?? say('watch_found_text'),
  });
}

/** The reader clicked the notification of a watch: opens the page that was found, whose points show once it is open. */
export async function openWatched(id: string): Promise<void> {
  const watched = await watchOf(id);
  if (!watched) return;
  await browser.notifications.clear(id);
  const page = (await searchOf(watched.statement, watched.issuer))?.page ?? watched.statement;
  const url = (await statementOfPage(page))?.url;
  if (url) await browser.tabs.create({ url });
}
