import { kremlin } from './kremlin.ts';
import type { Issuer } from './model.ts';
import { arvenia, belmar } from './sample.ts';
import { ukForeignOffice, ukPrimeMinister } from './uk-government.ts';
import { ukrainePresident } from './ukraine-president.ts';
import { whiteHouse } from './white-house.ts';

/** The issuers whose hosts stand in the manifest, and those of the sample. */
export const ISSUERS: readonly Issuer[] = [
  whiteHouse,
  kremlin,
  ukrainePresident,
  ukPrimeMinister,
  ukForeignOffice,
  arvenia,
  belmar,
];

/**
 * The issuers that publish on this host: none, one, or several that share it. The name must be the host's own, whole and in lower
 * case as a URL has it: a longer name, another top level, a port or a look-alike letter is no issuer's.
 */
export function issuersOfHost(host: string, issuers: readonly Issuer[] = ISSUERS): readonly Issuer[] {
  const family = /^[^.]+\.(.+)$/s.exec(host)?.[1] ?? '';
  return issuers.filter(({ hosts, families }) => hosts.includes(host) || families?.includes(family));
}

/** The issuer with this id, `us-wh`; null when there is none. */
export function issuerById(id: string, issuers: readonly Issuer[] = ISSUERS): Issuer | null {
  return issuers.find((issuer) => issuer.id === id) ?? null;
}
