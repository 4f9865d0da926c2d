import { TokenKind, type NameForm } from '../names/name-token';
import { WeightClass } from '../names/token-weights';
import { isVesselWord } from '../names/word-classes';

/**
 * Whether a name, read as that of an organisation or vessel, is a company's: it has a legal form, or says behind its name what
 * companies say of themselves (Trading, Group).
 */
export const asksForCompany = ({ tokens, person }: NameForm): boolean =>
  !person &&
  !isVesselWord(tokens[0]?.lexeme.text ?? '') &&
  tokens.some(
    ({ kind, weight, lexeme }, at) =>
      kind === TokenKind.LEGAL_FORM ||
      (at > 0 && kind === TokenKind.GENERIC && weight === WeightClass.FAINT && !isVesselWord(lexeme.text)),
  );
