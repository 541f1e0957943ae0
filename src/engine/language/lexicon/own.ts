/** What a table of the lexicon has under a key. A word of a hostile text may be called like a property that every object has. */
export const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
