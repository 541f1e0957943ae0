import { pageKey } from '../../page/take/pageKey.ts';
import type { WatchNamed } from '../../ui/pair/namedStanding.ts';
import type { Sources } from '../../ui/pair/standing.ts';
import { earlyFirst } from '../early/earlyFirst.ts';

/** What follows the library: its code is most of what the panel loads, and a comparison whose rows are read is shown without it. */
const sources = () => import('../../ui/pair/extensionSources.ts');

/** The sources of the panel, whose code is on its way. `address` is the panel's own. */
export function laterSources(address: string): Sources {
  const loaded = sources().then(({ extensionSources }) => extensionSources(address));
  let isIssuerSite: Sources['isIssuerSite'] = () => false;
  loaded.then((made) => {
    isIssuerSite = made.isIssuerSite;
  }, console.error);
  // A page's key is its own key: the library is followed by it as by the address.
  const first = earlyFirst((page, other, show, fail) =>
    begun(loaded, (made) => made.watchPair(page, other, show, fail), fail),
  );
  return {
    address,
    watchPair: (url, other, show, fail) => first(pageKey(url) ?? url, other, show, fail),
    watchPage: (tab, show) => begun(loaded, (made) => made.watchPage(tab, show), console.error),
    isIssuerSite: (url) => isIssuerSite(url),
  };
}

/** The same for a comparison that the address names. */
export const watchNamedLater: WatchNamed = (statement, other, show, fail) =>
  begun(sources(), ({ watchNamed }) => watchNamed(statement, other, show, fail), fail);

/** Begins when the code is there. Returns what stops it, or calls it off. */
function begun<T>(loading: Promise<T>, begin: (loaded: T) => () => void, fail: (cause: unknown) => void): () => void {
  let stopped = false;
  let stop = () => {};
  loading.then((loaded) => {
    if (!stopped) stop = begin(loaded);
  }, fail);
  return () => {
    stopped = true;
    stop();
  };
}
