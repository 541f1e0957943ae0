import { ALL_ISSUERS } from './all.ts';
import { manifestHosts } from './manifestHosts.ts';

/**
 * The pattern of every site, which the manifest lists as optional so that a reader can be asked for the one news site that they want read
 * always. It is never asked for itself.
 */
export const ANY_SITE = '*://*/*';

let issuers: ReadonlySet<string> | undefined;

/** Those of the allowed match patterns that name a single site which is no issuer's: the news sites that the reader wants read always. */
export function newsSitesOf(allowed: readonly string[]): string[] {
  const { firstSet, others } = manifestHosts(ALL_ISSUERS);
  issuers ??= new Set([...firstSet, ...others]);
  const known = issuers;
  return allowed.filter((origin) => !known.has(origin) && /^\*:\/\/[^*/]+\/\*$/.test(origin)).sort();
}

/** `news.example` of `*://news.example/*`. */
export const siteName = (origin: string): string => origin.slice('*://'.length, -'/*'.length);
