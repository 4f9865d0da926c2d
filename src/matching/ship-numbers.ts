import { IdentifierType, PartyKind } from '../model/enums';
import { TokenKind, type NameForm } from '../names/name-token';
import { isVesselWord } from '../names/word-classes';
import { saysCompany } from './asks-for-company';
import { plainIdentifier } from './identifier-key';
import type { NameQuery, QueryEvidence } from './search-types';

/** An asked number, with what the asker says it is. */
type AskedNumber = NonNullable<QueryEvidence['identifiers']>[number];

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
 * Whether a number is asked for as a ship's: said to be one, as `withAskedNumber` says of what is called one (IMO 9081291), or
 * of no type that is said where a vessel is asked for. Seven digits alone are anybody's.
 */
export function isAskedAsShips({ type, number }: AskedNumber, isForVessel: boolean): boolean {
  if (!hasShipCheckDigit(plainIdentifier(number))) return false;
  return type === undefined ? isForVessel : type === IdentifierType.IMO_NUMBER;
}

/** Whether the subject is said to be a vessel, by its kind or by what may answer; undefined where nothing is said. */
export function isSaidToBeVessel({ kind, filter }: Said): boolean | undefined {
  if (kind !== undefined) return kind === PartyKind.VESSEL;
  const kinds = filter?.kinds ?? [];
  return kinds.length === 0 ? undefined : kinds.every((each) => each === PartyKind.VESSEL);
}
type Said = Partial<Pick<NameQuery, 'kind' | 'filter'>>;

/**
 * Whether a vessel is asked for: by what is said of the subject, or by what stands before its name (MV Heron), unless it was
 * born: M. V. may be somebody's initials.
 */
export function asksForVessel(query: NameQuery, readings: readonly NameForm[]): boolean {
  const said = isSaidToBeVessel(query);
  if (said !== undefined) return said;
  const { birthDate, birthPlace, gender } = query.evidence ?? {};
  return (birthDate ?? birthPlace ?? gender) === undefined && readings.some(isNameOfVessel);
}

/** What a company says of itself stands behind its name (Ship Supply Trading); before it, it is part of a ship's (MV AS Petronella). */
function isNameOfVessel({ person, tokens }: NameForm): boolean {
  const [first, ...others] = tokens;
  if (person || !isVesselWord(first?.lexeme.text ?? '')) return false;
  const name = others.slice(others.findIndex(({ kind }) => kind !== TokenKind.LEGAL_FORM));
  return name.length > 0 && !name.some(saysCompany);
}
