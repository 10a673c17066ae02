const MOST_STAMPS = 0x7fffffff;

/** A set of small numbers that is cleared at no cost. */
export class Tried {
  #stamps = new Int32Array(2_048);
  #stamp = 0;

  /** Empties the set and makes room for numbers below `size`. */
  clear(size: number): void {
    if (size > this.#stamps.length) {
      this.#stamps = new Int32Array(size * 2);
      this.#stamp = 0;
    }
    if (this.#stamp === MOST_STAMPS) {
      this.#stamps.fill(0);
      this.#stamp = 0;
    }
    this.#stamp += 1;
  }

  has(number: number): boolean {
    return this.#stamps[number] === this.#stamp;
  }

  add(number: number): void {
    this.#stamps[number] = this.#stamp;
  }
}
