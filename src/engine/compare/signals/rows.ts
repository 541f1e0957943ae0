/** How many rows one piece of memory holds: a browser gives few large pieces much sooner than many small ones. */
const AT_ONCE = 64;

/** Gives empty rows of signals, all of one length. */
export class Rows {
  private readonly length: number;
  private ahead = new Float64Array();

  constructor(length: number) {
    this.length = length;
  }

  next(): Float64Array {
    if (this.ahead.length === 0) this.ahead = new Float64Array(AT_ONCE * this.length);
    const row = this.ahead.subarray(0, this.length);
    this.ahead = this.ahead.subarray(this.length);
    return row;
  }
}
