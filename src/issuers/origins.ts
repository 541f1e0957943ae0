import type { Issuer } from './model.ts';

/** The part of an issuer that says where it publishes. */
export type Publishes = Pick<Issuer, 'hosts' | 'families'>;

/** The match pattern of a host: what the browser's permissions and content scripts are named by. */
export const originOf = (host: string): string => `*://${host}/*`;

/**
 * The match patterns of all that an issuer publishes on: its hosts, each exactly, and the hosts below a domain that is its own
 * altogether. A pattern tells the browser where the extension may look; whose page it is tells `issuersOfHost` alone, which is stricter.
 */
export function originsOf({ hosts, families = [] }: Publishes): readonly string[] {
  return [...hosts, ...families.map((family) => `*.${family}`)].map(originOf);
}

/** The same for several issuers, each pattern once, in order. */
export function originsOfAll(issuers: readonly Publishes[]): readonly string[] {
  return [...new Set(issuers.flatMap(originsOf))];
}
