import { pairView } from '../../library/judgement/pairView.ts';
import { watchLibrary } from '../../library/live.ts';
import { statementOfPage } from '../../library/statement/statements.ts';
import type { PairView } from '../../library/views.ts';
import { pageKey } from '../../page/take/pageKey.ts';
import type { WatchNamed } from './namedStanding.ts';
import { readSites } from './readSites.ts';
import type { Sources } from './standing.ts';
import { watchPage } from './watchPage.ts';

/** The sources of popup and panel where they really run. `address` is the page's own, `location.href`. */
export function extensionSources(address: string): Sources {
  return {
    address,
    watchPair: (url, other, show, fail) =>
      watchLibrary(
        () => pairOfPage(url, other),
        show,
        (cause) => {
          console.error(cause);
          fail();
        },
      ),
    watchPage,
    isIssuerSite: readSites(),
  };
}

async function pairOfPage(url: string, other: string | null): Promise<PairView | null> {
  const key = pageKey(url);
  const statement = key === null ? null : await statementOfPage(key);
  if (statement === null) return null;
  return other === null ? pairView(statement.id) : pairView(statement.id, other);
}

/** The same for a comparison that the address names. */
export const watchNamed: WatchNamed = (statement, other, show, fail) =>
  watchLibrary(
    () => (other === null ? pairView(statement) : pairView(statement, other)),
    show,
    (cause) => {
      console.error(cause);
      fail();
    },
  );
