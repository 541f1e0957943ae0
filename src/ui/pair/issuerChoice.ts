import type { Issuer } from '../../issuers/model.ts';
import type { PairView } from '../../library/views.ts';

/** What is shown of an issuer that can be chosen. */
export type IssuerChoice = Pick<Issuer, 'id' | 'party' | 'name' | 'code' | 'hosts'>;

/** Whose text may be pasted beside this statement: everybody's but its own issuer's, the event's other parties first. */
export function issuerChoices(pair: PairView, issuers: readonly IssuerChoice[]): readonly IssuerChoice[] {
  const others = issuers.filter(({ id }) => id !== pair.own.issuer);
  const takesPart = ({ party }: IssuerChoice) => party !== pair.own.party && pair.event.parties.includes(party);
  const own = issuers.find(({ id }) => id === pair.own.issuer);
  const fits = (issuer: IssuerChoice) => isReal(issuer) || (own !== undefined && !isReal(own));
  return [...others.filter(takesPart), ...others.filter((issuer) => !takesPart(issuer) && fits(issuer))];
}

/** Whether an issuer publishes anywhere: hosts below `.example` exist for samples only (RFC 2606). */
export function isReal({ hosts }: Pick<Issuer, 'hosts'>): boolean {
  return hosts.some((host) => !host.endsWith('.example'));
}

/** The one issuer that it must be: the only one that speaks for the event's other party. Null where that is open. */
export function expectedIssuer(pair: PairView, issuers: readonly IssuerChoice[]): string | null {
  const fitting = issuers.filter(
    ({ id, party }) => id !== pair.own.issuer && party !== pair.own.party && pair.event.parties.includes(party),
  );
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}
