import { DATABASE } from '../../library/database.ts';
import { earlyRows } from '../../library/judgement/earlyPair.ts';
import { pageKey } from '../../page/take/pageKey.ts';
import { namedComparison } from '../../ui/addresses/namedComparison.ts';
import { namedTab } from '../../ui/addresses/namedTab.ts';
import { leave } from './place.ts';

/**
 * The page's first script, a small one: it asks for the comparison that the address names, or that of the page that the panel stands beside,
 * while the others are on their way.
 */

const named = namedComparison(location.href);
if (named !== 'malformed') {
  const { statement, other } = named ?? { statement: statementBeside().catch(() => null), other: null };
  leave({ statement, other, rows: earlyRows(DATABASE, statement, other) });
}

// The browser fetches all that it keeps for a page at the first look at any of it: now, while nothing else can be done.
void localStorage.length;

async function statementBeside(): Promise<string | null> {
  const tab = namedTab(location.href);
  const page =
    tab === null ? (await chrome.tabs.query({ active: true, currentWindow: true }))[0] : await chrome.tabs.get(tab);
  return page?.url === undefined ? null : pageKey(page.url);
}
