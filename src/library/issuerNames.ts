/** How an issuer is named for the reader. */
export interface IssuerName {
  readonly name: string;
  readonly code: string;
}

/** Name and two-letter code; what a list of issuers no longer knows is named by its id. */
export function issuerName(issuer: string, party: string): IssuerName {
  return { name: issuer, code: party.toUpperCase() };
}
