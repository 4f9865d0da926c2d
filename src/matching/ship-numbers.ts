import { IdentifierType, PartyKind } from '../model/enums';
import { TokenKind, type NameForm } from '../names/name-token';
import { NUMBER_WORDS, SHIP_LABEL } from '../names/ship-number';
import { isVesselWord } from '../names/word-classes';
import { plainIdentifier } from './identifier-key';
import type { NameQuery, QueryEvidence } from './search-types';

/** An asked number, with what the asker says it is. */
type AskedNumber = NonNullable<QueryEvidence['identifiers']>[number];

const BETWEEN = '[^\\p{L}\\p{N}]*';
const LABELLED = new RegExp(`^${BETWEEN}(?:${SHIP_LABEL})(?:${BETWEEN}${NUMBER_WORDS})?${BETWEEN}\\d`, 'iu');
const SEVEN_DIGITS = /^\d{7}$/;

/**
 * Whether seven digits may be the number of a ship: the last is the units of the others, each times its place from the right
 * (IMO Resolution A.1117(30), annex). Of seven digits at random one in ten is.
 */
export function hasShipCheckDigit(digits: string): boolean {
  if (!SEVEN_DIGITS.test(digits)) return false;
  const places = Array.from(digits, Number);
  const sum = places.slice(0, -1).reduce((total, digit, at) => total + digit * (places.length - at), 0);
  return sum % 10 === places.at(-1);
}

/**
 * Whether a number is asked for as a ship's: said to be one, called one (IMO 9081291), or of no type that is said where a
 * vessel is asked for. Seven digits alone are anybody's.
 */
export function isAskedAsShips({ type, number }: AskedNumber, isForVessel: boolean): boolean {
  if (!hasShipCheckDigit(plainIdentifier(number))) return false;
  if (type !== undefined) return type === IdentifierType.IMO_NUMBER;
  return isForVessel || LABELLED.test(number);
}

/** Whether a vessel is asked for: by the kind of the subject, by what may answer, or by what stands before its name (MV Heron). */
export function asksForVessel({ kind, filter }: NameQuery, readings: readonly NameForm[]): boolean {
  if (kind !== undefined) return kind === PartyKind.VESSEL;
  const kinds = filter?.kinds ?? [];
  if (kinds.length > 0) return kinds.every((each) => each === PartyKind.VESSEL);
  return readings.some(isNameOfVessel);
}

const isNameOfVessel = ({ person, tokens }: NameForm): boolean =>
  !person &&
  tokens.length > 1 &&
  isVesselWord(tokens[0]?.lexeme.text ?? '') &&
  tokens.every(({ kind }) => kind !== TokenKind.LEGAL_FORM);
