/** How many of a statement's points set terms or name numbers, dates and objects, and how many it makes in all. */
export interface SpecificShare {
  readonly specific: number;
  readonly all: number;
}

/** Null while the statement has not been compared: `specific` of its claims is null or absent, for nobody has looked. */
export function specificShare({
  claims,
}: {
  readonly claims: readonly { readonly specific?: boolean | null }[];
}): SpecificShare | null {
  const known = claims.filter(({ specific = null }) => specific !== null);
  return known.length === 0 ? null : { specific: known.filter(({ specific }) => specific).length, all: known.length };
}
