import { abbreviatedBy } from './abbreviations';
import type { LegalForm } from './legal-forms';
import { WordFlag, lexemeOf } from './lexeme';
import { ABBREVIATION_MARK } from './marks';
import { bodies, faintWords, isOrganizationWord, mediumWords, weakWords } from './word-classes';

type Part = string | LegalForm;

const NEXT_TO_NOTHING: ReadonlySet<string> = new Set(['&', 'of', 'and']);
/** Letters of words that are the initials of a name as often as not. */
const LONGEST_CODE = 3;
const HAS_THREE_LETTERS = /\p{L}{3}/u;

/**
 * The parts of an organisation's name, those that abbreviate words of organisations with the mark of it. Most do beside any
 * other word, Parchin Chem Ind; what people are called by (Min, Dev) only beside another word of organisations, or before
 * "of"; up to three letters that begin a name, SEC Trading, before "of" or another abbreviation alone.
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
  if (parts[at + 1] === 'of') return true;
  if (at === 0 && (parts[at] as string).length <= LONGEST_CODE) return isAbbreviation(parts[1]);
  const neighbours = [neighbour(parts, at, -1), neighbour(parts, at, 1)];
  if (isNameToo(parts[at] as string)) return neighbours.some(saysWhat);
  if (neighbours.some((part) => saysWhat(part) || isVague(part))) return true;
  return parts.some((part, other) => other !== at && isWord(part));
}

/** The part before or behind one, what links them passed over. */
function neighbour(parts: readonly Part[], at: number, step: number): Part | undefined {
  let other = at + step;
  while (NEXT_TO_NOTHING.has(parts[other] as string)) other += step;
  return parts[other];
}

const isNameToo = (word: string): boolean =>
  !isOrganizationWord(word) && (lexemeOf(word).flags & WordFlag.KNOWN) !== 0;

/** Whether a part says what an organisation is or does. */
const saysWhat = (part: Part | undefined): boolean =>
  typeof part === 'string' &&
  (bodies.has(part) || mediumWords.has(part) || (isAbbreviation(part) && !isNameToo(part)));

const isVague = (part: Part | undefined): boolean => typeof part === 'string' && weakWords.has(part);

const isWord = (part: Part): boolean =>
  typeof part === 'string' && HAS_THREE_LETTERS.test(part) && !faintWords.has(part);
