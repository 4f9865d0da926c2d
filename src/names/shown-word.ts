import { LEGAL_FORM_CLASSES } from './data/company-words';
import { FOREIGN_MARK, FOREIGN_NAME_MARK, READING_MARK, ROMAN_MARK } from './lexeme';
import { LEGAL_FORM_MARK } from './organization-words';
import { KOREAN_MARK } from './read-korean';

/** The text of a lexeme as people are shown it: without its mark, a legal form by what its class is called. */
export function shownWord(text: string): string {
  if (text.startsWith(LEGAL_FORM_MARK)) {
    const kind = text.slice(LEGAL_FORM_MARK.length);
    return LEGAL_FORM_CLASSES[kind] ?? kind;
  }
  return [READING_MARK, ROMAN_MARK, FOREIGN_MARK, FOREIGN_NAME_MARK, KOREAN_MARK].some((mark) =>
    text.startsWith(mark),
  )
    ? text.slice(1)
    : text;
}
