import { IdentifierType } from '../model/enums';
import { shipNumberIn } from '../names/ship-number';
import type { NameQuery } from './search-types';

/** A question with the ship's number that was asked for as part of the name, where no number was asked for beside it. */
export function withAskedNumber(query: NameQuery): NameQuery {
  const { name, evidence } = query;
  const number = evidence?.identifiers?.length ? undefined : shipNumberIn(name);
  if (number === undefined) return query;
  return {
    ...query,
    evidence: { ...evidence, identifiers: [{ type: IdentifierType.IMO_NUMBER, number }] },
  };
}
