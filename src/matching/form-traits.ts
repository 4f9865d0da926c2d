/** What kind of form it is, as bits. */
export const FormFlag = {
  READING: 1,
  PERSON: 2,
  OTHER: 4,
  /** It has initials. */
  INITIALS: 8,
  /** Its abbreviations stand for what another name of the entry spells out, and for nothing else. */
  SPELLED_OUT: 16,
  /** Only part of what is written. */
  PART: 32,
} as const;

const FLAG_BITS = 6;
const FLAG_MASK = (1 << FLAG_BITS) - 1;
/** Weights of forms are stored in hundredths. */
const WEIGHT_UNIT = 100;
/** More than any form weighs, as stored. */
export const HEAVIEST = 0x7ffffff;

/** What finding asks of a form, in one number: what its words weigh that retrieval counts, and bits of `FormFlag`. */
export const formTraits = (weight: number, flags: number): number =>
  (storedWeight(weight) << FLAG_BITS) | flags;

/** A weight as it is stored. */
export const storedWeight = (weight: number): number => Math.round(weight * WEIGHT_UNIT);

export const weightOfStored = (stored: number): number => stored / WEIGHT_UNIT;

export const flagsIn = (traits: number): number => traits & FLAG_MASK;
export const storedWeightIn = (traits: number): number => traits >> FLAG_BITS;
export const weightIn = (traits: number): number => weightOfStored(storedWeightIn(traits));
