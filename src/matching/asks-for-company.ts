import { TokenKind, type NameForm, type NameToken } from '../names/name-token';
import { WeightClass } from '../names/token-weights';
import { isVesselWord } from '../names/word-classes';

/**
 * Whether a name, read as that of an organisation or vessel, is a company's: it has a legal form, or says behind its name what
 * companies say of themselves (Trading, Group).
 */
export const asksForCompany = ({ tokens, person }: NameForm): boolean =>
  !person &&
  !isVesselWord(tokens[0]?.lexeme.text ?? '') &&
  tokens.some((token, at) => (at > 0 || token.kind === TokenKind.LEGAL_FORM) && saysCompany(token));

/** Whether a word behind a name says that it is a company's. */
export const saysCompany = ({ kind, weight, lexeme }: NameToken): boolean =>
  kind === TokenKind.LEGAL_FORM ||
  (kind === TokenKind.GENERIC && weight === WeightClass.FAINT && !isVesselWord(lexeme.text));
