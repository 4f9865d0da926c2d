import { AROUND_WORDS } from './data/written-around';
import { isEnough, wordsThatTell } from './enough-of-a-name';
import { joinedNames, slashedNames, type Joined } from './joined-names';
import { readPassportLine } from './read-passport-line';
import { remembered } from './remembered';
import { withoutDot } from './split-words';
import { mayHaveAddress } from './without-address';
import { withoutNotes } from './without-notes';

/** Names that are read in one text at most; of more the first ones. */
const MOST_NAMES = 4;
/** Longest text that is read so: no question is longer, nor any name of the lists we read. The time grows with the square. */
const LONGEST_TEXT = 500;

/** How texts around a name are told from names with little effort: by a sign, or by a word of them. */
const AROUND_SIGN = /[<‹\d:/([]|\.\s?[kb]\.\s?a|(?<!\p{L})i\.\s?l(?!\p{L})/iu;
const aroundWords: ReadonlySet<string> = new Set(AROUND_WORDS.split(' '));
const isAround = remembered((word) => aroundWords.has(withoutDot(word)));

const mayHoldMore = (written: string, words: readonly string[], person: boolean): boolean =>
  written.length <= LONGEST_TEXT &&
  (AROUND_SIGN.test(written) || words.some(isAround) || (person && mayHaveAddress(words)));

/**
 * The names in a text that holds more than one, or something that is no name: two names of one party ("Al-Qa'ida/Islamic
 * Army", "Gulf Glory (ex Nichinori)"), two holders of an account, an account number, a birth date, a branch, a form of
 * address, a passport's line. Each is another way to read the text, which is a name as it is written all the same. Empty for most names. `words`
 * are those of the text.
 */
export function namesWithin(written: string, words: readonly string[], person: boolean): readonly string[] {
  if (!mayHoldMore(written, words, person)) return NONE;
  const line = readPassportLine(written);
  if (line !== undefined) return person ? [line] : NONE;
  const text = withoutRuns(written).trim();
  const names = new Set([...(person ? NONE : withoutAbbreviation(text)), ...namesIn(text, person)]);
  names.delete(text);
  return [...names].slice(0, MOST_NAMES);
}

const NONE: readonly string[] = [];

/** Spaces and marks that are repeated, over which the expressions below would go again and again. */
const SAME = /([\s,;:.–-])\1+/gu;
const MIXED = /([\s,;:.–-]{3})[\s,;:.–-]+/gu;
const withoutRuns = (text: string): string => text.replace(SAME, '$1').replace(MIXED, '$1');

function namesIn(text: string, person: boolean): readonly string[] {
  const joined = joinedNames(text, person);
  if (joined.length > 1) return joined.flatMap((one) => namesOf(one, person));
  const [{ parts } = { parts: NONE }] = joined;
  const names = parts.length > 1 ? namesOf({ whole: '', parts, isSaid: false }, person) : NONE;
  return names.length > 0 ? names : namesInOne(withoutNotes(text, person), person);
}

/** All parts if each is a name, or else the whole if it is one. */
function namesOf({ whole, parts, isSaid }: Joined, person: boolean): readonly string[] {
  const names = parts.map((part) => withoutNotes(part, person));
  if (names.every((name) => isEnough(name, person, isSaid))) return names;
  return [withoutNotes(whole, person)].filter((name) => isEnough(name, person, isSaid));
}

/** A text that no link divides: two names of one party about a slash, or one. */
function namesInOne(text: string, person: boolean): readonly string[] {
  const slashed = slashedNames(text, person);
  const names = slashed.filter((part) => isEnough(part, person));
  // Boris Levin/Levine: a word beside a full name is another spelling of its last, and only what stands before it is a name.
  const [first = text] = names;
  if (person && names.length < slashed.length) return [first === slashed[0] ? first : text];
  return names.length > 0 ? names : [text];
}

const ABBREVIATED = /^(.*\S)\s*\((?!\p{N}{5})[\p{Lu}\p{N}][\p{Lu}\p{N}.&-]{1,9}\)$/u;

/** Lists print an organization's abbreviation behind its name, "Haqqani Network (HQN)", which nobody asks for with it. Five digits are no such. */
function withoutAbbreviation(name: string): readonly string[] {
  const [, full] = name.includes('(') ? (ABBREVIATED.exec(name) ?? []) : [];
  return full !== undefined && (isEnough(full, false) || wordsThatTell(full) > 1) ? [full] : NONE;
}
