import { CERTAIN_ADDRESS } from './data/forms-of-address';
import {
  BRACKETED_LINKS,
  COMPANY_LINKS,
  COMPANY_WORDS_AS_LINKS,
  HOLDER_LINKS,
  NAME_LINKS,
  NAME_WORDS_AS_LINKS,
} from './data/written-around';

/** A link between names, in parentheses with what follows or between spaces. */
const linked = (links: readonly string[]): string =>
  `[\\s,;]+[([]?\\s*(?:${links.join('|')})(?![\\p{L}\\d])[\\s:]+`;
const bracketed = (links: readonly string[]): string =>
  `\\s*[([]\\s*(?:${links.join('|')})(?![\\p{L}\\d])[\\s.:-]+`;
/** "Ex" is a former name between names; but import and export are shortened so. */
const EX = '(?<!(?<!\\p{L})imp?(?:ort)?[.\\s]?)[\\s,;-]+ex[\\s.:-]+(?=\\S)';
/** "Or" between two words and two more: Trick or Treat is one name. */
const OR = `(?<=\\S\\s+\\S.*)\\s+(?:${HOLDER_LINKS.join('|')})\\s+(?=\\S+\\s+\\S)`;

const anyCase = (...links: readonly string[]): RegExp => new RegExp(links.join('|'), 'iu');

/** Links that join names without doubt, and links that are other words as well. */
const ofPeople = {
  certain: anyCase(linked([...NAME_LINKS, ...NAME_WORDS_AS_LINKS])),
  words: anyCase(linked(HOLDER_LINKS)),
};
const ofOthers = {
  certain: anyCase(linked([...NAME_LINKS, ...COMPANY_LINKS])),
  words: anyCase(linked(COMPANY_WORDS_AS_LINKS), EX, OR),
};
/** In parentheses the same words say of a vessel or company what else it is or was called. */
const SAYS_NAME = anyCase(bracketed([...NAME_WORDS_AS_LINKS, ...COMPANY_WORDS_AS_LINKS, ...BRACKETED_LINKS]));

const AND = '(?:and|&|und|et|y|и)';
/** Mr A B and Mrs C D, each with a form of address: "and" joins the parts of one name otherwise. */
const COUPLE = new RegExp(
  `^\\s*(?:${CERTAIN_ADDRESS}|m(?=\\.))(?!\\p{L}).+\\s${AND}\\s(?:${CERTAIN_ADDRESS})(?!\\p{L})`,
  'iu',
);
const COUPLE_LINK = new RegExp(`\\s${AND}\\s(?=(?:${CERTAIN_ADDRESS})(?!\\p{L}))`, 'iu');

/** A slash between two words. Beside a single letter it is part of an abbreviation. */
const SLASH = /(?<!(?<!\p{L})\p{L}\s*)\/(?!\s*\p{L}(?!\p{L}))/u;
const HAS_TWO_LETTERS = /\p{L}{2}/u;
/** Names that slashes part at most; more are a list of something else. */
const MOST_SLASHED = 3;

/** Parts of a text that are names if each is one, and the text between two certain links that they are the parts of. */
export interface Joined {
  readonly whole: string;
  readonly parts: readonly string[];
  /** Whether it is said to be another name of the party. */
  readonly isSaid: boolean;
}

/** The parts that links divide a text into; one of one part where there is none. */
export function joinedNames(text: string, person: boolean): readonly Joined[] {
  if (person && COUPLE.test(text)) return [{ whole: text, parts: text.split(COUPLE_LINK), isSaid: false }];
  const { certain, words } = person ? ofPeople : ofOthers;
  return (person ? [text] : text.split(SAYS_NAME)).flatMap((called, at) =>
    called
      .split(certain)
      .map((whole, n) => ({ whole, parts: partsOf(whole, words), isSaid: at > 0 && n === 0 })),
  );
}

/** "Nikolay or Nikolai / Ivan or Yvan Levin" joins spellings of words. */
function partsOf(whole: string, words: RegExp): readonly string[] {
  const parts = whole.split(words);
  return parts.length > 1 && parts.some((part) => slashed(part).length > 0) ? [whole] : parts;
}

/** Lists print two names of one party as "Al-Qa'ida/Islamic Army". None where a slash parts no words, or another link too. */
export const slashedNames = (text: string, person: boolean): readonly string[] =>
  (person ? ofPeople : ofOthers).words.test(text) ? [] : slashed(text);

function slashed(text: string): readonly string[] {
  if (!text.includes('/')) return [];
  const parts = text.split(SLASH).map((part) => part.trim());
  const areWords = parts.every((part) => HAS_TWO_LETTERS.test(part) && !isCutOpen(part));
  return areWords && parts.length > 1 && parts.length <= MOST_SLASHED ? parts : [];
}

/** Whether a parenthesis was divided: a slash within one parts what it tells of the name. */
const isCutOpen = (part: string): boolean => part.split('(').length !== part.split(')').length;
