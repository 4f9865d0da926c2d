import { withPlainDigits } from './plain-digits';

/** What is written before a ship's number, and what the number looks like, as sources of regular expressions. */
export const SHIP_LABEL = 'IMO|ИМО';
export const SHIP_DIGITS = '\\d{7}';
/** What may stand between a number and what it is called: IMO No. 9116412, SWIFT code SABRRUMM. */
export const NUMBER_WORDS = '(?:NUMBER|NO|NR|CODE)(?!\\p{L})';

/** Neither letter nor digit, and so no part of a label or number. */
const MARK = '[^\\p{L}\\p{N}]';
/** The label as askers write it: I.M.O. too, and beside that of Lloyd's Register, which gives out the numbers. */
const LABEL = `(?:LR${MARK}+)?(?:I\\.?M\\.?O|И\\.?М\\.?О)(?:${MARK}+LR(?!\\p{L}))?`;
const WORDS = '(?:NUMBER|NUMMER|NUMERO|NÚMERO|NUM|NO|NR|N|CODE|ID|SHIP|VESSEL)(?!\\p{L})';
/** Seven digits, which may stand in groups: 918 7629. */
const GROUPED = `(?<!\\p{N})\\d(?:${MARK}?\\d){6}(?!\\p{N})`;

/** A ship's number where it is called one, in brackets or not: TABUK (IMO 9005235). */
const SHIP_NUMBER = new RegExp(
  `[([{]?\\s*(?<![\\p{L}\\p{N}])${LABEL}(?:${MARK}*${WORDS})*${MARK}*(?<number>\\d(?:${MARK}?\\d){6})(?!\\d)\\s*[)\\]}]?`,
  'iu',
);
const ANY_GROUPED = new RegExp(GROUPED, 'gu');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** As the patterns read it: letters of full width, digits of other scripts and № are written otherwise. */
const plain = (text: string): string => withPlainDigits(text.normalize('NFKC'));

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The IMO number that is written into a name or number and called one, its digits alone; undefined where there is none. */
export function shipNumberIn(text: string): string | undefined {
  const number = SHIP_NUMBER.exec(plain(text))?.groups?.['number'];
  return number === undefined ? undefined : digitsOf(number);
}

/** The only seven digits that stand by themselves in a text, whatever is around them; undefined where there are none, or more. */
export function onlySevenDigits(text: string): string | undefined {
  const [found, other] = plain(text).match(ANY_GROUPED) ?? [];
  return found === undefined || other !== undefined ? undefined : digitsOf(found);
}

/** A name without the IMO number that is written into it, which is no word of it; the number where that is all there is. */
export function withoutShipNumber(name: string): string {
  if (!LEAST_OF_ONE.test(name)) return name;
  const written = plain(name);
  const rest = written.replace(SHIP_NUMBER, ' ');
  return rest !== written && LETTER_OR_DIGIT.test(rest) ? rest : name;
}

/** Few names have a digit, and those that have none need no second look. */
const LEAST_OF_ONE = /\p{N}/u;
