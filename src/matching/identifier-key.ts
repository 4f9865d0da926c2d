/** Characters that are read for each other in documents, by the one that stands for both. */
const CONFUSED: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' };

/** An identifier without spaces, punctuation and case: what two printings of one number have in common. */
export const plainIdentifier = (number: string): string =>
  number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

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
