/** A small deterministic random source (Mulberry32): the same seed gives the same sequence on every machine. */
export class SeededRandom {
  constructor(private state: number) {}

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer in [0, below). */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError('Expected something to pick from, but the table is empty.');
    return value;
  }

  /** Picks with the first values far likelier than the last, roughly as names are spread over people. */
  pickSkewed<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.next() ** 2.5 * values.length)];
    return value ?? this.pick(values);
  }
}
