import type { PartyKind } from '../../model/enums';
import { holds } from './holds';
import type { StatementParameters } from './statement-parameters';

/** Of what a question asks: what stands now, what stood once and no longer does, or both. */
export enum Standing {
  CURRENT = 'CURRENT',
  FORMER = 'FORMER',
  ANY = 'ANY',
}

/** Conditions on one list entry. Each given list is an OR; several fields are an AND, all of the same entry. */
export interface EntryFilter {
  readonly lists?: readonly string[] | undefined;
  readonly kinds?: readonly PartyKind[] | undefined;
  readonly authorities?: readonly string[] | undefined;
  readonly programs?: readonly string[] | undefined;
  /** ISO codes of nationality, citizenship, flag, registration, residence or address. */
  readonly countries?: readonly string[] | undefined;
  /** Words within a role or its organization, upper or lower case. */
  readonly roleText?: string | undefined;
}

/**
 * SQL conditions for the entry `e` in the revision `$revision`. Facts count that hold in it, or, where former
 * standing is asked for too, that held in it or before.
 */
export function entryConditions(
  filter: EntryFilter,
  standing: Standing,
  revision: string,
  parameters: StatementParameters,
): string[] {
  const counts = (row: string): string =>
    standing === Standing.CURRENT ? holds(row, revision) : `${row}.added_in <= ${revision}`;
  const fact = (table: string, condition: string): string =>
    `EXISTS (SELECT 1 FROM ${table} x WHERE x.entry_id = e.id AND ${condition} AND ${counts('x')})`;
  const conditions: string[] = [];
  const among = (values: readonly string[] | undefined, condition: (list: string) => string): void => {
    if (values !== undefined) conditions.push(condition(parameters.add(values, 'text[]')));
  };
  among(filter.lists, (list) => `e.list_id = ANY(${list})`);
  among(
    filter.kinds,
    (list) =>
      `EXISTS (SELECT 1 FROM membership x JOIN party y ON y.id = x.party_id
         WHERE x.entry_id = e.id AND ${holds('x', revision)} AND y.kind = ANY(${list}))`,
  );
  among(filter.authorities, (list) => fact('designation', `x.authority_id = ANY(${list})`));
  among(filter.programs, (list) => fact('designation', `x.program_ids && ${list}`));
  among(filter.countries, (list) => {
    const tied = `x.country = ANY(${list})`;
    return `(${fact('nationality', tied)} OR ${fact('address', tied)})`;
  });
  if (filter.roleText !== undefined) {
    const pattern = parameters.add(`%${filter.roleText.replace(/[\\%_]/g, '\\$&')}%`, 'text');
    conditions.push(fact('role', `(x.text ILIKE ${pattern} OR x.organization ILIKE ${pattern})`));
  }
  return conditions;
}

/** SQL: whether the entry `e` stands on its list in the revision. */
export function entryStands(revision: string): string {
  return `EXISTS (SELECT 1 FROM listing s WHERE s.entry_id = e.id AND ${holds('s', revision)})`;
}
