import { rarityOf } from './common-words';
import { ROMAN_MARK, lexemeOf } from './lexeme';
import { TokenKind, type NameToken } from './name-token';
import { nearLegalWord } from './near-legal-word';
import { remembered } from './remembered';
import { WeightClass } from './token-weights';
import {
  LONGEST_LEGAL_FORM,
  faintWords,
  bodies,
  beginsLegalForm,
  legalFormOf,
  legalWordOf,
  mediumWords,
  places,
  phrases,
  vesselMarks,
  saysNobody,
  sharedParts,
  titles,
  isRoman,
  weakWords,
} from './word-classes';

/** What each word does in the name of an organisation, vessel or aircraft. A legal form of several words is one token. */
export function readOrganizationWords(written: readonly string[]): NameToken[] {
  if (written.every(saysNobody)) return written.map(readAlone);
  const words = joinPhrases(written.map(asArticle));
  const meant = words.map(nearLegalWord);
  const tokens: NameToken[] = [];
  let at = 0;
  while (at < words.length) {
    const form = legalFormAt(words, meant, at);
    if (form) {
      tokens.push(legalToken(form.kind));
      at += form.length;
    } else {
      const word = words[at] ?? '';
      tokens.push(at === 0 ? readFirst(word) : readLater(word));
      at++;
    }
  }
  return distinctive(tokens) ? tokens : tokens.map(promote);
}

/** A title or a link that is a whole name stands for nothing but itself. */
const readAlone = remembered((word): NameToken => ({
  lexeme: lexemeOf(word),
  kind: TokenKind.ALONE,
  weight: WeightClass.WEAK,
}));

/**
 * The Arabic article, with the letter it takes up of the word behind it: ar-Rashid, ash-Shabaab, ud-Dawa. As and ad are
 * rather legal forms, which cost as little.
 */
const ARTICLE_TAKEN_UP = /^(?:a(?=(?:sh|th|dh|[nrtz])$)|u(?=(?:sh|d|r|t|z)$))(.+)$/;

const LONGEST_ARTICLE = 3;

function asArticle(word: string, at: number, words: readonly string[]): string {
  if (word.length > LONGEST_ARTICLE) return word;
  const [, letter] = ARTICLE_TAKEN_UP.exec(word) ?? [];
  return letter !== undefined && words[at + 1]?.startsWith(letter) === true ? 'al' : word;
}

/** Numbers in two words, and phrases that are abbreviated as one, become one word. */
function joinPhrases(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const phrase = beginsPhrase.has(word) ? phrases.get(`${word} ${next}`) : undefined;
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

const beginsPhrase = new Set([...phrases.keys()].map((phrase) => phrase.split(' ')[0]));

/** The text of a legal form's token: its class, so that AO and JSC are equal and AG and GmbH are not. */
export const LEGAL_FORM_MARK = '=';

function legalToken(kind: string): NameToken {
  const weight = kind === 'any' ? WeightClass.PARTICLE : WeightClass.TITLE;
  return { lexeme: lexemeOf(LEGAL_FORM_MARK + kind), kind: TokenKind.LEGAL_FORM, weight };
}

/** Forms of one word that are read with a slip in them, as `legalWordOf` gives them: others come too near to names (Campania, compania). */
const FAMILIAR = new Set(['limited', 'company', 'corporation', 'incorporated'].map(legalWordOf));

/**
 * The legal form that begins at `at`, of how many words and of which class. `meant` are the words as `nearLegalWord` gives
 * them; one of a form may be a slip.
 */
function legalFormAt(
  words: readonly string[],
  meant: readonly string[],
  at: number,
): { length: number; kind: string } | undefined {
  const first = meant[at] ?? '';
  if (!beginsLegalForm(first)) return undefined;
  for (let length = Math.min(LONGEST_LEGAL_FORM, words.length - at); length > 0; length--) {
    if (length === words.length) continue;
    const form = meant.slice(at, at + length);
    const slips = form.filter((word, n) => word !== legalWordOf(words[at + n] ?? '')).length;
    if (slips > 1 || (slips === 1 && length === 1 && (at === 0 || !FAMILIAR.has(first)))) continue;
    const kind = legalFormOf(form.join(' '));
    if (kind !== undefined) return { length, kind };
  }
  return undefined;
}

const readFirst = remembered((word) => readWord(word, true));
const readLater = remembered((word) => readWord(word, false));

function readWord(word: string, first: boolean): NameToken {
  const lexeme = lexemeOf(word);
  const token = (kind: TokenKind, weight: WeightClass): NameToken => ({ lexeme, kind, weight });
  if (lexeme.number >= 0) return token(TokenKind.NUMBER, WeightClass.WEAK);
  if (!first && isRoman(word))
    return { lexeme: lexemeOf(ROMAN_MARK + word), kind: TokenKind.NUMBER, weight: WeightClass.WEAK };
  if (/\d/.test(word)) return token(TokenKind.NUMBER, WeightClass.WEAK);
  if (faintWords.has(word) || word === '&' || (first && vesselMarks.has(word)))
    return token(TokenKind.PARTICLE, WeightClass.STOP);
  if (word.length === 1 && lexeme.script !== 'Hani') return token(TokenKind.NAME, WeightClass.WEAK);
  if (bodies.has(word)) return token(TokenKind.GENERIC, WeightClass.WEAK);
  if (weakWords.has(word)) return token(TokenKind.GENERIC, WeightClass.FAINT);
  if (places.has(word)) return token(TokenKind.GENERIC, WeightClass.WEAK);
  if (mediumWords.has(word)) return token(TokenKind.GENERIC, WeightClass.GENERIC);
  if (sharedParts.has(word)) return token(TokenKind.NAME, WeightClass.WEAK);
  if (titles.has(word)) return token(TokenKind.NAME, WeightClass.GENERIC);
  // Companies are named after people: a common name says as little there.
  return token(TokenKind.NAME, rarityOf(lexeme));
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
