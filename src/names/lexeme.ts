import { abbreviatedBy, abbreviatedWords } from './abbreviations';
import { COMMON_NAMES } from './data/common-names';
import { EAST_ASIAN_EQUIVALENTS } from './data/east-asian-names';
import { EAST_SLAVIC_NAMES, SURNAMES_APART } from './data/east-slavic-names';
import { HANGUL_NAMES } from './data/hangul-names';
import { MUSLIM_NAMES, PEOPLE_OF_COUNTRIES } from './data/muslim-names';
import { NAME_EQUIVALENTS } from './data/name-equivalents';
import { foldText } from './fold-text';
import {
  ROMAN_MARK,
  READING_MARK,
  FOREIGN_MARK,
  FOREIGN_NAME_MARK,
  KOREAN_MARK,
  ABBREVIATION_MARK,
} from './marks';
import { nisbasOf } from './nisbas';
import { FATHERS, patronymicOf } from './patronymics';
import { NUMBER_WORDS } from './data/number-words';
import { KOREAN_MEANINGS, koreanMeanings } from './korean-syllables';
import { remembered } from './remembered';
import { NO_SCRIPT, scriptOf } from './script';
import { soundCode, soundsOf } from './sounds';
import { readForeignHangul, transliterate } from './transliterate';
import { translationGroups } from './translations';

/** What kind of word a lexeme is, as bits, so that an index can hold it in a byte. */
export const WordFlag = {
  /** The script leaves short vowels out. */
  UNVOWELLED: 1,
  /** A table of equivalents knows it. */
  KNOWN: 2,
  /** Made of syllables that are whole names (Hangul, readings of Han): a sound more or less is another name. */
  SYLLABIC: 4,
  LATIN: 8,
  /** A reading of Han characters, whose romanisation is settled. */
  READING: 16,
  /** A table of equivalents joins it with the other spellings of its name. */
  GROUPED: 32,
  /** In a script in which names of women and men differ by their endings. */
  GENDERED: 64,
  /** A table holds the spellings of a name that it is, and not only what an organisation's word means. */
  SPELLED: 128,
} as const;

/** One word of a name as it is compared: what it looks like and what it sounds like. Equal words share one lexeme. */
export interface Lexeme {
  /** Folded, in its own script; readings of Han characters begin with `READING_MARK`. */
  readonly text: string;
  readonly script: string;
  readonly sounds: Uint8Array;
  /** The script leaves short vowels out (Arabic, Hebrew), so the sounds lack them. */
  readonly unvowelled: boolean;
  /** Bits of `WordFlag`. */
  readonly flags: number;
  /** Groups of equivalent names and words it belongs to. */
  readonly groups: readonly number[];
  /** What it counts, where it is a number in digits or words; -1 elsewhere. */
  readonly number: number;
}

const groupsOf = new Map<string, number[]>();
let groupCount = 0;

function addGroup(words: readonly string[]): void {
  for (const word of words) {
    const groups = groupsOf.get(word);
    if (groups) groups.push(groupCount);
    else groupsOf.set(word, [groupCount]);
  }
  groupCount++;
}
/** Adds spellings to the groups of the first of them. */
function addSpellings([first = '', ...others]: readonly string[]): void {
  const groups = groupsOf.get(first);
  if (groups === undefined) return addGroup([first, ...others]);
  for (const word of others) {
    const known = groupsOf.get(word) ?? [];
    groupsOf.set(word, [...new Set([...known, ...groups])]);
  }
}
const isGroup = (words: readonly string[]): boolean => words.length > 1;
const equivalents = [...NAME_EQUIVALENTS, ...MUSLIM_NAMES].map((line) => line.split(' '));
for (const spellings of [...equivalents, ...equivalents.map(nisbasOf).filter(isGroup)]) addGroup(spellings);
for (const line of [...EAST_ASIAN_EQUIVALENTS, ...PEOPLE_OF_COUNTRIES, ...SURNAMES_APART])
  addGroup(line.split(' '));
for (const line of EAST_SLAVIC_NAMES) addSpellings([...new Set(foldText(line).split(' '))]);
/** The first of the groups of patronymics, which a rule tells and no table. */
const patronymics = groupCount;
groupCount += 2 * FATHERS;
const nameGroups = groupCount;
translationGroups.forEach(addGroup);
for (const word of abbreviatedWords) if (!groupsOf.has(word)) addGroup([word]);
const wordGroups = groupCount;
addGroup(['allah', 'الله', 'алла', 'אללה']);
addGroup(['din', 'دين', 'дин']);
addGroup(['abd', 'عبد', 'абд']);
KOREAN_MEANINGS.forEach((meaning) => addGroup([KOREAN_MARK + meaning]));

const commonNames = new Set(Object.values(COMMON_NAMES).flatMap((names) => names.split(' ')));

const numberOf = new Map(
  NUMBER_WORDS.split(' ').map((entry) => {
    const [word, value] = entry.split('=');
    return [word ?? '', Number(value)] as const;
  }),
);

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The value of a Roman numeral written with i, v and x. */
function romanValue(numeral: string): number {
  let value = 0;
  for (let at = 0; at < numeral.length; at++) {
    const digit = ROMAN_VALUES[numeral.charAt(at)] ?? 0;
    value += digit < (ROMAN_VALUES[numeral.charAt(at + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}

function romanLexeme(text: string): Lexeme {
  const numeral = text.slice(ROMAN_MARK.length);
  const sounds = Uint8Array.from(numeral, (letter) => soundCode(letter));
  return {
    text,
    script: 'Latn',
    sounds,
    unvowelled: false,
    flags: 0,
    groups: NO_GROUPS,
    number: romanValue(numeral),
  };
}

const NO_GROUPS: readonly number[] = [];

/** An abbreviation is in the groups of all words that it stands for. */
function abbreviationLexeme(text: string): Lexeme {
  const abbreviation = text.slice(0, -ABBREVIATION_MARK.length);
  const script = scriptOf(abbreviation);
  return {
    text,
    script,
    sounds: soundsOf(transliterate(abbreviation, script), false),
    unvowelled: false,
    flags: WordFlag.KNOWN | WordFlag.GROUPED | (script === 'Latn' ? WordFlag.LATIN : 0),
    groups: [...new Set(abbreviatedBy(abbreviation).flatMap((word) => groupsOf.get(word) ?? NO_GROUPS))],
    number: -1,
  };
}

const ORDINAL = /^(\d{1,9})(?:st|nd|rd|th|e|er|eme|a|o|й|я|е|ый|ая)?$/;

/** Letters of Uyghur and Kurdish, which write every vowel and every doubled consonant in Arabic letters. */
const SPELLS_VOWELS = /[ەۇۆۈۋێ]/;

/** The lexeme of a folded word. */
export const lexemeOf = remembered(makeLexeme);

function makeLexeme(text: string): Lexeme {
  if (text.startsWith(ROMAN_MARK)) return romanLexeme(text);
  if (text.endsWith(ABBREVIATION_MARK)) return abbreviationLexeme(text);
  const reading = text.startsWith(READING_MARK);
  const exact = text.startsWith(FOREIGN_NAME_MARK);
  const foreign = exact || text.startsWith(FOREIGN_MARK);
  const korean = text.startsWith(KOREAN_MARK);
  const plain = korean ? text.slice(KOREAN_MARK.length) : text;
  // Kana, the other syllables in which foreign names are written.
  const script = reading ? 'Hani' : foreign ? 'Kana' : scriptOf(text);
  const latin = reading
    ? text.slice(READING_MARK.length)
    : foreign
      ? readForeignHangul(text.slice(FOREIGN_MARK.length))
      : script === NO_SCRIPT
        ? text
        : transliterate(plain, script);
  const digits = ORDINAL.exec(text);
  const meant = foreign ? (HANGUL_NAMES.get(text.slice(FOREIGN_MARK.length)) ?? text) : text;
  const groups = korean
    ? koreanGroups(plain)
    : [...(groupsOf.get(meant) ?? NO_GROUPS), ...patronymicGroups(latin, script)];
  const unvowelled = script === 'Arab' || script === 'Hebr';
  return {
    text,
    script,
    sounds: soundsOf(latin, unvowelled && !SPELLS_VOWELS.test(text)),
    unvowelled,
    flags:
      (unvowelled ? WordFlag.UNVOWELLED : 0) |
      (groups.length > 0 || commonNames.has(meant) ? WordFlag.KNOWN : 0) |
      (reading || korean || exact || script === 'Hang' ? WordFlag.SYLLABIC : 0) |
      (groups.length > 0 ? WordFlag.GROUPED : 0) |
      (groups.some((group) => group < nameGroups || group >= wordGroups) ? WordFlag.SPELLED : 0) |
      (script === 'Latn' ? WordFlag.LATIN : 0) |
      (script === 'Latn' || script === 'Cyrl' || script === 'Grek' ? WordFlag.GENDERED : 0) |
      (reading || exact ? WordFlag.READING : 0),
    groups,
    number: digits ? Number(digits[1]) : (numberOf.get(text) ?? -1),
  };
}

/** The syllables that a word of a Korean name may be, and what it is as any word. */
const koreanGroups = (word: string): readonly number[] =>
  [word, ...koreanMeanings(word).map((meaning) => KOREAN_MARK + meaning)].flatMap(
    (known) => groupsOf.get(known) ?? NO_GROUPS,
  );

function patronymicGroups(latin: string, script: string): readonly number[] {
  const patronymic = script === 'Latn' || script === 'Cyrl' ? patronymicOf(latin) : undefined;
  return patronymic === undefined ? NO_GROUPS : [patronymics + patronymic];
}
