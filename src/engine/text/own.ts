/** What a table has under a key. A word of a text may be called like a property that every object has ("constructor"). */
export const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
