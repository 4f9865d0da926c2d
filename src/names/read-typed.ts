import { ORDINAL, asLetters } from './read-digits';
import { remembered } from './remembered';
import { titles } from './word-classes';

const TWO_INITIALS = /^[bcdfghjklmnpqrstvwxz]{2}$/;
/** Two consonants that are a name or the abbreviation of one, and not two initials; nor are titles. */
const NOT_INITIALS = new Set('ng md st'.split(' '));

const LETTERS_AND_DIGITS = /^(?=.*[a-z].*[a-z])[a-z0-9]{3,}$/;

/**
 * What a typist or a scanner made of a word of a person's name: two consonants are initials that lost their dots (JC
 * Juncker), digits among letters are the letters they look like. Other letters that they may be are read beside it.
 */
export const readTyped = remembered(read);

function read(word: string): string[] {
  if (TWO_INITIALS.test(word) && !NOT_INITIALS.has(word) && !titles.has(word)) return [...word];
  if (!/\d/.test(word) || !LETTERS_AND_DIGITS.test(word) || ORDINAL.test(word)) return [word];
  return [asLetters(word)];
}
