import { ISSUERS } from './index.ts';
import { LISTS } from './lists.ts';
import type { Issuer } from './model.ts';
import { originOf, originsOfAll } from './origins.ts';

/** The match patterns that the manifest names. */
export interface ManifestHosts {
  /** Read from the day of installation: an update that adds to them would have Chrome disable the extension until the reader agrees. */
  readonly firstSet: readonly string[];
  /** Those that the reader is asked for: of all other issuers, and of the lists that are kept elsewhere. */
  readonly others: readonly string[];
}

/** Hosts below `.example` exist for samples only (RFC 2606). */
const isReal = (origin: string): boolean => !origin.endsWith('.example/*');

/** All hosts that the extension reads or may ask for, sorted by code units. */
export function manifestHosts(issuers: readonly Issuer[]): ManifestHosts {
  const first = new Set(originsOfAll(ISSUERS).filter(isReal));
  const lists = Object.values(LISTS).flatMap((all) => all.map(({ url }) => originOf(new URL(url).hostname)));
  const all = new Set([...originsOfAll(issuers), ...lists].filter(isReal));
  return { firstSet: [...first].sort(), others: [...all].filter((origin) => !first.has(origin)).sort() };
}
