import { rarityOf } from './common-words';
import { lexemeOf } from './lexeme';
import { TokenKind, type NameToken } from './name-token';
import { remembered } from './remembered';
import { WeightClass } from './token-weights';
import {
  generations,
  kunyas,
  particles,
  placeholders,
  sharedParts,
  titles,
  titlesOrNames,
} from './word-classes';

/** What each word does in a person's name. Titles that are names too count as names where nothing else would be left. */
export function readPersonWords(words: readonly string[]): NameToken[] {
  const tokens: NameToken[] = [];
  const named = words.filter((word) => !placeholders.has(word));
  const useful = named.length > 0 ? named : words;
  useful.forEach((word, at) => tokens.push(at === 0 ? readFirst(word) : readLater(word)));
  return tokens.some((token) => token.kind === TokenKind.NAME) ? tokens : tokens.map(promote);
}

const readFirst = remembered((word) => readWord(word, true));
const readLater = remembered((word) => readWord(word, false));

function readWord(word: string, first: boolean): NameToken {
  const lexeme = lexemeOf(word);
  const token = (kind: TokenKind, weight: WeightClass): NameToken => ({ lexeme, kind, weight });
  if (sharedParts.has(word)) return token(TokenKind.NAME, WeightClass.WEAK);
  if (titles.has(word)) {
    if (!titlesOrNames.has(word)) return token(TokenKind.TITLE, WeightClass.TITLE);
    return token(TokenKind.NAME, Math.max(rarityOf(lexeme), WeightClass.COMMON) as WeightClass);
  }
  if (!first && generations.has(word)) return token(TokenKind.NUMBER, WeightClass.FAINT);
  if (first && word === 'ben') return token(TokenKind.NAME, WeightClass.COMMON);
  if (particles.has(word)) return token(TokenKind.PARTICLE, WeightClass.PARTICLE);
  if (kunyas.has(word)) return token(TokenKind.NAME, WeightClass.WEAK);
  if (word === '&') return token(TokenKind.PARTICLE, WeightClass.STOP);
  if (lexeme.number >= 0) return token(TokenKind.NUMBER, WeightClass.GENERIC);
  if (word.length === 1 && lexeme.script !== 'Hani' && lexeme.script !== 'Hang')
    return token(TokenKind.INITIAL, WeightClass.WEAK);
  return token(TokenKind.NAME, rarityOf(lexeme));
}

/** Where no word is a name, the titles and particles are all there is, and are compared as names. */
function promote(token: NameToken): NameToken {
  return token.kind === TokenKind.TITLE || token.kind === TokenKind.PARTICLE
    ? { ...token, kind: TokenKind.NAME, weight: WeightClass.WEAK }
    : token;
}
