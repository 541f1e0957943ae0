import { ALL_ISSUERS } from '../../issuers/all.ts';
import { issuerById } from '../../issuers/index.ts';

/** How an issuer is named for the reader. */
export interface IssuerName {
  readonly name: string;
  readonly code: string;
}

/** Name and two-letter code; an issuer that is no longer listed is named by its id. */
export function issuerName(issuer: string, party: string): IssuerName {
  const known = issuerById(issuer, ALL_ISSUERS);
  return known ? { name: known.name, code: known.code } : { name: issuer, code: party.toUpperCase() };
}
