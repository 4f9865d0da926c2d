import { abbreviatedBy } from './abbreviations';
import { rarityOf } from './common-words';
import { withHonorees } from './honorees';
import { isLegalWord, withLegalForms } from './legal-forms';
import { lexemeOf } from './lexeme';
import { ROMAN_MARK, LEGAL_FORM_MARK, ABBREVIATION_MARK } from './marks';
import { TokenKind, type NameToken } from './name-token';
import { isName } from './organization-names';
import { readAbbreviations } from './read-abbreviations';
import { remembered } from './remembered';
import { withSeats } from './seats';
import { WeightClass } from './token-weights';
import { inEnglish, isRomanised } from './translations';
import {
  addressWords,
  faintWords,
  bodies,
  beginsWithVesselType,
  mediumWords,
  places,
  phrases,
  initialisms,
  vesselMarks,
  vesselPhrases,
  saysNobody,
  sharedParts,
  titles,
  formsBesideNames,
  isOrganizationWord,
  isRoman,
  linkWords,
  weakWords,
} from './word-classes';

/** What each word does in the name of an organisation, vessel or aircraft. A legal form of several words is one token. */
export function readOrganizationWords(written: readonly string[]): readonly NameToken[] {
  if (written.every(saysNobody)) return written.map(readAlone);
  const words = joinPhrases(spellOut(written.map(asArticle)));
  const tokens = readAbbreviations(withLegalForms(words)).map((part, at, parts) => {
    if (typeof part !== 'string') return legalToken(part.kind);
    if (at === 0) return readFirst(part);
    return linkWords.has(part) && isBetweenWords(parts, at) ? readParticle(part) : readLater(part);
  });
  if (formsBesideNames.has(words[0] ?? '') && !tokens.some(isName)) tokens[0] = readFirst(words[0] ?? '');
  if (beginsWithVesselType(words) && tokens.every(({ kind }) => kind !== TokenKind.LEGAL_FORM))
    tokens[0] = readParticle(words[0] ?? '');
  if (distinctive(tokens)) return withSeats(withHonorees(tokens));
  // Two legal forms and nothing else: a name all the same.
  if (tokens.every(({ kind }) => kind === TokenKind.LEGAL_FORM)) return written.map(readAlone);
  return tokens.map(promote);
}

const isBetweenWords = (parts: readonly unknown[], at: number): boolean =>
  typeof parts[at - 1] === 'string' && typeof parts[at + 1] === 'string';

/** A title or a link that is a whole name stands for nothing but itself. */
const readAlone = remembered((word): NameToken => ({
  lexeme: lexemeOf(word),
  kind: TokenKind.ALONE,
  weight: WeightClass.WEAK,
}));

/**
 * The Arabic article, with the letter it takes up of the word behind it: ar-Rashid, ash-Shabaab, ud-Dawa; without its
 * vowel behind "and": wa-sh-Sham. AS and AD stand behind a company's name, rarely before one with their letter.
 */
const ARTICLE_TAKEN_UP = /^(?:a(?=(?:sh|th|dh|[dnrstz])$)|u(?=(?:sh|d|r|t|z)$)|а(?=[днрстзш]$))(.+)$/;
const ARTICLE_BEHIND_AND = /^a?(sh|th|dh|[dlnrstz])$/;

const LONGEST_ARTICLE = 3;

function asArticle(word: string, at: number, words: readonly string[]): string {
  if (word.length > LONGEST_ARTICLE) return word;
  // The Persian link, Lashkar-i-Jhangvi, as lists also write it; behind all other words it is a numeral.
  if (word === 'i' && at > 0 && at < words.length - 1) return 'e';
  const [, letter] = (words[at - 1] === 'wa' ? ARTICLE_BEHIND_AND : ARTICLE_TAKEN_UP).exec(word) ?? [];
  if (letter === undefined) return word;
  return letter === 'l' || words[at + 1]?.startsWith(letter) === true ? 'al' : word;
}

/** The words of a body that is written in initials beside a name: NPO Heron is Scientific Production Association Heron. NPO Group is called so. */
const spellOut = (words: readonly string[]): readonly string[] =>
  words.some((word) => initialisms.has(word)) && words.some(isTelling)
    ? words.flatMap((word) => initialisms.get(word) ?? [word])
    : words;

/** Whether a word may be a name rather than one of those that organisations share. */
const isTelling = (word: string): boolean =>
  !isOrganizationWord(word) && !faintWords.has(word) && !initialisms.has(word) && !isLegalWord(word);

/** Numbers in two words, and phrases that are abbreviated as one, become one word. */
function joinPhrases(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const phrase = beginsPhrase.has(word) ? phraseOf(`${word} ${next}`, at) : undefined;
    const number = numberOf(word, next);
    if (at === 0 && word.length === 1 && vesselMarks.has(word + next)) joined.push(word + next);
    else if (phrase !== undefined) joined.push(phrase);
    else if (number !== undefined) joined.push(String(number));
    else {
      joined.push(word);
      continue;
    }
    at++;
  }
  return joined;
}

/** The number that two words are, tens and units; undefined where they are none. */
function numberOf(word: string, next: string): number | undefined {
  const tens = lexemeOf(word).number;
  if (tens < 20 || tens > 90 || tens % 10 !== 0 || /\d/.test(word)) return undefined;
  const units = lexemeOf(next).number;
  return units > 0 && units < 10 ? tens + units : undefined;
}

const beginsPhrase = new Set(
  [...phrases.keys(), ...vesselPhrases.keys()].map((phrase) => phrase.split(' ')[0]),
);

const phraseOf = (words: string, at: number): string | undefined =>
  (at === 0 ? vesselPhrases.get(words) : undefined) ?? phrases.get(words);

function legalToken(kind: string): NameToken {
  const weight = kind === 'any' ? WeightClass.PARTICLE : WeightClass.TITLE;
  return { lexeme: lexemeOf(LEGAL_FORM_MARK + kind), kind: TokenKind.LEGAL_FORM, weight };
}

const readFirst = remembered((word) => readWord(word, true));
const readLater = remembered((word) => readWord(word, false));

/** What links two words, or what kind of vessel a name is of. */
const readParticle = remembered((word): NameToken => ({
  lexeme: lexemeOf(word),
  kind: TokenKind.PARTICLE,
  weight: WeightClass.STOP,
}));

/** Words that names of organisations share: what they are there, and how little they say. */
const SHARED: readonly { words: ReadonlySet<string>; kind: TokenKind; weight: WeightClass }[] = [
  { words: bodies, kind: TokenKind.GENERIC, weight: WeightClass.WEAK },
  { words: weakWords, kind: TokenKind.GENERIC, weight: WeightClass.FAINT },
  { words: places, kind: TokenKind.GENERIC, weight: WeightClass.WEAK },
  { words: mediumWords, kind: TokenKind.GENERIC, weight: WeightClass.GENERIC },
  { words: sharedParts, kind: TokenKind.NAME, weight: WeightClass.WEAK },
  { words: titles, kind: TokenKind.NAME, weight: WeightClass.GENERIC },
];

const natureOf = (word: string) => SHARED.find(({ words }) => words.has(word));

function readWord(word: string, first: boolean): NameToken {
  if (word.endsWith(ABBREVIATION_MARK)) return readAbbreviation(word);
  const lexeme = lexemeOf(word);
  const token = (kind: TokenKind, weight: WeightClass): NameToken => ({ lexeme, kind, weight });
  if (lexeme.number >= 0) return token(TokenKind.NUMBER, WeightClass.WEAK);
  if (!first && isRoman(word))
    return { lexeme: lexemeOf(ROMAN_MARK + word), kind: TokenKind.NUMBER, weight: WeightClass.WEAK };
  if (/\d/.test(word)) return token(TokenKind.NUMBER, WeightClass.WEAK);
  if (
    faintWords.has(word) ||
    word === '&' ||
    (!first && addressWords.has(word)) ||
    (first && vesselMarks.has(word))
  )
    return token(TokenKind.PARTICLE, WeightClass.STOP);
  if (word.length === 1 && lexeme.script !== 'Hani') return token(TokenKind.NAME, WeightClass.WEAK);
  // In Latin letters a foreign word is as often as not a name: Bank Sepah, Hizb.
  const isForeign = lexeme.script !== 'Latn' || isRomanised(word);
  const known = natureOf(word) ?? (isForeign ? natureOf(inEnglish(word)) : undefined);
  if (known) return token(known.kind, known.weight);
  // Companies are named after people: a common name says as little there.
  return token(TokenKind.NAME, rarityOf(lexeme));
}

/** An abbreviation says as little as the word that it usually stands for. */
function readAbbreviation(marked: string): NameToken {
  const [word = ''] = abbreviatedBy(marked.slice(0, -ABBREVIATION_MARK.length));
  return { ...readWord(word, false), lexeme: lexemeOf(marked) };
}

const distinctive = (tokens: readonly NameToken[]): boolean =>
  tokens.some(
    (token) =>
      token.kind === TokenKind.NAME || token.kind === TokenKind.NUMBER || token.kind === TokenKind.GENERIC,
  );

function promote(token: NameToken): NameToken {
  return token.kind === TokenKind.LEGAL_FORM
    ? token
    : { ...token, kind: TokenKind.NAME, weight: WeightClass.WEAK };
}
