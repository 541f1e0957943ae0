import { ALL_ISSUERS } from './all.ts';
import { issuerById } from './index.ts';

/**
 * What an issuer is called, in its own words, with its state and capital where the lexicon knows neither; empty where it is no longer
 * listed.
 */
export function ownNames(issuer: string): readonly string[] {
  const known = issuerById(issuer, ALL_ISSUERS);
  if (!known) return [];
  return [known.name, ...(known.state ? [known.state.name, known.state.capital] : [])];
}
