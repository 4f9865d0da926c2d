import type { Lexeme } from './lexeme';

/** What a word does in a name. */
export const TokenKind = {
  NAME: 0,
  INITIAL: 1,
  PARTICLE: 2,
  TITLE: 3,
  LEGAL_FORM: 4,
  NUMBER: 5,
  GENERIC: 6,
  /** A title or a link where a name has no other words: only the same word agrees with it. */
  ALONE: 7,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** One word of one name in its place. */
export interface NameToken {
  readonly lexeme: Lexeme;
  readonly kind: TokenKind;
  /** How much of a name's identity it carries: an index into `TOKEN_WEIGHTS`, so that a byte can store it. */
  readonly weight: number;
}

/** One way to read a name: as written, or, for Han characters, one language's reading of them. */
export interface NameForm {
  readonly tokens: readonly NameToken[];
  /** The name of a person. */
  readonly person: boolean;
  /** A reading in Latin letters of a name that is written otherwise. */
  readonly reading: boolean;
  /** Only part of what is written: a name within a text that holds more. */
  readonly part?: boolean;
}

/** A name taken apart, ready to be compared. */
export interface AnalysedName {
  /** The folded words in the order given-name-first; two names with the same key are equal after normalisation. */
  readonly key: string;
  readonly forms: readonly NameForm[];
}

/** What a name is the name of; decides which words are titles, which are legal forms. */
export type NameDomain = 'PERSON' | 'OTHER';

/** Words of one name that are compared at most. Longer names (of organisations) are compared by their first words. */
export const MAX_TOKENS = 24;
