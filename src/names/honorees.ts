import { TokenKind, type NameToken } from './name-token';
import { isName } from './organization-names';
import { WeightClass } from './token-weights';

/** What stands before the person that a body is named after. */
const NAMED_AFTER = new Set(['named', 'imeni', 'имени', 'им']);
/** The same before initials alone: IM is also an abbreviation. */
const BEFORE_INITIALS = 'im';

const LONGEST_INITIALS = 2;

/** A letter or two; they may be a legal form or a number otherwise: A. S. Levin, V. Levin. */
const isInitial = (token: NameToken | undefined): boolean =>
  token !== undefined &&
  (token.kind === TokenKind.LEGAL_FORM || token.lexeme.text.length <= LONGEST_INITIALS);

const isNamedAfter = (tokens: readonly NameToken[], at: number): boolean => {
  const text = tokens[at]?.lexeme.text ?? '';
  return NAMED_AFTER.has(text) || (text === BEFORE_INITIALS && isInitial(tokens[at + 1]));
};

/** A word of a person's name; V and C are initials there, and no numbers. */
const isOfPerson = ({ kind, lexeme }: NameToken): boolean =>
  kind === TokenKind.NAME || (kind === TokenKind.NUMBER && !/\d/.test(lexeme.text));

/**
 * The person that a body with a name of its own is named after, "NPO Heron named after A. A. Levin", says little of who it is:
 * lists print it and others leave it out. Two such people contradict each other as two seats do. Plant named after Levin has no other name.
 */
export function withHonorees(tokens: readonly NameToken[]): readonly NameToken[] {
  const first = tokens.findIndex(isName);
  if (first < 0) return tokens;
  const from = tokens.findIndex((_, at) => at > first && isNamedAfter(tokens, at));
  if (from < 0) return tokens;
  return tokens.map((token, at) =>
    at > from && isOfPerson(token) ? { ...token, kind: TokenKind.GENERIC, weight: WeightClass.SEAT } : token,
  );
}
