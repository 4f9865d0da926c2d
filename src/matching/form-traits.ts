import { TokenKind, type NameToken } from '../names/name-token';

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
/** Of a stored weight: 24 words of the heaviest class come to less than three thousand. */
const WEIGHT_BITS = 12;
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;
const WORDS_AT = FLAG_BITS + WEIGHT_BITS;
const WORDS_BITS = 5;
const WORDS_MASK = (1 << WORDS_BITS) - 1;
const SOUNDS_AT = WORDS_AT + WORDS_BITS;
/** Sounds are counted so far. */
export const MOST_COUNTED_SOUNDS = 255;
/** Weights of forms are stored in hundredths. */
const WEIGHT_UNIT = 100;
/** More than any form weighs, as stored. */
export const HEAVIEST = WEIGHT_MASK;

/** What finding asks of a form: what its words weigh that retrieval counts, its `FormFlag` bits, and how long it is, see `formLength`. */
export interface FormTraits {
  readonly weight: number;
  readonly flags: number;
  readonly named: number;
  readonly sounds: number;
}

/** The same in one number. */
export const packTraits = ({ weight, flags, named, sounds }: FormTraits): number =>
  flags |
  (storedWeight(weight) << FLAG_BITS) |
  (named << WORDS_AT) |
  (Math.min(sounds, MOST_COUNTED_SOUNDS) << SOUNDS_AT);

/** A weight as it is stored. */
export const storedWeight = (weight: number): number => Math.round(weight * WEIGHT_UNIT);

export const weightOfStored = (stored: number): number => stored / WEIGHT_UNIT;

export const flagsIn = (traits: number): number => traits & FLAG_MASK;
export const storedWeightIn = (traits: number): number => (traits >> FLAG_BITS) & WEIGHT_MASK;
export const weightIn = (traits: number): number => weightOfStored(storedWeightIn(traits));
export const namedIn = (traits: number): number => (traits >> WORDS_AT) & WORDS_MASK;
export const soundsIn = (traits: number): number => traits >> SOUNDS_AT;

/** How many words of a name are no legal form, and how many sounds these have together. */
export function formLength(tokens: readonly NameToken[]): { named: number; sounds: number } {
  const names = tokens.filter(({ kind }) => kind !== TokenKind.LEGAL_FORM);
  return { named: names.length, sounds: names.reduce((sum, { lexeme }) => sum + lexeme.sounds.length, 0) };
}
