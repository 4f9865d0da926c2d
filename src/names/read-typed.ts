import { remembered } from './remembered';
import { titles } from './word-classes';

const TWO_INITIALS = /^[bcdfghjklmnpqrstvwxz]{2}$/;
/** Two consonants that are a name or the abbreviation of one, and not two initials; nor are titles. */
const NOT_INITIALS = new Set('ng md st'.split(' '));

const LETTERS_AND_DIGITS = /^(?=.*[a-z].*[a-z])[a-z0-9]{3,}$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'b',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

/**
 * What a typist or a scanner made of a word of a person's name: two consonants are initials that lost their dots (JC
 * Juncker), digits among letters are the letters they look like. A digit that looks like none stays.
 */
export const readTyped = remembered(read);

function read(word: string): string[] {
  if (TWO_INITIALS.test(word) && !NOT_INITIALS.has(word) && !titles.has(word)) return [...word];
  if (!/\d/.test(word) || !LETTERS_AND_DIGITS.test(word) || ORDINAL.test(word)) return [word];
  return [word.replace(/\d/g, (digit) => LOOK_ALIKE[digit] ?? digit)];
}
