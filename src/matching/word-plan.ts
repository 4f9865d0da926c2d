import type { FormBounds } from './form-bounds';

/** What a word weighs at least that is looked for first. */
const RARE = 0.9;

/**
 * Which words of a question are looked for, and when (bits of its counted words). Rare words are looked for first; common
 * ones only if, by what those have found, names that hold nothing else could still count. Goes by what words weigh and
 * not by how many names hold them: what else is in the index must not change an answer.
 */
export class WordPlan {
  private weights: readonly number[] = [];
  /** What the words weigh that they sound like, which is less where that is a common name. */
  private ranks: readonly number[] = [];
  /** The words, the commonest first. */
  private order: readonly number[] = [];
  private asked = 0;

  constructor(private readonly bounds: FormBounds) {}

  /** Bits of all words. */
  get all(): number {
    return (1 << this.weights.length) - 1;
  }

  /** Bits of the words that have been looked for. */
  get done(): number {
    return this.asked;
  }

  begin(words: readonly { readonly weight: number; readonly rank: number }[]): void {
    const ranks = words.map(({ rank }) => rank);
    this.weights = words.map(({ weight }) => weight);
    this.ranks = ranks;
    this.order = ranks.map((_, n) => n).sort((a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b);
    this.asked = 0;
  }

  /** What the words weigh together that have not been looked for. */
  get left(): number {
    return this.weights.reduce((sum, weight, n) => sum + ((this.asked & (1 << n)) === 0 ? weight : 0), 0);
  }

  /** The words to look for first, for names that score `least` or more: rare ones, or the rarest there are. */
  first(least: number): number {
    const needed = this.needed(least);
    const rare = Math.min(RARE, Math.max(...this.ranks));
    let bits = 0;
    for (const n of this.order) if ((this.ranks[n] as number) >= rare) bits |= 1 << n;
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
      if (this.bounds.mostOf(passed) >= least) break;
      needed &= ~(1 << n);
    }
    return needed;
  }
}
