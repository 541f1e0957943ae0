/** Rows that are worked on at once, at most: the page that asked for it can do nothing else meanwhile. */
export const ROWS_AT_ONCE = 200;
/** Of their text, in bytes or UTF-16 code units, about. */
export const TEXT_AT_ONCE = 128 * 1024;

/**
 * Ends the turn, so that the page can answer its reader, and goes on in the next. Not by a timer: a page that is hidden waits a second and
 * more for each of those. Never within a transaction, which ends when it has nothing to do: see `breath`.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** How many rows are read next, of rows as long as those before; few at first, for some tables have long ones. */
export class RowsAtOnce {
  #next = 16;

  get next(): number {
    return this.#next;
  }

  /** @param rows how many were read, and how long their `text` was. */
  took(rows: number, text: number): void {
    const fitting = Math.floor((rows * TEXT_AT_ONCE) / Math.max(1, text));
    this.#next = Math.max(1, Math.min(ROWS_AT_ONCE, fitting, this.#next * 2));
  }
}
