/** How much of a name's identity a word carries, by weight class. A table, so that an index can hold a class in a byte. */
export const TOKEN_WEIGHTS = [1, 0.9, 0.75, 0.55, 0.45, 0.35, 0.25, 0.15, 0.08, 0.03, 0.15] as const;

/**
 * What the same words weigh where the other name lacks them. A line of business says little by itself, but a bank and
 * its insurance company are two companies.
 */
export const LEFT_OUT_WEIGHTS = [1, 0.9, 0.75, 0.55, 0.9, 0.35, 0.25, 0.15, 0.08, 0.03, 0.15] as const;

/** Weight classes by what they are for. */
export const WeightClass = {
  RARE: 0,
  UNCOMMON: 1,
  COMMON: 2,
  VERY_COMMON: 3,
  GENERIC: 4,
  WEAK: 5,
  FAINT: 6,
  TITLE: 7,
  PARTICLE: 8,
  STOP: 9,
  /** A town or country behind the name of an organisation: where it is, not who. */
  SEAT: 10,
} as const;
export type WeightClass = (typeof WeightClass)[keyof typeof WeightClass];
