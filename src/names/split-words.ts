import { foldText } from './fold-text';

/** Marks that stand inside a word and are not spelled by everybody: they vanish. */
const INSIDE = /['’‘ʻʼʽʾʿˈ`´ʹʺ"“”„«»]/g;
const BREAK = /[^\p{L}\p{M}\p{N}&+]+/u;
const DOTTED_LETTERS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;
const SURNAME_FIRST = /^([^,]+),\s*([^,]+)$/;
/** A capital after a small letter is a space that was lost. */
const CAMEL = /(\p{Ll}{2})(\p{Lu}\p{L})/gu;
const PARENTHESES = /[()[\]{}]/g;

/**
 * The folded words of a name in reading order. "SURNAME, Given" of a person is turned round; dotted letters of an
 * organisation (S.A., A.B.C.) become one word, those of a person stay initials.
 */
export function splitWords(name: string, person: boolean): string[] {
  let text = foldText(name.replace(CAMEL, '$1 $2')).replace(PARENTHESES, ' ').replaceAll('%', ' percent');
  if (person) {
    const comma = SURNAME_FIRST.exec(text);
    if (comma) text = `${comma[2] ?? ''} ${comma[1] ?? ''}`;
  } else {
    text = text.replace(/[""“”„«»]/g, ' ').replace(DOTTED_LETTERS, (letters) => letters.replaceAll('.', ''));
  }
  const words = text
    .replace(INSIDE, '')
    .replace(/&/g, ' & ')
    .split(BREAK)
    .filter((word) => word !== '' && word !== '+');
  return person ? words.flatMap(readPersonWord) : words;
}

const TWO_INITIALS = /^[bcdfghjklmnpqrstvwxz]{2}$/;
/** Two consonants that are a name or a title and not two initials. */
const NOT_INITIALS = new Set('ng md mr ms dr jr sr lt st fr ii pt mx vt'.split(' '));
const LETTERS_AND_DIGITS = /^(?=.*[a-z].*[a-z])[a-z0-9]{3,}$/;
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'b',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

/** Two consonants are initials that lost their dots; digits among letters are the letters they look like. */
function readPersonWord(word: string): string[] {
  if (TWO_INITIALS.test(word) && !NOT_INITIALS.has(word)) return [...word];
  if (!/\d/.test(word) || !LETTERS_AND_DIGITS.test(word) || ORDINAL_END.test(word)) return [word];
  return [word.replace(/\d/g, (digit) => LOOK_ALIKE[digit] ?? '')];
}
const ORDINAL_END = /^\d+(?:st|nd|rd|th)$/;
