import { cutPhrases, isWrittenTogether } from './cut-phrases';
import { READING_MARK } from './marks';
import { withMeetings } from './meeting-words';
import {
  MAX_TOKENS,
  TokenKind,
  type AnalysedName,
  type NameDomain,
  type NameForm,
  type NameToken,
} from './name-token';
import { namesWithin } from './names-within';
import { readOrganizationWords } from './organization-words';
import { readPersonWords } from './person-words';
import { readForeignInHangul } from './read-foreign-hangul';
import { readHan, startsWithCompoundSurname, type HanReading } from './read-han';
import { burmeseNames } from './read-burmese';
import { readLookAlikes } from './read-look-alikes';
import { readTyped } from './read-typed';
import { remembered } from './remembered';
import { respellings } from './respellings';
import { scriptOf } from './script';
import { withoutShipNumber } from './ship-number';
import { splitLoanWord } from './split-loan-word';
import { partLink, splitWord } from './split-word';
import { splitWords, withoutDot } from './split-words';
import { generations, organizationPhrases, personPhrases, titles } from './word-classes';

/** Takes a name apart. Deterministic and without side effects; a name without letters or digits has no tokens. */
export function analyseName(name: string, domain: NameDomain): AnalysedName {
  const person = domain === 'PERSON';
  const words = splitWords(name, person);
  return { key: words.map(withoutDot).join(' ').replaceAll('ё', 'е'), forms: readForms(name, words, person) };
}

/** Readings of one name that are compared at most, those of names within it among them. */
const MOST_FORMS = 16;

function readForms(printed: string, printedWords: readonly string[], person: boolean): NameForm[] {
  const name = person ? printed : withoutShipNumber(printed);
  const words = name === printed ? printedWords : splitWords(name, person);
  const forms = readEveryWay(name, words, person);
  const within = namesWithin(name, words, person);
  if (within.length === 0) return forms;
  for (const one of within) {
    const parts = splitWords(one, person);
    // Of several, as they are written: what holds two names is rarely in need of more.
    const read = within.length === 1 ? readEveryWay(one, parts, person) : readWritten(parts, person);
    forms.push(...read.map((form) => ({ ...form, part: true })));
  }
  return distinct(forms).slice(0, MOST_FORMS);
}

/** Two readings that come to the same words are one, the first: ATTN ATTN Heron is twice the same once it is cut. */
const distinct = (forms: readonly NameForm[]): NameForm[] =>
  forms.filter(({ tokens }, at) => !forms.slice(0, at).some((earlier) => areSame(earlier.tokens, tokens)));

const areSame = (some: readonly NameToken[], others: readonly NameToken[]): boolean =>
  some.length === others.length &&
  some.every(
    ({ lexeme, kind, weight }, at) =>
      lexeme === others[at]?.lexeme && kind === others[at].kind && weight === others[at].weight,
  );

function readEveryWay(name: string, words: readonly string[], person: boolean): NameForm[] {
  const forms = withReadings(words, person).map(({ parts, reading }) => makeForm(parts, reading, person));
  for (const respelled of respellings(name, words, person))
    for (const { parts, reading } of withReadings(respelled, person))
      forms.push(makeForm(parts, reading, person));
  return forms;
}

const readWritten = (words: readonly string[], person: boolean): NameForm[] =>
  withReadings(words, person)
    .slice(0, 1)
    .map(({ parts }) => makeForm(parts, false, person));

function makeForm(words: readonly string[], reading: boolean, person: boolean): NameForm {
  const tokens = person ? readPersonWords(words) : readOrganizationWords(words);
  return { tokens: fewEnough(tokens), reading, person };
}

/** Titles and links are left out first, and words that have been repeated often enough: a name must not hide behind them. */
function fewEnough(tokens: readonly NameToken[]): readonly NameToken[] {
  if (tokens.length <= MAX_TOKENS) return tokens;
  const telling = tokens.filter(({ kind }) => kind !== TokenKind.TITLE && kind !== TokenKind.PARTICLE);
  const left = telling.length > 0 ? telling : tokens;
  return left.length <= MAX_TOKENS ? left : withoutRepeated(left).slice(0, MAX_TOKENS);
}

/** How often a word counts in a name that is too long: names of lists have hardly one more often. */
const MOST_REPEATED = 2;

function withoutRepeated(tokens: readonly NameToken[]): NameToken[] {
  const times = new Map<NameToken['lexeme'], number>();
  return tokens.filter(({ lexeme }) => {
    const time = (times.get(lexeme) ?? 0) + 1;
    times.set(lexeme, time);
    return time <= MOST_REPEATED;
  });
}

const takeApart = remembered((word) => {
  const script = scriptOf(word);
  if (titles.has(word)) return { script, split: [word] };
  if (script === 'Mymr') return { script, split: burmeseNames(word) };
  const split = splitWord(readLookAlikes(word, script), script);
  return { script, split: split.length === 1 ? splitLoanWord(split[0] ?? word, script) : split };
});

/** A name's words as one language reads the Han characters among them. */
interface Reading {
  readonly language: HanReading['language'];
  readonly parts: string[];
}

/** Readings of one name that are compared at most. */
const MOST_READINGS = 6;

/** The words as written, compounds taken apart; and where Han characters are among them, each language's readings. */
function withReadings(written: readonly string[], person: boolean): ReadWords[] {
  const words = withMeetings(written);
  const plain = readPlain(words, person ? partsInPerson : partsInOther);
  return plain ? [{ parts: plain, reading: false }] : readTogether(words, person);
}

interface ReadWords {
  readonly parts: string[];
  readonly reading: boolean;
}

/** The parts of words that have the same wherever they stand, which is most names; undefined where one has not. */
function readPlain(
  words: readonly string[],
  partsOf: (word: string) => readonly string[] | null,
): string[] | undefined {
  const plain: string[] = [];
  for (const word of words) {
    const parts = partsOf(word);
    if (parts === null) return undefined;
    plain.push(...parts);
  }
  return plain;
}

const partsInPerson = remembered((word) => (generations.has(word) ? null : plainParts(readTyped(word))));
const partsInOther = remembered((word) => plainParts(partLink(word)));

/** The parts of words of which none is of a script that writes its words together; null where one is. */
function plainParts(words: readonly string[]): readonly string[] | null {
  const taken = words.map(takeApart);
  const together = taken.some(({ script }) => script === 'Hani' || script === 'Jpan' || script === 'Hang');
  return together || words.some(isWrittenTogether) ? null : taken.flatMap(({ split }) => split);
}

function readTogether(words: readonly string[], person: boolean): ReadWords[] {
  const written: string[] = [];
  let readings: readonly Reading[] = [];
  const phrases = person ? personPhrases : organizationPhrases;
  const meant = person ? asMeant(words) : words;
  const pieces = meant.some(isWrittenTogether) ? meant.flatMap((word) => cutPhrases(word, phrases)) : meant;
  const alone = pieces.length === 1 || pieces.filter((piece) => !phrases.has(piece)).length === 1;
  for (const word of pieces) {
    const { script, split } = takeApart(word);
    if (phrases.has(word)) {
      for (const parts of [written, ...readings.map((reading) => reading.parts)]) parts.push(word);
    } else if (script === 'Hani' || script === 'Jpan') {
      readings = readFurther(word, alone, written, readings);
      written.push(...word);
    } else {
      const parts = script === 'Hang' ? cutSurname(word, [...word], alone, '') : split;
      written.push(...parts);
      for (const reading of readings) reading.parts.push(...parts);
    }
  }
  const foreign = readForeignInHangul(pieces, person, phrases);
  return [
    { parts: written, reading: false },
    ...[...readings.map(({ parts }) => parts), ...(foreign ? [foreign] : [])].map((parts) => ({
      parts,
      reading: true,
    })),
  ];
}

/** What typists made of the words of a person's name. A generation mark begins no name: JR Smith has two initials. */
const asMeant = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, at) =>
    generations.has(word) ? (at > 0 ? [word] : initialsIn(word)) : readTyped(word),
  );

const initialsIn = (word: string): readonly string[] => (word.length === 2 ? [...word] : [word]);

/** The readings so far, each with the readings of a word in the same language; the first such word begins them. */
function readFurther(
  word: string,
  alone: boolean,
  before: readonly string[],
  readings: readonly Reading[],
): Reading[] {
  const read = readHan(word).map(({ language, words }) => ({
    language,
    parts: cutSurname(word, words, alone).map((part) => READING_MARK + part),
  }));
  const joined =
    readings.length === 0
      ? read.map(({ language, parts }) => ({ language, parts: [...before, ...parts] }))
      : readings.flatMap((reading) =>
          read
            .filter(({ language }) => language === reading.language)
            .map(({ language, parts }) => ({ language, parts: [...reading.parts, ...parts] })),
        );
  return joined.slice(0, MOST_READINGS);
}

/** A Chinese or Korean name written in one is a surname of one syllable, rarely two, and a given name; part of one is one word. */
function cutSurname(
  word: string,
  syllables: readonly string[],
  alone: boolean,
  join = SYLLABLE_BREAK,
): string[] {
  const letters = [...word].length;
  if (letters !== syllables.length || letters < 2 || letters > 4) return [...syllables];
  if (!alone) return [syllables.join(join)];
  const surname = startsWithCompoundSurname(word) ? 2 : 1;
  const parts = [syllables.slice(0, surname).join(join), syllables.slice(surname).join(join)];
  return parts.filter((part) => part !== '');
}

/** Parts syllables in a reading, where their letters would otherwise run together: xi-an is not xian. */
const SYLLABLE_BREAK = '-';
