import { withPlainDigits } from './plain-digits';

/** What is written before a ship's number, and what the number looks like, as sources of regular expressions. */
export const SHIP_LABEL = 'IMO|ИМО';
export const SHIP_DIGITS = '\\d{7}';
/** What may stand between a number and what it is called, without a point: IMO No. 9116412, SWIFT code SABRRUMM. */
export const NUMBER_WORDS = 'NUMBER|NUMMER|NUMERO|NÚMERO|NUM|NO|NR|CODE';

/** Neither letter nor digit, and so no part of a label or number. */
const MARK = '[^\\p{L}\\p{N}]';
/** Beside the label stands that of Lloyd's Register, which gives out the numbers, or that of the radio's, which a form has room for too. */
const OTHER_LABEL = 'LR|MMSI';
/** The label as askers write it: I.M.O. too. */
const LABEL = `(?:(?:${OTHER_LABEL})${MARK}+)*(?:I\\.?M\\.?O|И\\.?М\\.?О)(?:${MARK}+(?:${OTHER_LABEL})(?!\\p{L}))*`;
/** N is the beginning of some passports' numbers, and of no ship's. */
const WORDS = `(?:${NUMBER_WORDS}|N|ID|SHIP|VESSEL)(?!\\p{L})`;
/** Seven digits, which may stand in groups: 918 7629. */
const DIGITS = `\\d(?:${MARK}?\\d){6}`;
const GROUPED = `(?<!\\p{N})${DIGITS}(?!\\p{N})`;
/** Which of a register's rows on the ship it is: 9187629-1. */
const ROW = '(?:-\\d{1,2})?';
const NUMBER_ENDS = '(?![\\p{L}\\p{N}])';
/** Behind one number another needs no label: IMO 9187629 / 9081291. In groups only as ships' numbers are, for 2019 123 is none. */
const NUMBERS = `${DIGITS}(?:${MARK}{1,3}\\d{3}${MARK}?\\d{4}(?!\\p{N}))*`;

/** A ship's number where it is called one, in brackets or not: TABUK (IMO 9005235). */
const SHIP_NUMBERS = new RegExp(
  `[([{]?\\s*(?<![\\p{L}\\p{N}])${LABEL}(?:${MARK}*${WORDS})*${MARK}*(?<numbers>${NUMBERS})${ROW}${NUMBER_ENDS}\\s*[)\\]}]?`,
  'giu',
);
const ANY_GROUPED = new RegExp(GROUPED, 'gu');
const SEVEN_DIGITS = /\d{7}/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** As the patterns read it: letters of full width, digits of other scripts and № are written otherwise. */
const plain = (text: string): string => withPlainDigits(text.normalize('NFKC'));

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The IMO numbers that are written into a name or number and called so, the digits of each alone. */
export function shipNumbersIn(text: string): string[] {
  if (!LEAST_OF_ONE.test(text)) return [];
  const numbers = [...plain(text).matchAll(SHIP_NUMBERS)].flatMap(
    ({ groups }) => digitsOf(groups?.['numbers'] ?? '').match(SEVEN_DIGITS) ?? [],
  );
  return [...new Set(numbers)];
}

/** The only seven digits that stand by themselves in a text, whatever is around them; undefined where there are none, or more. */
export function onlySevenDigits(text: string): string | undefined {
  const [found, other] = plain(text).match(ANY_GROUPED) ?? [];
  return found === undefined || other !== undefined ? undefined : digitsOf(found);
}

/** A name without the IMO numbers that are written into it, which are no words of it; the numbers where those are all there is. */
export function withoutShipNumber(name: string): string {
  if (!LEAST_OF_ONE.test(name)) return name;
  const written = plain(name);
  const rest = written.replace(SHIP_NUMBERS, ' ');
  return rest !== written && LETTER_OR_DIGIT.test(rest) ? rest : name;
}

/** Few names have a digit, and those that have none need no second look. */
const LEAST_OF_ONE = /\p{N}/u;
