/** Parameters that tell where a reader came from and not which page it is. */
const TRACKING = /^(?:utm_\w+|\w{1,3}clk?id|mc_[ce]id|igshid|_openstat|ref_src|cmpid)$/i;

/** Code units; a longer address is no page that is cited. The border of the messages takes a little more. */
const LONGEST_ADDRESS = 4_000;

/**
 * The address of a page if it is one that can hold a statement: http or https and of a length that a browser takes. Null otherwise;
 * throws nothing.
 */
export function addressOf(url: string): URL | null {
  if (url.length > LONGEST_ADDRESS || !URL.canParse(url)) return null;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) && address.hostname ? address : null;
}

/**
 * The one way to name a page: two addresses that show the same page give the same key. Without fragment, tracking parameters, user
 * name, trailing slashes and `/print`; `http` becomes `https`; the host stays as it is, in lower case. Null for an address that is no
 * page of the web.
 */
export function pageKey(url: string): string | null {
  const address = addressOf(url);
  if (!address) return null;
  const kept = [...address.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  // Read again as https: a port that http needs to name may be the one that https goes without.
  const { host } = new URL(`https://${address.host}`);
  const key = `https://${host}${pathOf(address.pathname)}${query}`;
  // Signs that are written as codes make it longer: what is no address any more names no page.
  return key.length > LONGEST_ADDRESS ? null : key;
}

/** Without the slashes and `/print` at its end, however many: a key must be its own key. */
function pathOf(pathname: string): string {
  let path = pathname;
  for (;;) {
    if (path.endsWith('/')) path = path.slice(0, -1);
    else if (path.endsWith('/print')) path = path.slice(0, -'/print'.length);
    else return path;
  }
}
