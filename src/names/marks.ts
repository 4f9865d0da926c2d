/*
 * What the text of a word begins or ends with that is read otherwise than its letters say, so that it is not taken for the
 * word as written. None of these stands in a folded word.
 */

/** Begins a Roman numeral, whose letters are compared as written. */
export const ROMAN_MARK = '#';

/** Begins a reading of Han characters, which is in Latin letters. */
export const READING_MARK = '^';

/** Begins a word of a foreigner's name in Hangul, which is read by other rules than a Korean one. */
export const FOREIGN_MARK = '*';

/** The same in the name of an organisation: a short word by itself, which must not be slipped. */
export const FOREIGN_NAME_MARK = '>';

/** Begins one syllable of a Korean name, told from others by the syllables of Hangul that it may be. */
export const KOREAN_MARK = '%';

/** Begins the class of a legal form, its text: AO and JSC are equal, AG and GmbH are not. */
export const LEGAL_FORM_MARK = '=';

/**
 * Ends a word that is read as an abbreviation, which it is in names of organisations beside other words and nowhere else: Min,
 * Gen and Dev are names as well.
 */
export const ABBREVIATION_MARK = '~';
