import { ALL_ISSUERS } from './all.ts';
import { issuersOfHost } from './index.ts';
import { manifestHosts } from './manifestHosts.ts';

/**
 * The pattern of every site, which the manifest lists as optional so that a reader can be asked for the one news site that they want read
 * always. It is never asked for itself.
 */
export const ANY_SITE = '*://*/*';

/** Those of the allowed match patterns that name a single site which is no issuer's: the news sites that the reader wants read always. */
export function newsSitesOf(allowed: readonly string[]): string[] {
  const asked = new Set(manifestHosts(ALL_ISSUERS).others);
  const single = allowed.filter((origin) => !asked.has(origin)).filter((origin) => /^\*:\/\/[^*/]+\/\*$/.test(origin));
  return single.filter((origin) => issuersOfHost(siteName(origin), ALL_ISSUERS).length === 0).sort();
}

/** `news.example` of `*://news.example/*`. */
export const siteName = (origin: string): string => origin.slice('*://'.length, -'/*'.length);
