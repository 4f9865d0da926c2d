import { TokenKind, type NameForm, type NameToken } from '../names/name-token';
import { WeightClass } from '../names/token-weights';

/** The words of a name, of which another may be the initials. */
export interface InitialedWords {
  readonly count: number;
  /** The UTF-16 code of a word's first letter. */
  initialAt(at: number): number;
  kindAt(at: number): number;
  /** Whether a word is a legal form that is no more than "company". */
  isCompanyAt(at: number): boolean;
}

const C = 'c'.charCodeAt(0);

/**
 * Where the words from `from` on end whose initials are `length` letters, from `first` on; -1 where there are none. Small
 * words may be passed over, "Front for the Liberation of Palestine", and the last letter may be that of a company.
 */
export function endOfInitials(
  words: InitialedWords,
  from: number,
  letters: Uint16Array,
  first: number,
  length: number,
): number {
  if (length === 0) return from;
  if (from >= words.count) return -1;
  if (stands(words, from, letters[first] as number, length)) {
    const end = endOfInitials(words, from + 1, letters, first + 1, length - 1);
    if (end >= 0) return end;
  }
  return words.kindAt(from) === TokenKind.PARTICLE
    ? endOfInitials(words, from + 1, letters, first, length)
    : -1;
}

function stands(words: InitialedWords, at: number, letter: number, left: number): boolean {
  return words.initialAt(at) === letter || (left === 1 && letter === C && words.isCompanyAt(at));
}

/** Whether one of the words is one of organisations. Only such runs are abbreviated: JMB is not John Martin Brown. */
export function hasGeneric(words: InitialedWords, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (words.kindAt(at) === TokenKind.GENERIC) return true;
  return false;
}

/** The initials of a form's words, all of them and without the small words; none where no word is one of organisations. */
export function initialsOf({ tokens, person }: NameForm): readonly string[] {
  if (person || !tokens.some(({ kind }) => kind === TokenKind.GENERIC)) return [];
  const telling = tokens.filter(({ kind }) => kind !== TokenKind.PARTICLE);
  const all = tokens.map(initialOf).join('');
  return telling.length === tokens.length ? [all] : [all, telling.map(initialOf).join('')];
}

/** The letter by which a word stands in an abbreviation. */
export const initialOf = (token: NameToken): string =>
  isCompany(token.kind, token.weight) ? 'c' : token.lexeme.text.charAt(0);

/** Whether a token, by its kind and weight class, is a legal form that is no more than "company". */
export const isCompany = (kind: number, weightClass: number): boolean =>
  kind === TokenKind.LEGAL_FORM && weightClass === WeightClass.PARTICLE;
