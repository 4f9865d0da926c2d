import type { FormEstimator } from './form-estimator';

/** What a word weighs at least that is looked for first. */
const RARE = 0.9;

/**
 * Which words of a question are looked for, and when (bits of its counted words). Rare words are looked for first; common
 * ones only if, by what those have found, names that hold nothing else could still count. Goes by what words weigh and
 * not by how many names hold them: what else is in the index must not change an answer.
 */
export class WordPlan {
  private weights: readonly number[] = [];
  /** The words, the lightest first. */
  private order: readonly number[] = [];
  private asked = 0;

  constructor(private readonly estimator: FormEstimator) {}

  /** Bits of all words. */
  get all(): number {
    return (1 << this.weights.length) - 1;
  }

  /** Bits of the words that have been looked for. */
  get done(): number {
    return this.asked;
  }

  begin(weights: readonly number[]): void {
    this.weights = weights;
    this.order = weights
      .map((_, n) => n)
      .sort((a, b) => (weights[a] as number) - (weights[b] as number) || a - b);
    this.asked = 0;
  }

  /** The words to look for first, for names that score `least` or more: rare ones, or the rarest there are. */
  first(least: number): number {
    const needed = this.needed(least);
    const rare = Math.min(RARE, Math.max(...this.weights));
    let bits = 0;
    for (const n of this.order) if ((this.weights[n] as number) >= rare) bits |= 1 << n;
    return this.take(needed & bits);
  }

  /** Those of the others without which a name that scores `least` or more could be missed. */
  rest(least: number): number {
    return this.take(this.needed(least));
  }

  private take(bits: number): number {
    this.asked |= bits;
    return bits;
  }

  /** Words that say little are passed over, as long as names that hold only such words score less. */
  private needed(least: number): number {
    let needed = this.all & ~this.asked;
    let passed = 0;
    for (const n of this.order) {
      if ((needed & (1 << n)) === 0) continue;
      passed += this.weights[n] as number;
      if (this.estimator.mostOf(passed) >= least) break;
      needed &= ~(1 << n);
    }
    return needed;
  }
}
