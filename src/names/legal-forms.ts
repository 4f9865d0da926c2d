import {
  BEGINNINGS_OF_BELARUS,
  FORMS_OF_BELARUS,
  LAST_FORMS,
  LEGAL_FORMS,
  NO_LEGAL_WORDS,
  ONLY_FORM,
  SHORTENED_FORMS,
} from './data/legal-forms';
import { countBits } from './count-bits';
import { foldText } from './fold-text';
import { WordFlag, lexemeOf } from './lexeme';
import { remembered } from './remembered';
import { slipsBetween } from './slips-between';
import { SOUND_COUNT, spell } from './sounds';
import { isOrganizationWord, places } from './word-classes';

/*
 * What counts as a legal form is decided here and nowhere else.
 *
 * A word of a name is a word of a form in one of three ways:
 * - right: spelled as in the table, or of seven letters or more and sounding the same (Kompany, obschestvo, лимитед);
 * - slipped: of a word of seven letters or more, with one sound more, less, other, or swapped with its neighbour, the first
 *   among them; with two such slips in a word of twelve letters or more (Limitd, Kimited, Incroporatd); of a frequent
 *   abbreviation, with two letters swapped or one doubled (GMHB, LDT, LLLC); without letters that a table knows to be left
 *   out (Lmtd), some of them only at the end of a name (LT, Coy);
 * - rough: with a slip in a word of five or six letters (Joit), as a shorter word sounds (Stok), or the beginning of a word,
 *   of four letters or more (Comp, Liab).
 * A word that means something itself, be it a place, a line of business or a common name, is never slipped or rough.
 *
 * A form of one word must be right, or slipped where it does not begin the name. Of several words one at least must be
 * right, and two where one is rough. Three words or more that are all right and long may stand in any order (Stock Joint
 * Company). The longest form counts, and no name is a form and nothing else.
 */

/** A legal form in a name: how many words it takes, and its class, a key of `LEGAL_FORMS`. */
export interface LegalForm {
  readonly length: number;
  readonly kind: string;
}

/** The folded words of a name one after another, but for those of a legal form, which stand together. */
export function withLegalForms(words: readonly string[]): (string | LegalForm)[] {
  const meant = words.map(legalWordOf);
  const last = words.length > 1 ? lastWords.get(words[words.length - 1] ?? '') : undefined;
  if (last) meant[words.length - 1] = last;
  const first = formsOfBelarus.get(words[0] ?? '');
  if (first && words.some(isBelarusian)) meant[0] = first;
  const parts: (string | LegalForm)[] = [];
  for (let at = 0; at < words.length;) {
    const form = legalFormAt(meant, at);
    parts.push(form ?? (words[at] as string));
    at += form?.length ?? 1;
  }
  const only = parts.findLastIndex((part) => !isNumbering(part));
  const hasForm = parts.some((part) => typeof part !== 'string');
  if (only > 0 && parts[only] === ONLY_FORM && !hasForm) parts[only] = ENTERPRISE;
  return parts;
}

/** What stands behind the last word of a name to count it: Mining Enterprise No. 1. */
const isNumbering = (part: string | LegalForm): boolean =>
  typeof part === 'string' && (part === 'no' || lexemeOf(part).number >= 0);

const ENTERPRISE: LegalForm = { length: 1, kind: 'any' };

/** What a folded word is among the words of legal forms. */
const legalWordOf = remembered(readLegalWord);

/** The legal form that begins at a place of a name; undefined where none does. `meant` are the name's words by `legalWordOf`. */
function legalFormAt(meant: readonly LegalWord[], at: number): LegalForm | undefined {
  if (meant[at]?.begins !== true) return undefined;
  let end = at;
  while (end < meant.length && end - at < LONGEST && meant[end] !== NO_LEGAL_WORD) end++;
  for (; end > at; end--) {
    const words = meant.slice(at, end);
    if (words.length === meant.length || !isBelieved(words, at)) continue;
    const kind = kindOf(words);
    if (kind !== undefined) return { length: words.length, kind };
  }
  return undefined;
}

/** How a word of a name is one of a legal form. */
const Reading = { RIGHT: 0, SLIPPED: 1, ROUGH: 2, NONE: 3 } as const;
type Reading = (typeof Reading)[keyof typeof Reading];

/** What a word of a name is among the words of legal forms. */
interface LegalWord {
  /** The word of the table that it is, one for all that sound alike. */
  readonly word: string;
  readonly reading: Reading;
  /** Whether a form begins with it. */
  readonly begins: boolean;
}

const NO_LEGAL_WORD: LegalWord = { word: '', reading: Reading.NONE, begins: false };

function isBelieved(words: readonly LegalWord[], at: number): boolean {
  const right = words.filter(isRight).length;
  if (right === words.length) return true;
  const rough = words.some(({ reading }) => reading === Reading.ROUGH);
  return words.length === 1 ? !rough && at > 0 : right >= (rough ? 2 : 1);
}

const isRight = ({ reading }: LegalWord): boolean => reading === Reading.RIGHT;

/** Letters from which a word is known by its sounds, and a slip in it is believed with little beside it. */
const LONG = 7;
/** Letters from which two slips are. */
const VERY_LONG = 12;
/** Letters of the shortest word that may have a slip in it at all. */
const LEAST_LETTERS = 5;
/** Letters of the shortest beginning that stands for its word. */
const LEAST_BEGINNING = 4;

/** Sounds that are written with two letters, and the soft c: a slip within such a pair is one slip, in sounds as in letters. */
const PLAIN: Readonly<Record<string, string>> = {
  c: 'k',
  C: 'k',
  X: 'k',
  S: 's',
  Z: 'z',
  G: 'g',
  T: 't',
  D: 'd',
  N: 'n',
};

const plainLetters = [...spell(Uint8Array.from({ length: SOUND_COUNT }, (_, code) => code))].map(
  (letter) => PLAIN[letter] ?? letter,
);

/** The sounds of a word, those of two letters by one of them. */
function soundsIn(word: string): string {
  let plain = '';
  for (const code of lexemeOf(word).sounds) plain += plainLetters[code] as string;
  return plain;
}

/** The word that stands for all words of legal forms that sound alike: the first of the table. */
const firstBySounds = new Map<string, string>();

function asListed(spelling: string): string {
  if (spelling.length < LONG) return spelling;
  const sounds = soundsIn(spelling);
  const first = firstBySounds.get(sounds) ?? spelling;
  firstBySounds.set(sounds, first);
  return first;
}

/** Words of legal forms as the table spells them, and the word that stands for each. */
const listed = new Map<string, string>();
/** Legal forms by their words joined with single spaces, and the class each belongs to. */
const kinds = new Map<string, string>();
/** The same of forms whose words may change places, their words sorted. */
const kindsInAnyOrder = new Map<string, string>();
const beginnings = new Set<string>();

for (const [kind, forms] of Object.entries(LEGAL_FORMS)) {
  for (const form of foldText(forms).split('|')) {
    const spellings = form.split(' ');
    const words = spellings.map(asListed);
    spellings.forEach((spelling, n) => listed.set(spelling, words[n] ?? spelling));
    kinds.set(words.join(' '), kind);
    beginnings.add(words[0] ?? '');
    if (words.length < 3 || spellings.some(({ length }) => length < LEAST_LETTERS)) continue;
    kindsInAnyOrder.set(sorted(words), kind);
    for (const word of words) beginnings.add(word);
  }
}

/** Whether a word is one of a legal form, as the table spells it. */
export const isLegalWord = (word: string): boolean => listed.has(word);

/** Words in the longest legal form. */
const LONGEST = Math.max(...Array.from(kinds.keys(), (form) => form.split(' ').length));

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

function kindOf(meant: readonly LegalWord[]): string | undefined {
  const words = meant.map(({ word }) => word);
  const kind = kinds.get(words.join(' '));
  if (kind !== undefined || words.length < 3 || !meant.every(isRight)) return kind;
  return kindsInAnyOrder.get(sorted(words));
}

/** A word of the table that may be meant by another. */
interface Meant {
  readonly word: string;
  readonly spelling: string;
  readonly sounds: string;
  /** A bit for each sound that occurs in it. */
  readonly bits: number;
  /** How many slips it may have. */
  readonly slips: number;
}

const mayBeMeant: readonly Meant[] = [...listed]
  .filter(([spelling]) => spelling.length >= LEAST_LETTERS && isVowelled(spelling))
  .map(([spelling, word]) => {
    const sounds = soundsIn(spelling);
    return { word, spelling, sounds, bits: bitsOf(sounds), slips: spelling.length < VERY_LONG ? 1 : 2 };
  });

/** The same by how many sounds a word may have that means them. */
const meantByLength: Meant[][] = [];
for (const meant of mayBeMeant) {
  const { length } = meant.sounds;
  for (let n = length - meant.slips; n <= length + meant.slips; n++) (meantByLength[n] ??= []).push(meant);
}

/** Abbreviations that other words are seldom a slip away from; crop is one that is. */
const OFTEN_MISTYPED = 'ltd llc gmbh corp ltda sarl pjsc ojsc cjsc';

/** By what fingers make of an abbreviation, the word of the table: two letters swapped, or one doubled. */
const mangled = new Map<string, string>();
for (const spelling of OFTEN_MISTYPED.split(' ')) {
  const word = listed.get(spelling) ?? spelling;
  for (let at = 0; at < spelling.length; at++) {
    const [before, letter, after] = [spelling.slice(0, at), spelling.charAt(at), spelling.slice(at + 1)];
    mangled.set(before + letter + letter + after, word);
    if (after !== '') mangled.set(before + after.charAt(0) + letter + after.slice(1), word);
  }
}

const formTable = (table: string): (readonly [string, string])[] =>
  table.split(' ').map((entry) => {
    const [written = '', spelling = ''] = entry.split('=');
    return [written, listed.get(spelling) ?? spelling];
  });
for (const [written, word] of formTable(SHORTENED_FORMS)) mangled.set(written, word);

const legalWords = (table: string, reading: Reading): ReadonlyMap<string, LegalWord> =>
  new Map(formTable(table).map(([written, word]) => [written, legalWord(word, reading)]));

const formsOfBelarus = legalWords(FORMS_OF_BELARUS, Reading.RIGHT);
/** What words are that are of a legal form only at the end of a name. */
const lastWords = new Map([...legalWords(LAST_FORMS, Reading.SLIPPED), ...formsOfBelarus]);

const beginningsOfBelarus = BEGINNINGS_OF_BELARUS.split(' ');
/** Letters of a word that more stands in than how it begins. */
const LEAST_BEGUN = 6;
const isBelarusian = remembered(
  (word) => word.length >= LEAST_BEGUN && beginningsOfBelarus.some((beginning) => word.startsWith(beginning)),
);

const HAS_DIGIT = /\p{N}/u;
const noLegalWords = new Set(NO_LEGAL_WORDS.split(' '));

function readLegalWord(written: string): LegalWord {
  const right =
    listed.get(written) ?? (written.length < LONG ? undefined : firstBySounds.get(soundsIn(written)));
  if (right !== undefined) return legalWord(right, Reading.RIGHT);
  const slipped = mangled.get(written);
  if (slipped !== undefined && !isItsOwn(written)) return legalWord(slipped, Reading.SLIPPED);
  if (written.length < LEAST_BEGINNING || !isVowelled(written) || isItsOwn(written)) return NO_LEGAL_WORD;
  return nearest(written) ?? NO_LEGAL_WORD;
}

function legalWord(word: string, reading: Reading): LegalWord {
  return { word, reading, begins: beginnings.has(word) };
}

/** Whether a word is no slip of another, as it means something itself. */
const isItsOwn = (word: string): boolean =>
  noLegalWords.has(word) ||
  HAS_DIGIT.test(word) ||
  isOrganizationWord(word) ||
  places.has(word) ||
  (lexemeOf(word).flags & WordFlag.KNOWN) !== 0;

/** Whether a word is of a script that writes its vowels and has letters to slip in. */
function isVowelled(word: string): boolean {
  return (lexemeOf(word).flags & WordFlag.GENDERED) !== 0;
}

/** The word of legal forms that has the fewest slips in it, of several the first; undefined where all have too many. */
function nearest(written: string): LegalWord | undefined {
  const sounds = soundsIn(written);
  const bits = bitsOf(sounds);
  let best: Meant | undefined;
  let fewest = Infinity;
  for (const meant of meantByLength[sounds.length] ?? []) {
    if (countBits(meant.bits ^ bits) > 2 * meant.slips) continue;
    const slips = slipsBetween(sounds, meant.sounds, meant.slips);
    if (slips > meant.slips || slips >= fewest) continue;
    best = meant;
    fewest = slips;
  }
  if (best) return legalWord(best.word, best.spelling.length < LONG ? Reading.ROUGH : Reading.SLIPPED);
  const begun = mayBeMeant.find(({ spelling }) => spelling.startsWith(written));
  return begun && legalWord(begun.word, Reading.ROUGH);
}

function bitsOf(sounds: string): number {
  let bits = 0;
  for (let at = 0; at < sounds.length; at++) bits |= 1 << (sounds.charCodeAt(at) & 31);
  return bits;
}
