import { createHash } from 'node:crypto';

/** Rules and weights are developed on one half of the labelled pairs; the other half only measures. */
export type PairHalf = 'development' | 'held-out';

/**
 * Which half a labelled pair belongs to: held out when the first byte of the SHA-256 of both names, a zero character
 * between them, is odd. The names alone decide, so a pair keeps its half whatever file it stands in.
 */
export function halfOf(pair: { readonly name1: string; readonly name2: string }): PairHalf {
  const [first = 0] = createHash('sha256').update(`${pair.name1}\u0000${pair.name2}`).digest();
  return first % 2 === 1 ? 'held-out' : 'development';
}
