import { rarityOf } from './common-words';
import { withLegalForms } from './legal-forms';
import { ROMAN_MARK, lexemeOf } from './lexeme';
import { TokenKind, type NameToken } from './name-token';
import { remembered } from './remembered';
import { WeightClass } from './token-weights';
import { inEnglish } from './translations';
import {
  faintWords,
  bodies,
  beginsWithVesselType,
  cities,
  mediumWords,
  places,
  phrases,
  vesselMarks,
  vesselPhrases,
  saysNobody,
  sharedParts,
  titles,
  isRoman,
  linkWords,
  weakWords,
} from './word-classes';

/** What each word does in the name of an organisation, vessel or aircraft. A legal form of several words is one token. */
export function readOrganizationWords(written: readonly string[]): NameToken[] {
  if (written.every(saysNobody)) return written.map(readAlone);
  const words = joinPhrases(written.map(asArticle));
  const tokens = withLegalForms(words).map((part, at) => {
    if (typeof part !== 'string') return legalToken(part.kind);
    return at === 0 ? readFirst(part) : readLater(part);
  });
  if (beginsWithVesselType(words) && tokens.every(({ kind }) => kind !== TokenKind.LEGAL_FORM))
    tokens[0] = readMark(words[0] ?? '');
  markSeats(tokens);
  if (distinctive(tokens)) return tokens;
  // Two legal forms and nothing else: a name all the same.
  if (tokens.every(({ kind }) => kind === TokenKind.LEGAL_FORM)) return written.map(readAlone);
  return tokens.map(promote);
}

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
  const [, letter] = (words[at - 1] === 'wa' ? ARTICLE_BEHIND_AND : ARTICLE_TAKEN_UP).exec(word) ?? [];
  if (letter === undefined) return word;
  return letter === 'l' || words[at + 1]?.startsWith(letter) === true ? 'al' : word;
}

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

/** The text of a legal form's token: its class, so that AO and JSC are equal and AG and GmbH are not. */
export const LEGAL_FORM_MARK = '=';

function legalToken(kind: string): NameToken {
  const weight = kind === 'any' ? WeightClass.PARTICLE : WeightClass.TITLE;
  return { lexeme: lexemeOf(LEGAL_FORM_MARK + kind), kind: TokenKind.LEGAL_FORM, weight };
}

const readFirst = remembered((word) => readWord(word, true));
const readLater = remembered((word) => readWord(word, false));

/** What kind of vessel a name is of. */
const readMark = remembered((word): NameToken => ({
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
  const lexeme = lexemeOf(word);
  const token = (kind: TokenKind, weight: WeightClass): NameToken => ({ lexeme, kind, weight });
  if (lexeme.number >= 0) return token(TokenKind.NUMBER, WeightClass.WEAK);
  if (!first && isRoman(word))
    return { lexeme: lexemeOf(ROMAN_MARK + word), kind: TokenKind.NUMBER, weight: WeightClass.WEAK };
  if (/\d/.test(word)) return token(TokenKind.NUMBER, WeightClass.WEAK);
  if (
    faintWords.has(word) ||
    word === '&' ||
    (!first && linkWords.has(word)) ||
    (first && vesselMarks.has(word))
  )
    return token(TokenKind.PARTICLE, WeightClass.STOP);
  if (word.length === 1 && lexeme.script !== 'Hani') return token(TokenKind.NAME, WeightClass.WEAK);
  // In Latin letters a foreign word is as often as not a name: Bank Sepah, Hizb.
  const known = natureOf(word) ?? (lexeme.script === 'Latn' ? undefined : natureOf(inEnglish(word)));
  if (known) return token(known.kind, known.weight);
  // Companies are named after people: a common name says as little there.
  return token(TokenKind.NAME, rarityOf(lexeme));
}

/** What tells one organisation from others by itself. */
const isName = ({ kind, weight, lexeme: { text } }: NameToken): boolean =>
  kind === TokenKind.NAME && weight <= WeightClass.COMMON && !cities.has(text);

const isPlace = ({ kind, lexeme: { text } }: NameToken): boolean =>
  cities.has(text) || (kind === TokenKind.GENERIC && places.has(inEnglish(text)));

/** Words of a body before its seat. */
const LEAST_OF_BODY = 3;
/** Letters of the shortest name before a seat: shorter ones are ships as often as not (Pola Sofia). */
const LEAST_BEFORE_SEAT = 5;
/** The codes of countries (ISO 3166-1) that are printed behind a town: Moscow RU. */
const COUNTRY_CODES = new Set(
  'ae af am at az ba by ch cn cu cy de dz eg es fr gb ge gr hk id in iq ir it jo jp kg kp kr kw kz lb ly md mm mx my ng nl om pk pl ps qa ro rs ru sa sd se sg si sk so sy th tj tm tn tr tw tz ua ug uk us uz ve vn ye za zw'.split(
    ' ',
  ),
);

/**
 * Towns and countries that stand last in a name, behind a name, are where it has its seat, which payments print and lists do
 * not: Heron Bank Moscow. Behind a particle they belong to it: Heron Bank of Russia.
 */
function markSeats(tokens: NameToken[]): void {
  const first = tokens.findIndex(isName);
  // Central Bank of Iran, Tehran: a body has no name but words, and a country is one of them.
  const isBody = first < 0 && tokens.filter(({ kind }) => kind === TokenKind.GENERIC).length >= LEAST_OF_BODY;
  if (first < 0 && !isBody) return;
  const isShort = first >= 0 && (tokens[first] as NameToken).lexeme.text.length < LEAST_BEFORE_SEAT;
  if (isShort && tokens.filter(({ kind }) => kind !== TokenKind.PARTICLE).length === 2) return;
  for (let at = tokens.length - 1; at > Math.max(first, 0); at--) {
    const token = tokens[at] as NameToken;
    if (token.kind === TokenKind.LEGAL_FORM) continue;
    const { text } = token.lexeme;
    const before = tokens[at - 1] as NameToken;
    const isSeat = isBody ? cities.has(text) : isPlace(token) || (COUNTRY_CODES.has(text) && isPlace(before));
    if (!isSeat || before.kind === TokenKind.PARTICLE) return;
    tokens[at] = { ...token, kind: TokenKind.GENERIC, weight: WeightClass.SEAT };
  }
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
