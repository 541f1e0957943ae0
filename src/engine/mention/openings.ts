import type { Profile } from '../compare/profile.ts';

/** A claim by its statement's place and its own. */
export interface ClaimPlace {
  readonly statement: number;
  readonly place: number;
}

/** In how many first claims a statement says who talked with whom. */
export const OPENING_CLAIMS = 2;

/** The claims, one a statement at most, that say that the sides talked: who reports one of them reports them all. */
export function openingsOf(statements: readonly (readonly Profile[])[]): ClaimPlace[] {
  return statements.flatMap((claims, statement) => {
    const place = claims.slice(0, OPENING_CLAIMS).findIndex(({ claim }) => claim.act === 'CONSULT');
    return place < 0 ? [] : [{ statement, place }];
  });
}

/** Whether a claim is one of these. */
export const isAmong = (places: readonly ClaimPlace[], { statement, place }: ClaimPlace): boolean =>
  places.some((other) => other.statement === statement && other.place === place);
