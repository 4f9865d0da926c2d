import { LEGAL_FORM_CLASSES } from './data/legal-forms';
import {
  ROMAN_MARK,
  READING_MARK,
  FOREIGN_MARK,
  FOREIGN_NAME_MARK,
  KOREAN_MARK,
  LEGAL_FORM_MARK,
  ABBREVIATION_MARK,
} from './marks';
import { remembered } from './remembered';
import { EITHER_SOUNDS } from './sounds';

const TWO_LETTERS: Readonly<Record<string, string>> = { C: 'ch', S: 'sh', X: 'kh' };

/** What is shown of a letter that stands for either of several sounds: its usual one. */
const usualOf = new Map(
  EITHER_SOUNDS.map((letters) => {
    const usual = letters.charAt(1);
    return [letters.charAt(0), TWO_LETTERS[usual] ?? usual] as const;
  }),
);
/** A word in Latin letters with such letters among them: part of a romanised one. A word of the letters' own script has no others. */
const HAS_LATIN = /[a-z]/;

const PREFIXES = [READING_MARK, ROMAN_MARK, FOREIGN_MARK, FOREIGN_NAME_MARK, KOREAN_MARK];

/** The text of a lexeme as people are shown it: without its mark, a legal form by what its class is called. */
export const shownWord = remembered((text) => {
  if (text.startsWith(LEGAL_FORM_MARK)) {
    const kind = text.slice(LEGAL_FORM_MARK.length);
    return LEGAL_FORM_CLASSES[kind] ?? kind;
  }
  if (text.endsWith(ABBREVIATION_MARK)) return text.slice(0, -ABBREVIATION_MARK.length);
  const shown = PREFIXES.some((mark) => text.startsWith(mark)) ? text.slice(1) : text;
  return HAS_LATIN.test(shown)
    ? Array.from(shown, (letter) => usualOf.get(letter) ?? letter).join('')
    : shown;
});
