/** A text of a statement, as far as it must be known to be put in order. */
export interface Text {
  readonly number: number;
  readonly hash: string;
  readonly engine: string;
  /** When it was first read, in ms since 1970. */
  readonly readAt: number;
}

/** Which of the two a text is of. */
export type Whose = 'library' | 'backup';

/** A text in the order of both: whose row it is, the number that it has there, and when it was first read by either. */
export interface Placed {
  readonly whose: Whose;
  readonly text: Text;
  readonly readAt: number;
}

/** The texts that two libraries have of one statement, in one order. */
export interface Interleaved {
  /** Numbered from 1 by their places. */
  readonly texts: readonly Placed[];
  /** By the number that a text of the backup has there, the number of the library's row of the very same text that stands for it. */
  readonly standsFor: ReadonlyMap<number, number>;
}

/**
 * Puts the texts of two libraries in one order by the time when each was first read. The order that a library has them in is kept,
 * whatever its clock said; of one text twice in a row the library's row stays, with the earlier time of both. It comes out the same
 * whichever of both is the library, but for whose row stands for a text that both have.
 * @param ours, theirs in the order of their numbers.
 */
export function interleave(ours: readonly Text[], theirs: readonly Text[]): Interleaved {
  const runs: Dated[][] = [];
  for (const one of merged(dated(ours, 'library'), dated(theirs, 'backup'))) {
    const run = runs.at(-1);
    if (run?.[0]?.text.hash === one.text.hash) run.push(one);
    else runs.push([one]);
  }
  const standsFor = new Map<number, number>();
  const texts = runs.flatMap((run): Placed[] => {
    const own = run.find(({ whose }) => whose === 'library') ?? run[0];
    if (own === undefined) return [];
    if (own.whose === 'library')
      for (const { whose, text } of run) if (whose === 'backup') standsFor.set(text.number, own.text.number);
    return [{ whose: own.whose, text: own.text, readAt: Math.min(...run.map(({ text }) => text.readAt)) }];
  });
  return { texts, standsFor };
}

interface Dated {
  readonly whose: Whose;
  readonly text: Text;
  /** Never before that of the text before it. */
  readonly at: number;
}

function dated(texts: readonly Text[], whose: Whose): Dated[] {
  let at = Number.NEGATIVE_INFINITY;
  return texts.map((text) => {
    at = Math.max(at, text.readAt);
    return { whose, text, at };
  });
}

function* merged(ours: readonly Dated[], theirs: readonly Dated[]): Iterable<Dated> {
  let [i, j] = [0, 0];
  for (;;) {
    const [own, their] = [ours[i], theirs[j]];
    const order = own && their ? compared(own, their) : own ? -1 : 1;
    if (own !== undefined && order <= 0) {
      yield own;
      i += 1;
    }
    // Of one text that both read at once neither is the first: it comes out the same whichever of both is the library.
    if (their !== undefined && order >= 0) {
      yield their;
      j += 1;
    }
    if (own === undefined && their === undefined) return;
  }
}

function compared(one: Dated, two: Dated): number {
  if (one.at !== two.at) return one.at - two.at;
  return one.text.hash < two.text.hash ? -1 : one.text.hash > two.text.hash ? 1 : 0;
}
