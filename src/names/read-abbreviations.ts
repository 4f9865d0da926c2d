import {
  abbreviatedBy,
  abbreviatedInFront,
  isOtherWordBehind,
  onlyInFront,
  otherWordsToo,
} from './abbreviations';
import type { LegalForm } from './legal-forms';
import { WordFlag, lexemeOf } from './lexeme';
import { ABBREVIATION_MARK } from './marks';
import { bodies, faintWords, isOrganizationWord, mediumWords, places, weakWords } from './word-classes';

type Part = string | LegalForm;

const NEXT_TO_NOTHING: ReadonlySet<string> = new Set(['&', 'of', 'and']);
/** Letters of words that are the initials of a name as often as not. */
const LONGEST_CODE = 3;
const HAS_THREE_LETTERS = /\p{L}{3}/u;

/**
 * The parts of an organisation's name, those that abbreviate words of organisations with the mark of it. Most do beside any
 * other word, Parchin Chem Ind; up to three letters that begin a name, and what people are called by (Min, Dev), only beside
 * a word that says what an organisation is or does, behind a country or a word such as General, or before "of": SEC Trading has initials.
 */
export function readAbbreviations(parts: readonly Part[]): readonly Part[] {
  if (!parts.some(isAbbreviation)) return parts;
  return parts.map((part, at) =>
    isAbbreviation(part) && isMeantAt(parts, at) ? part + ABBREVIATION_MARK : part,
  );
}

const isAbbreviation = (part: Part | undefined): part is string =>
  typeof part === 'string' && abbreviatedBy(part).length > 0;

function isMeantAt(parts: readonly Part[], at: number): boolean {
  const word = parts[at] as string;
  if (at > 0 && onlyInFront.has(word)) return false;
  if (parts[at + 1] === 'of') return true;
  const [before, after] = [neighbour(parts, at, -1), neighbour(parts, at, 1)];
  const isCode = at === 0 && word.length <= LONGEST_CODE && !abbreviatedInFront.has(word);
  if (isCode || isNameToo(word) || isOtherWordBehind(word, parts[at - 1]))
    return saysWhat(before) || saysWhat(after) || precedesWork(before);
  return parts.some((part, other) => other !== at && isWord(part));
}

/** The part before or behind one, what links them passed over. */
function neighbour(parts: readonly Part[], at: number, step: number): Part | undefined {
  let other = at + step;
  while (NEXT_TO_NOTHING.has(parts[other] as string)) other += step;
  return parts[other];
}

const isNameToo = (word: string): boolean =>
  otherWordsToo.has(word) || (!isOrganizationWord(word) && (lexemeOf(word).flags & WordFlag.KNOWN) !== 0);

/** Whether a part says what an organisation is or does. */
const saysWhat = (part: Part | undefined): boolean =>
  typeof part === 'string' &&
  (bodies.has(part) || mediumWords.has(part) || (isAbbreviation(part) && !isNameToo(part)));

/** Whether a part stands before what an organisation does rather than behind its name: Syrian Petr Company, General Petr. */
const precedesWork = (part: Part | undefined): boolean =>
  typeof part === 'string' && (places.has(part) || weakWords.has(part));

const isWord = (part: Part): boolean =>
  typeof part === 'string' && HAS_THREE_LETTERS.test(part) && !faintWords.has(part);
