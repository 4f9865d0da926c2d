import type { Party } from '../../model/party';
import { DesignationStatus } from '../../model/enums';
import { entryConditions, entryStands, Standing, type EntryFilter } from './entry-filter';
import { holds } from './holds';
import { pageOf, type Page } from './page';
import type { PageKeys } from './page-cursor';
import type { PartyReads } from './party-reads';
import type { Row, SqlReader } from './sql-reader';
import { StatementParameters } from './statement-parameters';

export interface PartyFilter extends EntryFilter {
  readonly statuses?: readonly DesignationStatus[] | undefined;
  readonly standing?: Standing | undefined;
}

/** `ID` is stable but says nothing; `RECORDED_NEWEST` shows what the registry learned of last. */
export type PartyOrder = 'ID' | 'RECORDED_NEWEST';

export interface PartyQuestion {
  readonly filter: PartyFilter;
  readonly order: PartyOrder;
  readonly revision: number;
  readonly first: number;
  readonly after?: PageKeys | undefined;
}

export function partyKeyCount(order: PartyOrder): number {
  return order === 'ID' ? 1 : 2;
}

/** Parties in pages, filtered and ordered. */
export class PartyPages {
  constructor(
    private readonly sql: SqlReader,
    private readonly parties: PartyReads,
  ) {}

  async page({ filter, order, revision, first, after }: PartyQuestion): Promise<Page<Party>> {
    const parameters = new StatementParameters();
    const conditions = partyConditions(filter, revision, parameters);
    if (after !== undefined) {
      conditions.push(
        order === 'ID'
          ? `p.id > ${parameters.add(after[0], 'text')}`
          : `(p.added_in, p.id) < (${parameters.add(after[0], 'int')}, ${parameters.add(after[1], 'text')})`,
      );
    }
    const rows = await this.sql.rows<Row & { id: string; added_in: number }>(
      `SELECT p.* FROM party p WHERE ${conditions.join('\n AND ')}
       ORDER BY ${order === 'ID' ? 'p.id' : 'p.added_in DESC, p.id DESC'} LIMIT ${parameters.add(first + 1, 'int')}`,
      parameters.values,
    );
    return pageOf(rows, first, (row) => ({
      node: this.parties.read(row, revision),
      keys: order === 'ID' ? [row.id] : [row.added_in, row.id],
    }));
  }

  async count(filter: PartyFilter, revision: number): Promise<number> {
    const parameters = new StatementParameters();
    const conditions = partyConditions(filter, revision, parameters);
    const [row] = await this.sql.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM party p WHERE ${conditions.join('\n AND ')}`,
      parameters.values,
    );
    return row?.count ?? 0;
  }
}

function partyConditions(
  { statuses, standing = Standing.CURRENT, ...entry }: PartyFilter,
  revision: number,
  parameters: StatementParameters,
): string[] {
  const at = parameters.add(revision, 'int');
  const stands = entryStands(at);
  const ofEntry = [
    ...(standing === Standing.CURRENT ? [stands] : []),
    ...entryConditions(entry, standing, at, parameters),
  ];
  const records = (conditions: readonly string[]): string =>
    `EXISTS (SELECT 1 FROM membership m JOIN list_entry e ON e.id = m.entry_id
       WHERE ${['m.party_id = p.id', holds('m', at), ...conditions].join(' AND ')})`;
  const conditions = [`p.added_in <= ${at}`, records(ofEntry)];
  if (standing === Standing.FORMER) conditions.push(`NOT ${records([stands])}`);
  if (statuses !== undefined)
    conditions.push(`(${statuses.map((status) => statusCondition(status, at)).join(' OR ') || 'false'})`);
  return conditions;
}

function statusCondition(status: DesignationStatus, at: string): string {
  const designated = (counts: string): string =>
    `EXISTS (SELECT 1 FROM membership m JOIN designation d ON d.entry_id = m.entry_id
       WHERE m.party_id = p.id AND ${holds('m', at)} AND ${counts})`;
  const now = designated(holds('d', at));
  const ever = designated(`d.added_in <= ${at}`);
  if (status === DesignationStatus.DESIGNATED) return now;
  return status === DesignationStatus.FORMERLY_DESIGNATED ? `(${ever} AND NOT ${now})` : `NOT ${ever}`;
}
