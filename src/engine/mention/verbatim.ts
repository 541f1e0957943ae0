/** How far one text keeps the words of another. Words are given in lower case, in order. */
export interface Kept {
  /** The longest row of words that stand in both, one after the other. */
  readonly run: number;
  /** The most words that stand in both in the same order, whatever stands between them. */
  readonly inOrder: number;
}

/** Compares the words of two texts. Time grows with the product of their lengths. */
export function keptWords(own: readonly string[], other: readonly string[]): Kept {
  const runs = new Int32Array(other.length + 1);
  const orders = new Int32Array(other.length + 1);
  let run = 0;
  for (const word of own) {
    let [runBefore, orderBefore] = [0, 0];
    for (let j = 1; j <= other.length; j++) {
      const [runHere, orderHere] = [runs[j] as number, orders[j] as number];
      const same = word === other[j - 1];
      runs[j] = same ? runBefore + 1 : 0;
      orders[j] = same ? orderBefore + 1 : Math.max(orderHere, orders[j - 1] as number);
      run = Math.max(run, runs[j] as number);
      [runBefore, orderBefore] = [runHere, orderHere];
    }
  }
  return { run, inOrder: orders[other.length] as number };
}
