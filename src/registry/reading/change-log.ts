import { Change } from '../../model/change';
import type { ChangeKind } from '../../model/enums';
import { stamp } from './asked-at';
import {
  decodeChangeCursor,
  encodeChangeCursor,
  LOG_START,
  registryMark,
  WHOLE_REVISION,
  type ChangePlace,
} from './change-cursor';
import type { EntryFilter } from './entry-filter';
import { badCursor } from './page-cursor';
import type { Row, SqlReader } from './sql-reader';
import { StatementParameters } from './statement-parameters';

/** Which changes; each given list is an OR, several fields are an AND. */
export interface ChangeFilter extends Omit<EntryFilter, 'roleText'> {
  readonly changeKinds?: readonly ChangeKind[] | undefined;
  readonly parties?: readonly string[] | undefined;
}

export interface ChangePage {
  readonly changes: readonly { readonly change: Change; readonly cursor: string }[];
  /**
   * Where to go on. Moves past changes that the filter left out: an empty page is the news that up to here nothing
   * happened that was asked for.
   */
  readonly endCursor: string;
  readonly hasNextPage: boolean;
}

interface HashedPlace extends ChangePlace {
  /** Of its revision. */
  readonly hash: string;
}

/**
 * Changes that one page looks through for those a filter asks for: without a bound, a filter that hits seldom would have
 * one statement read the whole log, and end by its timeout however often it is tried.
 */
export const EXAMINED_CHANGES = 10_000;

/** Reads the change log from a cursor on: every change once, in order. */
export class ChangeLog {
  constructor(
    private readonly sql: SqlReader,
    private readonly examined: number = EXAMINED_CHANGES,
  ) {}

  /**
   * Changes after a cursor, up to the newest revision or the one given. With a filter a page may be short, or empty, and
   * not the last: it looks through `EXAMINED_CHANGES` at most.
   *
   * @throws DesignataError `BAD_CURSOR` for one that is damaged, of another registry, or of a revision yet to come.
   */
  async read(
    after: string | undefined,
    first: number,
    filter: ChangeFilter,
    until?: number,
  ): Promise<ChangePage> {
    const from = after === undefined ? LOG_START : await this.place(after);
    // The end is taken before the changes are read: what commits in between belongs to the next page.
    const head = await this.head(until);
    if (after !== undefined && head.revision < from.revision) {
      return { changes: [], endCursor: after, hasNextPage: false };
    }
    const end = await this.endOfPage(from, head, filter);
    const rows = await this.rowsBetween(from, end, first + 1, filter);
    const changes = rows.slice(0, first).map((row) => {
      const change = stamp(this.sql.entity(Change, row), row.revision);
      return { change, cursor: encodeChangeCursor(change, row.hash) };
    });
    const last = changes.at(-1);
    const isFull = rows.length > first && last !== undefined;
    const endCursor = isFull ? last.cursor : encodeChangeCursor(end, end.hash);
    return { changes, endCursor, hasNextPage: isFull || end !== head };
  }

  /** @throws DesignataError `BAD_CURSOR` as `read` does. */
  async check(cursor: string): Promise<void> {
    await this.place(cursor);
  }

  /** The cursor behind everything that has happened, or had by the revision given. */
  async headCursor(until?: number): Promise<string> {
    const head = await this.head(until);
    return encodeChangeCursor(head, head.hash);
  }

  /** Changes of the parties, oldest first, at most `limit` each. */
  async ofParties(
    keys: readonly { readonly id: string; readonly revision: number }[],
    limit: number,
  ): Promise<Change[][]> {
    const rows = await this.sql.rows<Row & { key: number; revision: number }>(
      `SELECT k.key::int AS key, c.*
       FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS k(id, until, key)
       JOIN LATERAL (
         SELECT * FROM change c WHERE (c.party_id = k.id OR c.previous_party_id = k.id) AND c.revision <= k.until
         ORDER BY c.revision DESC, c.position DESC LIMIT $3
       ) c ON true ORDER BY c.revision, c.position`,
      [keys.map((key) => key.id), keys.map((key) => key.revision), limit],
    );
    const changes = keys.map((): Change[] => []);
    for (const row of rows) changes[row.key - 1]?.push(stamp(this.sql.entity(Change, row), row.revision));
    return changes;
  }

  /** Entries that changed after one revision and until another, inclusive, by id: what a read model must take in again. */
  async changedEntries(after: number, until: number, filter: ChangeFilter = {}): Promise<string[]> {
    const parameters = new StatementParameters();
    const conditions = [
      `c.revision > ${parameters.add(after, 'int')}`,
      `c.revision <= ${parameters.add(until, 'int')}`,
      ...changeConditions(filter, parameters),
    ];
    const rows = await this.sql.rows<{ entry_id: string }>(
      `SELECT DISTINCT c.entry_id FROM ${CHANGES}
       WHERE ${conditions.join('\n AND ')} ORDER BY c.entry_id`,
      parameters.values,
    );
    return rows.map((row) => row.entry_id);
  }

  /** The place up to which a page looks: the head, or nearer where a filter would have it look through too much. */
  private async endOfPage(from: ChangePlace, head: HashedPlace, filter: ChangeFilter): Promise<HashedPlace> {
    if (!asksForLess(filter)) return head;
    const [row] = await this.sql.rows<HashedPlace>(
      `SELECT c.revision, c.position, r.hash FROM change c JOIN revision r ON r.number = c.revision
       WHERE (c.revision, c.position) > ($1::int, $2::int) AND c.revision <= $3::int
       ORDER BY c.revision, c.position OFFSET $4::int LIMIT 1`,
      [from.revision, from.position, head.revision, this.examined - 1],
    );
    return row ?? head;
  }

  private async head(until?: number): Promise<HashedPlace> {
    const [row] =
      until === undefined
        ? await this.sql.rows<{ number: number; hash: string }>('SELECT number, hash FROM revision_counter')
        : await this.sql.rows<{ number: number; hash: string }>(
            'SELECT number, hash FROM revision WHERE number = $1',
            [until],
          );
    return { revision: row?.number ?? 0, position: WHOLE_REVISION, hash: row?.hash ?? '' };
  }

  private async place(cursor: string): Promise<ChangePlace> {
    const place = decodeChangeCursor(cursor);
    if (place.revision === 0) return LOG_START;
    const [row] = await this.sql.rows<{ hash: string | null; newest: number }>(
      `SELECT (SELECT hash FROM revision WHERE number = $1) AS hash, (SELECT number FROM revision_counter) AS newest`,
      [place.revision],
    );
    const newest = row?.newest ?? 0;
    if (place.revision > newest) {
      throw badCursor(
        'FUTURE',
        `a cursor of revision ${newest} or before`,
        `one of revision ${place.revision}`,
      );
    }
    if (registryMark(row?.hash ?? '') !== place.registryMark) {
      throw badCursor('FOREIGN', 'a cursor of this registry', 'one of another registry');
    }
    return place;
  }

  private async rowsBetween(
    from: ChangePlace,
    until: ChangePlace,
    limit: number,
    filter: ChangeFilter,
  ): Promise<(Row & { revision: number; hash: string })[]> {
    const parameters = new StatementParameters();
    const place = `(${parameters.add(from.revision, 'int')}, ${parameters.add(from.position, 'int')})`;
    const conditions = [
      `(c.revision, c.position) > ${place}`,
      `(c.revision, c.position) <= (${parameters.add(until.revision, 'int')}, ${parameters.add(until.position, 'int')})`,
      ...changeConditions(filter, parameters),
    ];
    return this.sql.rows(
      `SELECT c.*, r.hash FROM ${CHANGES} JOIN revision r ON r.number = c.revision
       WHERE ${conditions.join('\n AND ')}
       ORDER BY c.revision, c.position LIMIT ${parameters.add(limit, 'int')}`,
      parameters.values,
    );
  }
}

/** Whether a filter leaves anything out. */
export function asksForLess(filter: ChangeFilter): boolean {
  return Object.values(filter).some((values) => values !== undefined);
}

/** A change with its entry and party, which filters ask about. */
const CHANGES = 'change c JOIN list_entry e ON e.id = c.entry_id JOIN party p ON p.id = c.party_id';

/** A change concerns what its entry said before it or says after it: a delisting is news of the program it ends. */
function changeConditions(filter: ChangeFilter, parameters: StatementParameters): string[] {
  const conditions: string[] = [];
  const among = (values: readonly string[] | undefined, condition: (list: string) => string): void => {
    if (values !== undefined) conditions.push(condition(parameters.add(values, 'text[]')));
  };
  const touched = (table: string, condition: string): string =>
    `EXISTS (SELECT 1 FROM ${table} x WHERE x.entry_id = c.entry_id AND ${condition}
       AND x.added_in <= c.revision AND (x.removed_in IS NULL OR x.removed_in >= c.revision))`;
  among(filter.changeKinds, (list) => `c.kind = ANY(${list})`);
  among(filter.lists, (list) => `e.list_id = ANY(${list})`);
  among(filter.kinds, (list) => `p.kind = ANY(${list})`);
  among(filter.parties, (list) => `(c.party_id = ANY(${list}) OR c.previous_party_id = ANY(${list}))`);
  among(filter.authorities, (list) => touched('designation', `x.authority_id = ANY(${list})`));
  among(filter.programs, (list) => touched('designation', `x.program_ids && ${list}`));
  among(filter.countries, (list) => {
    const tied = `x.country = ANY(${list})`;
    return `(${touched('nationality', tied)} OR ${touched('address', tied)})`;
  });
  return conditions;
}
