import type { FormBounds } from './form-bounds';
import { mix } from './key-table';
import { nextStamp } from './next-stamp';

/** A power of two; of two names that fall on one slot, the later one's ceiling is remembered. */
const SLOTS = 4_096;

/**
 * How high names may score by the words that led to them. Thousands of names have the same words of a question and weigh
 * the same: what those come to is reckoned once, as long as it is remembered.
 */
export class Ceilings {
  private readonly bits = new Int32Array(SLOTS);
  private readonly shortfalls = new Int32Array(SLOTS);
  private readonly weights = new Int32Array(SLOTS);
  private readonly stamps = new Int32Array(SLOTS);
  private readonly ceilings = new Float64Array(SLOTS);
  private stamp = 0;

  constructor(private readonly bounds: FormBounds) {}

  /** To be told that the bounds reckon otherwise from here on. */
  begin(): void {
    this.stamp = nextStamp(this.stamp, this.stamps);
  }

  /** See `FormBounds.most`. */
  of(bits: number, shortfall: number, weight: number): number {
    const slot = mix(Math.imul(bits, 31) ^ Math.imul(shortfall, 17) ^ weight) & (SLOTS - 1);
    if (
      this.stamps[slot] === this.stamp &&
      this.bits[slot] === bits &&
      this.shortfalls[slot] === shortfall &&
      this.weights[slot] === weight
    )
      return this.ceilings[slot] as number;
    this.stamps[slot] = this.stamp;
    this.bits[slot] = bits;
    this.shortfalls[slot] = shortfall;
    this.weights[slot] = weight;
    return (this.ceilings[slot] = this.bounds.most(bits, shortfall, weight));
  }
}
