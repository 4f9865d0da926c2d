import { rarityOf } from './common-words';
import { lexemeOf } from './lexeme';
import { TokenKind, type NameToken } from './name-token';
import { remembered } from './remembered';
import { INITIAL_DOT, withoutDot } from './split-words';
import { WeightClass } from './token-weights';
import {
  generations,
  kunyas,
  lastGenerations,
  letterParticles,
  particles,
  placeholders,
  sharedParts,
  titles,
  titlesBefore,
  titlesOrNames,
} from './word-classes';

/** What each word does in a person's name, of words as `splitWords` gives them. */
export function readPersonWords(words: readonly string[]): NameToken[] {
  const named = words.filter((word, at) => !isFiller(words, word, at));
  const useful = named.length > 0 ? named : words;
  const tokens = useful.map((word, at) => readAt(useful, word, at));
  return tokens.some(isName) ? tokens : tokens.map(promote);
}

/** Not available, or the name Na: "Li Na", "Wei Lin Na", "José Na Tchuto". It is a filler behind three words. */
const NA = 'na';

const isFiller = (words: readonly string[], word: string, at: number): boolean =>
  placeholders.has(word) && (word !== NA || (at === words.length - 1 && at >= 3));

function readAt(words: readonly string[], word: string, at: number): NameToken {
  if (word === NA && words.length === 2) return readName(word);
  if (at === 0) return readFirst(word);
  if (word.length === 1 && letterParticles.has(word) && linksNames(words, at)) return readLink(word);
  return at === words.length - 1 ? readLast(word) : readLater(word);
}

/** "Ruiz y Picazo": between two names, the first of which is not all that stands before it. */
const linksNames = (words: readonly string[], at: number): boolean =>
  at >= 2 && withoutDot(words[at - 1] ?? '').length > 1 && withoutDot(words[at + 1] ?? '').length > 1;

const readName = remembered((word): NameToken => {
  const lexeme = lexemeOf(word);
  return { lexeme, kind: TokenKind.NAME, weight: rarityOf(lexeme) };
});
const readLink = remembered((word) => particle(word));
const readFirst = remembered((word) => readWord(word, true));
const readLater = remembered((word) => generationOf(generations.get(word)) ?? readWord(word, false));
const readLast = remembered(
  (word) => generationOf(generations.get(word) ?? lastGenerations.get(word)) ?? readWord(word, false),
);

const particle = (word: string): NameToken => ({
  lexeme: lexemeOf(word),
  kind: TokenKind.PARTICLE,
  weight: WeightClass.PARTICLE,
});

/** A generation mark is compared as a number is, by the word that stands for it: III and 3rd are equal, Jr. and Sr. are not. */
const generationOf = (mark: string | undefined): NameToken | undefined =>
  mark === undefined
    ? undefined
    : { lexeme: lexemeOf(mark), kind: TokenKind.NUMBER, weight: WeightClass.FAINT };

function readWord(written: string, first: boolean): NameToken {
  const word = withoutDot(written);
  const lexeme = lexemeOf(word);
  const token = (kind: TokenKind, weight: WeightClass): NameToken => ({ lexeme, kind, weight });
  if (written.endsWith(INITIAL_DOT)) return token(TokenKind.INITIAL, WeightClass.WEAK);
  if (sharedParts.has(word)) return token(TokenKind.NAME, WeightClass.WEAK);
  if (titles.has(word)) {
    if (!titlesOrNames.has(word)) return token(TokenKind.TITLE, WeightClass.TITLE);
    return token(TokenKind.NAME, Math.max(rarityOf(lexeme), WeightClass.COMMON) as WeightClass);
  }
  if (first && titlesBefore.has(word)) return token(TokenKind.TITLE, WeightClass.TITLE);
  if (first && word === 'ben') return token(TokenKind.NAME, WeightClass.COMMON);
  if (particles.has(word)) return particle(word);
  if (kunyas.has(word)) return token(TokenKind.NAME, WeightClass.WEAK);
  if (word === '&') return token(TokenKind.PARTICLE, WeightClass.STOP);
  if (lexeme.number >= 0) return token(TokenKind.NUMBER, WeightClass.GENERIC);
  if (word.length === 1 && lexeme.script !== 'Hani' && lexeme.script !== 'Hang')
    return token(TokenKind.INITIAL, WeightClass.WEAK);
  return token(TokenKind.NAME, rarityOf(lexeme));
}

const isName = ({ kind, lexeme }: NameToken): boolean => kind === TokenKind.NAME && !kunyas.has(lexeme.text);

/** Where no word is a name, titles, particles and initials are all there is, and stand for nothing but themselves. */
const promote = (token: NameToken): NameToken =>
  token.kind === TokenKind.NUMBER ? token : { ...token, kind: TokenKind.ALONE, weight: WeightClass.WEAK };
