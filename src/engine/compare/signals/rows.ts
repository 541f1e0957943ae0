/** How many rows one piece of memory holds: a browser gives few large pieces much sooner than many small ones. */
const AT_ONCE = 64;

/** Gives empty rows of signals, all of one length. */
export class Rows {
  private readonly length: number;
  private piece = new Float64Array();
  private taken = 0;

  constructor(length: number) {
    this.length = length;
  }

  next(): Float64Array {
    if (this.taken === this.piece.length) {
      this.piece = new Float64Array(AT_ONCE * this.length);
      this.taken = 0;
    }
    this.taken += this.length;
    return this.piece.subarray(this.taken - this.length, this.taken);
  }
}
