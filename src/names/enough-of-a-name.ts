import { DESK_WORDS, MIDDLE_WORDS, NO_NAMES_ALONE } from './data/written-around';
import { TokenKind, type NameToken } from './name-token';
import { readOrganizationWords } from './organization-words';
import { splitWords } from './split-words';
import { WeightClass } from './token-weights';
import { inEnglish } from './translations';
import { cities, faintWords, places } from './word-classes';

/** More than one name: a first name alone says nothing, and behind "bin" stands the rest of one. */
const FULL_NAME = /^(?!(?:bin|binti?|ibn|bt)\s).*\p{L}{2}.*[\s,]\S*\p{L}{2}/iu;

/** Letters of the shortest name that a part may be: shorter ones abbreviate too much, and are first names. */
const LEAST_LETTERS = 5;
/** The same of what is said to be another name of the party: Heron (ex Luna). */
const LEAST_LETTERS_SAID = 4;
const PARENTHESIS = /\([^)]*\)/g;
const GENITIVE = /['’]s$/i;
/** A character of Chinese, Japanese or Korean says as much as several letters. */
const CHARACTERS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const LETTERS_OF_CHARACTER = 3;

const noNames: ReadonlySet<string> = new Set(NO_NAMES_ALONE.split(' '));
const deskWords: ReadonlySet<string> = new Set(DESK_WORDS.split(' '));
const middleWords: ReadonlySet<string> = new Set(MIDDLE_WORDS.split(' '));

/**
 * Whether a part of a text, or what is left of one, is enough to be a name by itself. Of a person it is a full name. Of anybody
 * else it has five letters without its legal forms, and a word that is a name; or two words of organisations, one of which says what kind of body it
 * is, as Islamic Army has, or a line of business and a place, as Iran Air: Front, Export Corporation and Bangladesh are names of nobody. What begins or ends with a link is cut
 * in the middle, and Finance Department is the desk of somebody.
 *
 * @param isSaid whether the text says that the part is a name: four letters are one then
 */
export function isEnough(part: string, person: boolean, isSaid = false): boolean {
  if (isDesk(part)) return false;
  return person ? FULL_NAME.test(part) : isEnoughOfOthers(part, isSaid ? LEAST_LETTERS_SAID : LEAST_LETTERS);
}

const isDesk = (part: string): boolean =>
  part
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .every((word) => word === '' || deskWords.has(word));

function isEnoughOfOthers(part: string, leastLetters: number): boolean {
  const words = splitWords(part.replace(PARENTHESIS, ' '), false);
  const last = words.at(-1);
  if (last === undefined || isLink(last) || middleWords.has(words[0] ?? '') || GENITIVE.test(part.trim()))
    return false;
  const tokens = tellingTokens(words);
  const letters = tokens.reduce((sum, { lexeme }) => sum + lettersIn(lexeme.text), 0);
  if (letters < leastLetters) return false;
  const generic = tokens.filter(isGeneric);
  return (
    tokens.some(isName) ||
    (generic.length > 1 && generic.some(isBody)) ||
    (generic.some(isBusiness) && tokens.some(isPlace))
  );
}

const isLink = (word: string): boolean => word === '&' || faintWords.has(word);

/** How many words of an organisation's name are neither links, numbers and legal forms nor places. */
export const wordsThatTell = (name: string): number =>
  tellingTokens(splitWords(name, false)).filter((token) => !isPlace(token)).length;

/** A legal form is read as one only beside something else, which the number is. */
const tellingTokens = (words: readonly string[]): readonly NameToken[] =>
  readOrganizationWords([...words, '1']).filter(
    ({ kind }) => kind === TokenKind.NAME || kind === TokenKind.GENERIC,
  );

const lettersIn = (text: string): number =>
  text.length + (LETTERS_OF_CHARACTER - 1) * (text.match(CHARACTERS)?.length ?? 0);

const isPlace = ({ lexeme: { text } }: NameToken): boolean =>
  cities.has(text) || places.has(text) || places.has(inEnglish(text)) || noNames.has(text);

const isName = (token: NameToken): boolean =>
  token.kind === TokenKind.NAME && token.weight <= WeightClass.VERY_COMMON && !isPlace(token);

const isGeneric = (token: NameToken): boolean => token.kind === TokenKind.GENERIC && !isPlace(token);

/** Whether a word says what kind of body a name is of: army, party, national, sea. */
const isBody = ({ weight }: NameToken): boolean => weight === WeightClass.WEAK;

/** Whether a word says what line of business a name is of: bank, air. */
const isBusiness = ({ weight }: NameToken): boolean => weight === WeightClass.GENERIC;
