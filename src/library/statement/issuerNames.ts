import { ALL_ISSUERS } from '../../issuers/all.ts';
import { issuerById } from '../../issuers/index.ts';

/** How an issuer is named for the reader. */
export interface IssuerName {
  readonly name: string;
  readonly code: string;
}

/** By an issuer's id, its name in the reader's language where it is another than the one it is listed under. */
type Names = ReadonlyMap<string, string>;

/** For what leaves the library and is read by others, in whatever language they have: every issuer as it is listed. */
export const AS_LISTED: Names = new Map();

let readersNames: Names = AS_LISTED;

/**
 * Tells the names of issuers in the reader's language, once, when a part of the extension starts.
 * @param names as `_locales` have them: `ru-kremlin=Kreml;…`
 */
export function nameIssuers(names: string): void {
  readersNames = new Map(
    names.split(';').flatMap((entry) => {
      const [id = '', name = ''] = entry.split('=');
      return name === '' ? [] : [[id.trim(), name.trim()] as const];
    }),
  );
}

/** Name and two-letter code; an issuer that is no longer listed is named by its id. */
export function issuerName(issuer: string, party: string, names: Names = readersNames): IssuerName {
  const known = issuerById(issuer, ALL_ISSUERS);
  if (!known) return { name: issuer, code: party.toUpperCase() };
  return { name: names.get(issuer) ?? known.name, code: known.code };
}
