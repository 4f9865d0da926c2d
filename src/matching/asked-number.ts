import { IdentifierType } from '../model/enums';
import { onlySevenDigits, shipNumberIn } from '../names/ship-number';
import { plainIdentifier } from './identifier-key';
import type { NameQuery } from './search-types';
import { hasShipCheckDigit, isSaidToBeVessel } from './ship-numbers';

/** The parts of a question that a number may be in, and that say what it is. */
type Asked = Pick<NameQuery, 'name' | 'kind' | 'evidence'> & Partial<Pick<NameQuery, 'filter'>>;
type AskedIdentifier = NonNullable<NonNullable<NameQuery['evidence']>['identifiers']>[number];

/**
 * A question with the ships' numbers that are written into it: what was asked for as part of the name stands beside the numbers
 * that were given, and those as lists print them, whatever is written around them.
 */
export function withAskedNumber<Query extends Asked>(query: Query): Query {
  const { name, evidence } = query;
  const given = (evidence?.identifiers ?? []).map(asShips);
  const number = shipNumberIn(name) ?? bareShipNumber(query);
  const identifiers = number === undefined ? given : [...given, { type: IdentifierType.IMO_NUMBER, number }];
  return identifiers.length === 0 ? query : { ...query, evidence: { ...evidence, identifiers } };
}

/** Whether parties are looked for by a document's number, be it given beside the name or in it. */
export const asksByNumber = (query: Asked): boolean =>
  (withAskedNumber(query).evidence?.identifiers?.length ?? 0) > 0;

/**
 * A number as a ship's where it is labelled so, whatever type it carries: lists and customers type `IMO 9187629` as any
 * registration. In what is said to be an IMO number the only seven digits are it.
 */
function asShips(asked: AskedIdentifier): AskedIdentifier {
  const { type, number: written } = asked;
  const isTyped = type === IdentifierType.IMO_NUMBER;
  const number = shipNumberIn(written) ?? (isTyped ? onlySevenDigits(written) : undefined);
  if (number === undefined) return asked;
  // As it was written, for the explanation, where that reads as the number all the same.
  const isPlain = plainIdentifier(written) === number;
  return { ...asked, type: IdentifierType.IMO_NUMBER, ...(isPlain ? {} : { number }) };
}

/** Seven digits in the name of what is said to be a vessel, whose check digit holds. */
function bareShipNumber(query: Asked): string | undefined {
  if (isSaidToBeVessel(query) !== true) return undefined;
  const number = onlySevenDigits(query.name);
  return number !== undefined && hasShipCheckDigit(number) ? number : undefined;
}
