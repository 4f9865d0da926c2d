/** Letters that digits look like: as capitals and typists have them, and as small letters where those are others. */
const LETTER: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
};
const SMALL_LETTER: Readonly<Record<string, string>> = { ...LETTER, '1': 'l', '6': 'b' };

const LATIN_AND_DIGITS = /^(?=.*\d)[a-z0-9]{3,}$/;
/** First, second: what is no word with a digit in it by mistake. */
export const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
/** Numbers before or behind a name: Star18. One digit is a letter as often as not. */
const NUMBERED = /^(?:\d{2}|.*\d{2}$)/;
/** Of two letters and a digit those that read as a syllable: A1R, M1R; B2B, G4S and the like are names. */
const SYLLABLE = /^[a-z][01][a-z]$/;
const LEAST_LETTERS = 3;
const MOST_DIGITS = 2;

/** A word with the letters in place of digits. */
export const asLetters = (word: string): string => word.replace(/\d/g, (digit) => LETTER[digit] ?? digit);

const asSmallLetters = (word: string): string => word.replace(/\d/g, (digit) => SMALL_LETTER[digit] ?? digit);

/**
 * The words of a name with letters in place of the digits that one or two letters of a word were taken for (R0STEC), once for
 * each letter that the digits may be; none where no word has such digits.
 */
export function readDigits(words: readonly string[]): string[][] {
  if (!words.some(hasMistakenDigits)) return [];
  const readings = [asLetters, asSmallLetters].map((read) =>
    words.map((word) => (hasMistakenDigits(word) ? read(word) : word)),
  );
  const [first = [], second = []] = readings;
  return first.join(' ') === second.join(' ') ? [first] : [first, second];
}

function hasMistakenDigits(word: string): boolean {
  if (!LATIN_AND_DIGITS.test(word) || ORDINAL.test(word) || NUMBERED.test(word)) return false;
  const digits = word.replace(/\D/g, '').length;
  const letters = word.length - digits;
  if (digits > MOST_DIGITS) return false;
  return (letters >= LEAST_LETTERS && letters > digits) || SYLLABLE.test(word);
}
