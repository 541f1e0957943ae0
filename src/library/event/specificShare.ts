/** How many of a statement's points set terms or name numbers, dates and objects, and how many it makes in all. */
export interface SpecificShare {
  readonly specific: number;
  readonly all: number;
}

/** Null while the statement is not compared, for nobody has looked then: `specific` of its claims is null or absent. */
export function specificShare({
  claims,
}: {
  readonly claims: readonly { readonly specific?: boolean | null }[];
}): SpecificShare | null {
  const known = claims.filter(({ specific = null }) => specific !== null);
  return known.length === 0 ? null : { specific: known.filter(({ specific }) => specific).length, all: known.length };
}
