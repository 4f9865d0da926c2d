import { NUMBER_WORDS, SHIP_DIGITS, SHIP_LABEL } from '../names/ship-number';

/** Characters that are read for each other in documents, by the one that stands for both. */
const CONFUSED: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' };

/** Beside letters and digits, nothing of a number tells it from others. */
const IRRELEVANT = /[^\p{L}\p{N}]/gu;

/**
 * What lists and askers write before a number, in capitals, by what the number must look like to have it before it: its
 * letters and digits alone. A label of the first kind may be written in one with its number, for that begins with a digit.
 * KPP is none: many firms share the code of their tax office, which bare would meet any number of nine digits.
 */
const DIGITS: Readonly<Record<string, RegExp>> = {
  [SHIP_LABEL]: new RegExp(`^${SHIP_DIGITS}$`),
  MMSI: /^\d{9}$/,
  'INN|ИНН': /^(?:\d{10}|\d{12})$/,
  'OGRN|OGRNIP|ОГРН|ОГРНИП': /^(?:\d{13}|\d{15})$/,
  'OKPO|ОКПО': /^(?:\d{8}|\d{10})$/,
};
const WITH_A_DIGIT = /^(?=.*\d).{4,}$/u;
const APART: Readonly<Record<string, RegExp>> = {
  'SWIFT\\W+BIC|SWIFT|BIC': /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/,
  LEI: /^[A-Z0-9]{18}\d{2}$/,
  ISIN: /^[A-Z]{2}[A-Z0-9]{9}\d$/,
  'PASSPORT|PASAPORTE|ПАСПОРТ|LAISSEZ.PASSER': WITH_A_DIGIT,
  '(?:TAX(?:PAYER)?|VAT)(?:\\W+ID(?:ENTIFICATION)?)?|TIN|NIT|RFC|RIF|RUC|UNP|УНП': WITH_A_DIGIT,
  'NATIONAL ID|ID CARD|IDENTITY CARD|CNIC|NIC|CURP|C[EÉ]DULA|RNE|CUD': WITH_A_DIGIT,
};

/** Between a label and its number: "IMO No. 9116412", "SWIFT code: SABRRUMM". */
const FILLER = `(?:[^\\p{L}\\p{N}]+(?:${NUMBER_WORDS})(?!\\p{L}))?`;

interface Label {
  readonly before: RegExp;
  readonly number: RegExp;
}
const labels = (table: Readonly<Record<string, RegExp>>, end: string): Label[] =>
  Object.entries(table).map(([words, number]) => ({
    before: new RegExp(`^(?:${words})${FILLER}${end}`, 'u'),
    number,
  }));
const LABELS: readonly Label[] = [
  ...labels(DIGITS, '[^\\p{L}\\p{N}]*(?=\\d)'),
  ...labels(APART, '[^\\p{L}\\p{N}]+'),
];

/**
 * An identifier without spaces, punctuation and case, and without the label that one list prints before it and another
 * leaves out (`IMO 9116412`, `INN 7706107510`): what two printings of one number have in common. Letters that may belong to
 * a number stay: passports are called O1503093 and RL 1794375.
 */
export function plainIdentifier(number: string): string {
  // A number sign becomes the letters No where compatibility forms are unified.
  const written = number.replaceAll('№', ' ').normalize('NFKC').toUpperCase().trim();
  const whole = written.replace(IRRELEVANT, '');
  if (!/^\p{L}{2}/u.test(written)) return whole;
  for (const label of LABELS) {
    const bare = written.replace(label.before, '').replace(IRRELEVANT, '');
    if (bare !== whole && label.number.test(bare)) return bare;
  }
  return whole;
}

/** The same with letters and digits that look alike made one, so that O1503093 meets 01503093. */
export const confusableIdentifier = (number: string): string =>
  plainIdentifier(number).replace(/[OQILSBZ]/g, (letter) => CONFUSED[letter] ?? letter);

/** Shorter numbers say nothing. */
const LEAST_COUNTED = 4;
/** Shorter numbers are had by many. */
const LEAST_TELLING = 6;

/**
 * Whether a number is long enough to count as evidence. Entries are found by just these numbers: one that were weighed and
 * not looked for could lift a name that has been passed over.
 */
export const isCountedIdentifier = (number: string): boolean =>
  plainIdentifier(number).length >= LEAST_COUNTED;

/** Whether a number is long enough to tell one document from all others, whatever name is asked for. */
export const isTelling = (number: string): boolean => plainIdentifier(number).length >= LEAST_TELLING;
