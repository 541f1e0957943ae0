/** So many words are remembered, then all are forgotten; longer ones never are: a library of any size must not fill the memory. */
const MOST = 30_000;
const LONGEST = 40;

/**
 * A function of a word that remembers what it gave for the words met so far: statements have the words of statements.
 * @param of gives the same for the same word at all times, whatever it is told besides; never undefined.
 */
export function remembered<Found, Besides = void>(
  of: (word: string, besides: Besides) => Found,
): (word: string, besides: Besides) => Found {
  const met = new Map<string, Found>();
  return (word, besides) => {
    const known = met.get(word);
    if (known !== undefined) return known;
    const found = of(word, besides);
    if (met.size >= MOST) met.clear();
    if (word.length <= LONGEST) met.set(word, found);
    return found;
  };
}
