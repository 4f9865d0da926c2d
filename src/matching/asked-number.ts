import { IdentifierType } from '../model/enums';
import { onlySevenDigits, shipNumbersIn } from '../names/ship-number';
import { plainIdentifier } from './identifier-key';
import type { NameQuery } from './search-types';
import { hasShipCheckDigit, isSaidToBeVessel } from './ship-numbers';

/** The parts of a question that a number may be in, and that say what it is. */
type Asked = Pick<NameQuery, 'name' | 'kind' | 'evidence'> & Partial<Pick<NameQuery, 'filter'>>;
type AskedIdentifier = NonNullable<NonNullable<NameQuery['evidence']>['identifiers']>[number];

/**
 * A question with the ships' numbers that are written into it: what was asked for as part of the name stands beside the numbers
 * that were given, and those as lists print them, whatever is written around them. Of several each is asked for: one hull may
 * be meant that somebody mistyped, or two, and an answer about the first alone would clear the other.
 */
export function withAskedNumber<Query extends Asked>(query: Query): Query {
  const { name, evidence } = query;
  const given = (evidence?.identifiers ?? []).flatMap(asShips);
  const labelled = shipNumbersIn(name);
  const inName = (labelled.length > 0 ? labelled : bareShipNumber(query)).map(shipNumber);
  const identifiers = [...given, ...inName];
  return identifiers.length === 0 ? query : { ...query, evidence: { ...evidence, identifiers } };
}

/** Whether parties are looked for by a document's number, be it given beside the name or in it. */
export const asksByNumber = (query: Asked): boolean =>
  (withAskedNumber(query).evidence?.identifiers?.length ?? 0) > 0;

const shipNumber = (number: string): AskedIdentifier => ({ type: IdentifierType.IMO_NUMBER, number });

/**
 * A number as a ship's where it is labelled so, whatever type it carries: lists and customers type `IMO 9187629` as any
 * registration. In what is said to be an IMO number the only seven digits are it.
 */
function asShips(asked: AskedIdentifier): AskedIdentifier[] {
  const { type, number: written } = asked;
  const labelled = shipNumbersIn(written);
  const only = type === IdentifierType.IMO_NUMBER ? onlySevenDigits(written) : undefined;
  const numbers = labelled.length === 0 && only !== undefined ? [only] : labelled;
  if (numbers.length === 0) return [asked];
  // As it was written, for the explanation, where that reads as the number all the same.
  return numbers.map((number) => shipNumber(plainIdentifier(written) === number ? written : number));
}

/** Seven digits in the name of what is said to be a vessel, whose check digit holds. */
function bareShipNumber(query: Asked): string[] {
  const number = isSaidToBeVessel(query) === true ? onlySevenDigits(query.name) : undefined;
  return number !== undefined && hasShipCheckDigit(number) ? [number] : [];
}
