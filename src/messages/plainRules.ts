import type { Issuer } from '../issuers/model.ts';
import type { PlainRules } from './contract.ts';

/** An issuer's rules as they cross the border; null, nobody's, are those of the generic reader: none at all. */
export function plainRules(issuer: Pick<Issuer, 'markups' | 'wrapping'> | null): PlainRules {
  const { markups = [], wrapping = [] } = issuer ?? {};
  return { markups, wrapping: wrapping.map(({ source, flags }) => ({ source, flags })) };
}
