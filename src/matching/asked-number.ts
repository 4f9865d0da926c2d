import { IdentifierType } from '../model/enums';
import { shipNumberIn } from '../names/ship-number';
import type { NameQuery } from './search-types';

/** The parts of a question that a number may be in. */
type Asked = Pick<NameQuery, 'name' | 'evidence'>;

/** A question with the ship's number that was asked for as part of the name, beside the numbers that were given. */
export function withAskedNumber<Query extends Asked>(query: Query): Query {
  const { name, evidence } = query;
  const number = shipNumberIn(name);
  if (number === undefined) return query;
  const identifiers = [...(evidence?.identifiers ?? []), { type: IdentifierType.IMO_NUMBER, number }];
  return { ...query, evidence: { ...evidence, identifiers } };
}

/** Whether parties are looked for by a document's number, be it given beside the name or in it. */
export const asksByNumber = (query: Asked): boolean =>
  (withAskedNumber(query).evidence?.identifiers?.length ?? 0) > 0;
