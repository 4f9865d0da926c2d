import { foldText } from './fold-text';
import { rememberedNames } from './remembered';
import { generations, lastGenerations, markedTitles } from './word-classes';

/** Marks that stand inside a word and are not spelled by everybody: they vanish. */
const INSIDE = /['’‘ʻʼʽʾʿˈ`´ʹʺ"“”„«»׳״]/g;
const BREAK = /[^\p{L}\p{M}\p{N}&+]+/u;
const PERSON_BREAK = /[^\p{L}\p{M}\p{N}&+.]+/u;
const DOTTED_LETTERS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;
/** M/V, A/S, S/S: an abbreviation as much as M.V. is. */
const SLASHED_LETTERS = /(?<![\p{L}\p{N}/])(\p{L}{1,3})\/(\p{L})(?![\p{L}\p{N}/])/gu;
/** Legal forms of Korea and Japan by one letter in parentheses, which (주) and ㈜ are after normalisation. */
const PARENTHESISED_FORM = /\((주|株|有)\)/gu;
const FORM_OF: Readonly<Record<string, string>> = { 주: '주식회사', 株: '株式会社', 有: '有限会社' };
const SURNAME_FIRST = /^([^,]+),\s*([^,]+)$/;
/** A capital after a small letter is a space that was lost. */
const CAMEL = /(\p{Ll}{2})(\p{Lu}\p{L})/gu;
const PARENTHESES = /[()[\]{}]/g;
/** A dot, and the letter before it if that stands alone. */
const DOT = /((?<![\p{L}\p{M}\p{N}])\p{L})?\./gu;
const WITH_MARK = /(?<![\p{L}\p{M}])\p{L}-\p{L}{1,2}(?![\p{L}\p{M}])/gu;
/** The marked titles are Cyrillic. */
const MAY_BE_MARKED = /[а-я]-/;

/** Ends a single letter of a person's name that was written with a dot: certainly an initial. */
export const INITIAL_DOT = '.';

/** A word as it counts: without the dot of an initial. */
export const withoutDot = (word: string): string => (word.endsWith(INITIAL_DOT) ? word.slice(0, -1) : word);

/** Remembered, since a question is read as the name of a person and of others. */
const folded = rememberedNames(
  (name) =>
    withLegalForm(foldText(name.replace(CAMEL, '$1 $2')))
      .replace(PARENTHESES, ' ')
      .replaceAll('%', ' percent'),
  1_000,
);

/**
 * The folded words of a name in reading order. "SURNAME, Given" of a person is turned round; dotted letters of an
 * organisation (S.A., A.B.C.) become one word, those of a person stay initials and keep their `INITIAL_DOT`.
 */
export function splitWords(name: string, person: boolean): string[] {
  const text = folded(name);
  const words = person ? markInitials(markTitles(inReadingOrder(text))) : joinLetters(text);
  return words
    .replace(INSIDE, '')
    .replace(/&/g, ' & ')
    .split(person ? PERSON_BREAK : BREAK)
    .filter((word) => word !== '' && word !== '+');
}

const withLegalForm = (text: string): string =>
  text.includes('(')
    ? text.replace(PARENTHESISED_FORM, (_, letter: string) => ` ${FORM_OF[letter] ?? ''} `)
    : text;

/** "Marcos, Ferdinand, Jr." and "Ferdinand Marcos, Jr.": a generation mark is no given name. */
function inReadingOrder(text: string): string {
  const last = text.lastIndexOf(',');
  if (last < 0) return text;
  const mark = text
    .slice(last + 1)
    .replace('.', '')
    .trim();
  if (generations.has(mark) || lastGenerations.has(mark))
    return `${inReadingOrder(text.slice(0, last))} ${mark}`;
  const comma = SURNAME_FIRST.exec(text);
  return comma ? `${comma[2] ?? ''} ${comma[1] ?? ''}` : text;
}

const markTitles = (text: string): string =>
  MAY_BE_MARKED.test(text) ? text.replace(WITH_MARK, (word) => markedTitles.get(word) ?? word) : text;

function markInitials(text: string): string {
  if (!text.includes('.')) return text;
  return text.replace(DOT, (_, letter?: string) => (letter === undefined ? ' ' : `${letter}${INITIAL_DOT} `));
}

function joinLetters(text: string): string {
  const unquoted = text.replace(/[""“”„«»]/g, ' ');
  const undotted = unquoted.includes('.')
    ? unquoted.replace(DOTTED_LETTERS, (letters) => letters.replaceAll('.', ''))
    : unquoted;
  return undotted.includes('/') ? undotted.replace(SLASHED_LETTERS, '$1$2') : undotted;
}
