import { useEffect, useState } from 'preact/hooks';
import { ALL_ISSUERS } from '../../issuers/all.ts';
import { expectedIssuers } from '../../issuers/expected.ts';
import type { CalendarDate, Issuer } from '../../issuers/model.ts';
import { searchesOf } from '../../library/find/searches.ts';
import type { SearchRow, WatchRow } from '../../library/find/searchRows.ts';
import { watches } from '../../library/find/watches.ts';
import { watchLibrary } from '../../library/live.ts';
import { issuersOff } from '../../library/statement/issuerSettings.ts';
import { statementOfPage } from '../../library/statement/statements.ts';
import type { PairView } from '../../library/views.ts';
import { isReal } from '../pair/issuerChoice.ts';

/** What the library holds of the searches for a statement's counterparts. */
export interface Searches {
  readonly searches: readonly SearchRow[];
  readonly watches: readonly WatchRow[];
  /** The pages that searches found, by their keys. */
  readonly pages: ReadonlyMap<string, FoundPage>;
  /** The issuers that the reader has switched off. */
  readonly off: ReadonlySet<string>;
}

export interface FoundPage {
  readonly title: string;
  readonly day: CalendarDate | null;
  readonly url: string;
}

const NONE: Searches = { searches: [], watches: [], pages: new Map(), off: new Set() };

/** Follows the library. A library that does not open shows no searches: the panel itself says what is wrong. */
export function useSearches(statement: string): Searches {
  const [found, setFound] = useState<Searches>(NONE);
  useEffect(
    () =>
      watchLibrary(
        async () => {
          const searches = await searchesOf(statement);
          return {
            searches,
            pages: await pagesOf(searches),
            watches: await watches(statement),
            off: await issuersOff(),
          };
        },
        setFound,
        () => setFound(NONE),
      ),
    [statement],
  );
  return found;
}

async function pagesOf(searches: readonly SearchRow[]): Promise<ReadonlyMap<string, FoundPage>> {
  const pages = new Map<string, FoundPage>();
  for (const { page } of searches) {
    const found = page === null ? null : await statementOfPage(page);
    if (found) pages.set(found.id, { title: found.title, day: found.day, url: found.url ?? found.id });
  }
  return pages;
}

/** Whose accounts can be looked for: of the event's other parties, without those that are there. */
export function soughtIssuers(pair: PairView, off: ReadonlySet<string>): readonly Issuer[] {
  const { own, event, counterparts } = pair;
  const { issuer, party, title } = own;
  const there = new Set(counterparts.map(({ issuerName }) => issuerName));
  return expectedIssuers({ issuer, party, title, parties: event.parties }, ALL_ISSUERS).filter(
    (one) => isReal(one) && !off.has(one.id) && !there.has(one.name),
  );
}

/** A search that has given no sign of life for this long was ended by the browser. ms */
const ALIVE = 45_000;

/** Whether a search runs, as far as its last sign of life tells; looks again when that grows old. */
export function useIsRunning(row: SearchRow | undefined): boolean {
  const [, look] = useState(0);
  const touched = row?.state === 'running' ? row.touchedAt : null;
  useEffect(() => {
    if (touched === null) return;
    const timer = setTimeout(() => look((times) => times + 1), Math.max(0, touched + ALIVE - Date.now()) + 50);
    return () => clearTimeout(timer);
  }, [touched]);
  return touched !== null && Date.now() - touched < ALIVE;
}
