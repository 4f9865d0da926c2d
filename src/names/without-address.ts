import {
  ADDRESS,
  ADDRESS_BEGINNINGS,
  ADDRESS_IN_OTHER_SCRIPTS,
  BEHIND_NAMES,
  BEHIND_TOGETHER,
  BEHIND_WORDS,
  CERTAIN_ADDRESS,
  OFFICES,
  OFFICE_QUALIFIERS,
  SURNAMES_AS_ADDRESS,
} from './data/forms-of-address';
import { foldText } from './fold-text';
import { isGivenSyllable, isKoreanSurname } from './korean-syllables';
import { isPinyinGivenName } from './pinyin-syllables';
import { remembered } from './remembered';
import { withoutDot } from './split-words';

const BEHIND_A_WORD = '(?![\\p{L}\\p{M}\\d])';

const IN_FRONT = new RegExp(
  `^\\s*(${ADDRESS}|(?:${OFFICE_QUALIFIERS})*(?:${OFFICES}))${BEHIND_A_WORD}\\.?\\s+`,
  'iu',
);
/** Before the surname or the given name of "SURNAME, Given". */
const BEFORE_EITHER = new RegExp(`(?<=^\\s*|,\\s*)(?:${CERTAIN_ADDRESS})${BEHIND_A_WORD}\\.?\\s+`, 'iu');
/** Degrees, and behind a comma an office, with what it is the office of. */
const BEHIND = new RegExp(
  `(?:(?<=\\p{L}[\\s,]+)\\(?(?:${BEHIND_NAMES})${BEHIND_A_WORD}\\.?\\)?|,\\s*(?:${OFFICE_QUALIFIERS})*(?:${OFFICES})${BEHIND_A_WORD}\\.?(?:\\s(?:of|for)\\s.*)?)\\s*$`,
  'iu',
);
const TOGETHER = new RegExp(`(?:${BEHIND_TOGETHER})\\s*$`, 'u');
const LAST_COMMA = /[\s,]+$/;
const HAS_LETTER = /\p{L}/u;
const HAS_TWO_LETTERS = /\p{L}{2}/u;
const surnames: ReadonlySet<string> = new Set(SURNAMES_AS_ADDRESS.split(' '));

const behindWords: ReadonlySet<string> = new Set(BEHIND_WORDS.split(' '));
const beginnings: ReadonlySet<string> = new Set([
  ...ADDRESS_BEGINNINGS.split(' '),
  ...ADDRESS_IN_OTHER_SCRIPTS.split('|').map(foldText),
]);
/** What ends forms of address behind a name that is written in one with it. */
const ENDS_TOGETHER = new Set('씨님하ん様氏');

const mayBeBehind = remembered(
  (word) => behindWords.has(withoutDot(word)) || ENDS_TOGETHER.has(word.slice(-1)),
);
const mayBegin = remembered(
  (word) => beginnings.has(withoutDot(word)) || IN_FRONT.test(`${withoutDot(word)} `),
);

/** Whether `withoutAddress` may find something in a name of these words. Cheap, since nearly all names have nothing. */
export const mayHaveAddress = (words: readonly string[]): boolean =>
  words.some((word, at) => mayBeBehind(word) || (at === 0 && mayBegin(word)));

/**
 * A person's name without a form of address, rank or office in front of it, and without a degree or an office behind: as long
 * as two words are left, for Don, Bay and Pan are names as well, and so are Bey and Hoca.
 */
export function withoutAddress(name: string): string {
  const bare = withoutBehind(name.replace(TOGETHER, '').trimEnd());
  // "CORONEL BARRERAS, Inés" begins with a surname.
  if (bare.includes(',')) return twoWords(bare.replace(BEFORE_EITHER, '')) ?? bare;
  const [front = '', address = ''] = IN_FRONT.exec(bare) ?? [];
  const rest = bare.slice(front.length);
  return isEastAsian(address, rest) ? bare : (twoWords(rest) ?? bare);
}

const BETWEEN_WORDS = /[\s,]+/;
const wordsWith = (what: RegExp, name: string): number =>
  name.split(BETWEEN_WORDS).filter((word) => what.test(word)).length;

const twoWords = (name: string): string | undefined =>
  wordsWith(HAS_TWO_LETTERS, name) > 1 ? name : undefined;

function withoutBehind(name: string): string {
  const cut = name.replace(BEHIND, '');
  // LEVIN, B.N., MP: behind a name an initial is enough beside it.
  const isEnough = HAS_TWO_LETTERS.test(cut) && wordsWith(HAS_LETTER, cut) > 1;
  return cut !== name && isEnough ? cut.replace(LAST_COMMA, '') : name;
}

/** Pan Weiming, He Kim Chol: a surname before given names of pinyin's syllables, or those of Korea. */
const isEastAsian = (address: string, rest: string): boolean =>
  surnames.has(address.toLowerCase()) &&
  rest
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => isPinyinGivenName(word) || isKoreanSurname(word) || isGivenSyllable(word));
