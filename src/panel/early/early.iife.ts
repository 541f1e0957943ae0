import { DATABASE } from '../../library/database.ts';
import { earlyRows } from '../../library/judgement/earlyPair.ts';
import { namedComparison } from '../../ui/addresses/namedComparison.ts';
import { leave } from './place.ts';

/** The page's first script, a small one: it asks for the comparison that the address names while the others are on their way. */

const named = namedComparison(location.href);
if (named !== null && named !== 'malformed')
  leave({ ...named, rows: earlyRows(DATABASE, named.statement, named.other) });

// The browser fetches all that it keeps for a page at the first look at any of it: now, while nothing else can be done.
void localStorage.length;
