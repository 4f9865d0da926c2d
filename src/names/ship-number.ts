/** What is written before a ship's number, and what the number looks like, as sources of regular expressions. */
export const SHIP_LABEL = 'IMO|ИМО';
export const SHIP_DIGITS = '\\d{7}';
/** What may stand between a number and what it is called: IMO No. 9116412, SWIFT code SABRRUMM. */
export const NUMBER_WORDS = '(?:NUMBER|NO|NR|CODE)(?!\\p{L})';

/** A ship's number where it is called one, in brackets or not: TABUK (IMO 9005235). */
const SHIP_NUMBER = new RegExp(
  `[([{]?\\s*(?<![\\p{L}\\p{N}])(?:${SHIP_LABEL})(?:[\\s.:-]*${NUMBER_WORDS})?[\\s.:#№-]*(${SHIP_DIGITS})(?!\\d)\\s*[)\\]}]?`,
  'iu',
);
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The IMO number that is written into a name, its digits alone; undefined where there is none. */
export const shipNumberIn = (name: string): string | undefined => SHIP_NUMBER.exec(name)?.[1];

/** A name without the IMO number that is written into it, which is no word of it; the number where that is all there is. */
export function withoutShipNumber(name: string): string {
  const rest = name.replace(SHIP_NUMBER, ' ');
  return LETTER_OR_DIGIT.test(rest) ? rest : name;
}
