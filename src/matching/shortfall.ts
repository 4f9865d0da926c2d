/*
 * What words like a question's fall short of them by, in one whole number, so that those of several words add up: of
 * agreement in the low bits, of weight above them, both in these parts of a word's weight, cut to no more than they are.
 */
const UNIT = 1024;
const LOSS_BITS = 16;
const LOSS_MASK = (1 << LOSS_BITS) - 1;

/** The shortfall of a word that loses so much agreement, and is so much lighter, in weights. */
export const shortfallOf = (loss: number, lighter: number): number =>
  Math.floor(UNIT * loss) | (Math.floor(UNIT * lighter) << LOSS_BITS);

/** How much agreement is lost, in weights. */
export const lossIn = (shortfall: number): number => (shortfall & LOSS_MASK) / UNIT;

/** By how much the words are lighter together. */
export const lighterBy = (shortfall: number): number => (shortfall >> LOSS_BITS) / UNIT;
