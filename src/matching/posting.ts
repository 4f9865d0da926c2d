import type { WeightClass } from '../names/token-weights';

/*
 * That a form holds a word, in one number: the form, the word's weight class there, and whether initials are in the form.
 */
const FORM_BITS = 25;
const FORM_MASK = (1 << FORM_BITS) - 1;
const CLASS_MASK = 15;

/** Beside a form that holds a word, and beside the bits of words that led to one: initials are in it. */
export const WITH_INITIALS = 1 << 29;

/** Beside the bits of words that led to a form: two of its words are like one of them, a name and its patronymic for one. */
export const WITH_TWINS = 1 << 28;

/** Forms an index holds at most. */
export const MAX_FORMS = FORM_MASK + 1;

export const postingOf = (form: number, weight: WeightClass, initials: boolean): number =>
  form | (weight << FORM_BITS) | (initials ? WITH_INITIALS : 0);

/** In the same way, that a form has words in a row that part their sounds so: see `divisionOf`. */
export const runPosting = (form: number, division: number): number => form | (division << FORM_BITS);
export const divisionIn = (posting: number): number => posting >> FORM_BITS;

export const formIn = (posting: number): number => posting & FORM_MASK;
export const classIn = (posting: number): number => (posting >> FORM_BITS) & CLASS_MASK;
export const initialsIn = (posting: number): number => posting & WITH_INITIALS;
