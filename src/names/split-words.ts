import { foldText } from './fold-text';
import { readTyped } from './read-typed';
import { remembered } from './remembered';

/** Marks that stand inside a word and are not spelled by everybody: they vanish. */
const INSIDE = /['’‘ʻʼʽʾʿˈ`´ʹʺ"“”„«»]/g;
const BREAK = /[^\p{L}\p{M}\p{N}&+]+/u;
const DOTTED_LETTERS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;
const SURNAME_FIRST = /^([^,]+),\s*([^,]+)$/;
/** A capital after a small letter is a space that was lost. */
const CAMEL = /(\p{Ll}{2})(\p{Lu}\p{L})/gu;
const PARENTHESES = /[()[\]{}]/g;

/** Remembered, since a question is read as the name of a person and of others. */
const folded = remembered(
  (name) => foldText(name.replace(CAMEL, '$1 $2')).replace(PARENTHESES, ' ').replaceAll('%', ' percent'),
  1_000,
);

/**
 * The folded words of a name in reading order. "SURNAME, Given" of a person is turned round; dotted letters of an
 * organisation (S.A., A.B.C.) become one word, those of a person stay initials.
 */
export function splitWords(name: string, person: boolean): string[] {
  let text = folded(name);
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
  return person ? words.flatMap((word) => readTyped(word)) : words;
}
