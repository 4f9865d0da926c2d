import { Designation } from '../../model/designation';
import { stamp } from './asked-at';
import { entryConditions, Standing, type EntryFilter } from './entry-filter';
import { holds } from './holds';
import { pageOf, type Page } from './page';
import type { PageKeys } from './page-cursor';
import type { Row, SqlReader } from './sql-reader';
import { StatementParameters } from './statement-parameters';

/** Days, inclusive; either end may be open. */
export interface DayRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface DesignationFilter extends EntryFilter {
  readonly listed?: DayRange | undefined;
  readonly designated?: DayRange | undefined;
  readonly standing?: Standing | undefined;
}

/** `RECORDED` is the order in which the registry learned of them. A designation without the date comes last. */
export type DesignationOrder = 'RECORDED' | 'DESIGNATED_ON_NEWEST' | 'LISTED_ON_NEWEST';

export interface DesignationQuestion {
  readonly filter: DesignationFilter;
  readonly order: DesignationOrder;
  readonly revision: number;
  readonly first: number;
  readonly after?: PageKeys | undefined;
}

const DATE_COLUMN: Readonly<Record<DesignationOrder, string | undefined>> = {
  RECORDED: undefined,
  DESIGNATED_ON_NEWEST: 'designated_on',
  LISTED_ON_NEWEST: 'listed_on',
};

/** How many keys a cursor of each order holds. */
export function designationKeyCount(order: DesignationOrder): number {
  return DATE_COLUMN[order] === undefined ? 1 : 2;
}

/** Designations in pages, filtered and ordered. */
export class DesignationPages {
  constructor(private readonly sql: SqlReader) {}

  async page({ filter, order, revision, first, after }: DesignationQuestion): Promise<Page<Designation>> {
    const parameters = new StatementParameters();
    const conditions = designationConditions(filter, revision, parameters);
    const column = DATE_COLUMN[order];
    // A missing date sorts as the oldest, so that newest first ends with the undated.
    const date = column === undefined ? undefined : `coalesce(d.${column}, '-infinity'::date)`;
    if (after !== undefined) {
      const keys = after.map((key) => key ?? '-infinity');
      conditions.push(
        date === undefined
          ? `d.id > ${parameters.add(keys[0], 'bigint')}`
          : `(${date}, d.id) < (${parameters.add(keys[0], 'date')}, ${parameters.add(keys[1], 'bigint')})`,
      );
    }
    const rows = await this.sql.rows<Row & { id: string }>(
      `SELECT d.* FROM designation d JOIN list_entry e ON e.id = d.entry_id
       WHERE ${conditions.join('\n AND ')}
       ORDER BY ${date === undefined ? 'd.id' : `${date} DESC, d.id DESC`} LIMIT ${parameters.add(first + 1, 'int')}`,
      parameters.values,
    );
    return pageOf(rows, first, (row) => ({
      node: stamp(this.sql.entity(Designation, row), revision),
      keys: column === undefined ? [row.id] : [(row[column] as string | null) ?? null, row.id],
    }));
  }

  async count(filter: DesignationFilter, revision: number): Promise<number> {
    const parameters = new StatementParameters();
    const conditions = designationConditions(filter, revision, parameters);
    const [row] = await this.sql.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM designation d JOIN list_entry e ON e.id = d.entry_id
       WHERE ${conditions.join('\n AND ')}`,
      parameters.values,
    );
    return row?.count ?? 0;
  }
}

function designationConditions(
  { listed, designated, authorities, programs, standing = Standing.CURRENT, ...entry }: DesignationFilter,
  revision: number,
  parameters: StatementParameters,
): string[] {
  const at = parameters.add(revision, 'int');
  const conditions = [standingCondition(standing, at), ...entryConditions(entry, standing, at, parameters)];
  const when = (condition: (place: string) => string, value: unknown, type: string): void => {
    if (value !== undefined) conditions.push(condition(parameters.add(value, type)));
  };
  when((list) => `d.authority_id = ANY(${list})`, authorities, 'text[]');
  when((list) => `d.program_ids && ${list}`, programs, 'text[]');
  when((day) => `d.listed_on >= ${day}`, listed?.from, 'date');
  when((day) => `d.listed_on <= ${day}`, listed?.to, 'date');
  when((day) => `d.designated_on >= ${day}`, designated?.from, 'date');
  when((day) => `d.designated_on <= ${day}`, designated?.to, 'date');
  return conditions;
}

/**
 * A former designation is one that held until its entry left the list for good. One that closed while its entry
 * stayed was amended, and its newer wording is what counts.
 */
function standingCondition(standing: Standing, at: string): string {
  const current = `(${holds('d', at)})`;
  const former = `(d.removed_in <= ${at}
    AND EXISTS (SELECT 1 FROM listing l WHERE l.entry_id = d.entry_id AND l.removed_in = d.removed_in)
    AND NOT EXISTS (SELECT 1 FROM listing l WHERE l.entry_id = d.entry_id AND l.added_in <= ${at} AND l.added_in >= d.removed_in))`;
  if (standing === Standing.CURRENT) return current;
  return standing === Standing.FORMER ? former : `(${current} OR ${former})`;
}
