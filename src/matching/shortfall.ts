/*
 * What words of a name come to that are like the question's, in one whole number, so that those of several words add up: the
 * agreement they lose in the low bits, what they weigh themselves above them, as stored. Losses are cut to no more than they are.
 */
const UNIT = 1024;
const LOSS_BITS = 16;
const LOSS_MASK = (1 << LOSS_BITS) - 1;

/** Of a word that loses so much agreement, in weights, and weighs so much, as stored. */
export const shortfallOf = (loss: number, weight: number): number =>
  Math.floor(UNIT * loss) | (weight << LOSS_BITS);

/** How much agreement is lost, in weights. */
export const lossIn = (shortfall: number): number => (shortfall & LOSS_MASK) / UNIT;

/** What the words weigh together, as stored. */
export const weightInShortfall = (shortfall: number): number => shortfall >> LOSS_BITS;
