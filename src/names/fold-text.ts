import { LATIN_LETTERS } from './data/latin-letters';

/** Arabic letters that are one letter to a reader but have several code points or seats. */
const ARABIC_EQUAL: ReadonlyMap<string, string> = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ې', 'ي'],
  ['ۍ', 'ي'],
  ['ک', 'ك'],
  ['ګ', 'گ'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ۀ', 'ه'],
  ['ۂ', 'ه'],
  ['ة', 'ه'],
  ['ۃ', 'ه'],
  ['ؤ', 'و'],
]);

/** Harakat, tatweel, joiners and direction marks: typography, not spelling. */
const INVISIBLE =
  /\p{Cf}|\u0640|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]|[\u0591-\u05c7]|[\ufe00-\ufe0f]|\u034f/gu;
const COMBINING = /[\u0300-\u036f]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const NEEDS_MORE = /[^ -~]/;

/**
 * The form in which two spellings of one written name are equal: compatibility forms unified (NFKC), case folded,
 * diacritics taken off Latin, Greek and Cyrillic, points and vowel marks off Arabic and Hebrew. Letters of other
 * scripts stay what they are; lone surrogates become spaces.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!NEEDS_MORE.test(lower)) return lower;
  const plain = lower
    .replace(LONE_SURROGATE, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u200c/g, ' ')
    .replace(INVISIBLE, '');
  let out = '';
  for (const letter of plain.normalize('NFC')) out += foldLetter(letter);
  return out;
}

function foldLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return letter;
  if (code < 0x250 || (code >= 0x1e00 && code <= 0x1fff) || (code >= 0x370 && code < 0x400)) {
    const special = LATIN_LETTERS.get(letter);
    return special ?? letter.normalize('NFD').replace(COMBINING, '');
  }
  if (code >= 0x300 && code <= 0x36f) return '';
  if (code >= 0x400 && code < 0x530) return foldCyrillic(letter);
  if (code >= 0x600 && code < 0x700) return ARABIC_EQUAL.get(letter) ?? letter;
  return LATIN_LETTERS.get(letter) ?? letter;
}

/** Й, ё and ї are letters of their own; an accent over any other Cyrillic letter only marks the stress. */
function foldCyrillic(letter: string): string {
  if (
    letter === 'й' ||
    letter === 'ї' ||
    letter === 'ў' ||
    letter === 'ё' ||
    letter === 'ѓ' ||
    letter === 'ќ'
  )
    return letter;
  return letter.normalize('NFD').replace(COMBINING, '');
}
