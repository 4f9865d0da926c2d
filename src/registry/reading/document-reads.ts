import { Authority } from '../../model/authority';
import { Edition } from '../../model/edition';
import { List } from '../../model/list';
import { Party } from '../../model/party';
import { Program } from '../../model/program';
import { Source } from '../../model/source';
import { stamp } from './asked-at';
import { holds } from './holds';
import type { Row, SqlReader } from './sql-reader';

/** What a list stood at in a revision. */
export interface ListState {
  readonly list: List;
  readonly revision: number;
  /** The edition that last changed the list by then. */
  readonly edition: Edition;
}

/** What is known of a list now, whatever revision is asked about. */
export interface ListNow {
  readonly list: List;
  /** The edition that last changed it; null before its first. */
  readonly editionId: string | null;
}

/** A list, edition or source, as of a revision: what is asked beneath it is answered at that one. */
export interface DocumentKey {
  readonly id: string;
  readonly revision: number;
}

type DocumentClass = typeof Edition | typeof List | typeof Source;

/** Lists, editions and sources: few, small, and the same in every revision. */
export class DocumentReads {
  constructor(private readonly sql: SqlReader) {}

  async byIds<D extends object>(
    type: DocumentClass & (new () => D),
    keys: readonly DocumentKey[],
  ): Promise<(D | undefined)[]> {
    const idType = type === Edition || type === Source ? 'bigint' : 'text';
    const rows = await this.sql.rows<Row & { id: string }>(
      `SELECT * FROM ${this.sql.table(type)} WHERE id = ANY($1::${idType}[])`,
      [[...new Set(keys.map((key) => key.id))]],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return keys.map(({ id, revision }) => {
      const row = found.get(id);
      return row === undefined ? undefined : stamp(this.sql.entity<D>(type, row), revision);
    });
  }

  /** Those of the ids that no row has. */
  async unknownIds(
    type: typeof Authority | typeof List | typeof Party | typeof Program,
    ids: readonly string[] | undefined,
  ): Promise<string[]> {
    if (ids === undefined || ids.length === 0) return [];
    const rows = await this.sql.rows<{ id: string }>(
      `SELECT DISTINCT id FROM unnest($1::text[]) AS asked(id)
       WHERE NOT EXISTS (SELECT 1 FROM ${this.sql.table(type)} t WHERE t.id = asked.id) ORDER BY id`,
      [ids],
    );
    return rows.map((row) => row.id);
  }

  async all<D extends object>(type: DocumentClass & (new () => D)): Promise<D[]> {
    const rows = await this.sql.rows(`SELECT * FROM ${this.sql.table(type)} ORDER BY id`);
    return rows.map((row) => this.sql.entity<D>(type, row));
  }

  /** Every list of which an edition was applied by the revision, with that edition. */
  async listStates(revision: number): Promise<ListState[]> {
    const lists = await this.all<List>(List);
    const editions = await this.standingEditions(lists.map(({ id }) => ({ id, revision })));
    return lists.flatMap((list, at) => {
      const edition = editions[at];
      return edition === undefined ? [] : [{ list: stamp(list, revision), revision, edition }];
    });
  }

  /** Every list as it is now, by id. */
  async listsNow(): Promise<Map<string, ListNow>> {
    const rows = await this.sql.rows<Row & { id: string; edition_id: string | null }>(
      `SELECT l.*, (SELECT e.id FROM edition e WHERE e.list_id = l.id AND e.revision IS NOT NULL
                    ORDER BY e.revision DESC, e.id DESC LIMIT 1) AS edition_id
       FROM list l`,
    );
    return new Map(
      rows.map((row) => [row.id, { list: this.sql.entity(List, row), editionId: row.edition_id }]),
    );
  }

  /** For each list the edition that last changed it by the revision; undefined before its first. */
  async standingEditions(keys: readonly DocumentKey[]): Promise<(Edition | undefined)[]> {
    const rows = await this.sql.rows<Row & { key: number }>(
      `SELECT k.key::int AS key, e.*
       FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS k(id, revision, key)
       JOIN LATERAL (SELECT * FROM edition WHERE list_id = k.id AND edition.revision <= k.revision
                     ORDER BY edition.revision DESC, id DESC LIMIT 1) e ON true`,
      [keys.map((key) => key.id), keys.map((key) => key.revision)],
    );
    const editions = keys.map((): Edition | undefined => undefined);
    for (const row of rows) {
      const at = row.key - 1;
      editions[at] = stamp(this.sql.entity(Edition, row), keys[at]?.revision ?? 0);
    }
    return editions;
  }

  /** Editions of which the bytes are still kept for an operator to decide on, oldest first. */
  async heldEditions(revision: number, limit: number): Promise<Edition[]> {
    const rows = await this.sql.rows(
      `SELECT e.* FROM edition e WHERE EXISTS (SELECT 1 FROM held_part p WHERE p.edition_id = e.id)
       ORDER BY e.id LIMIT $1`,
      [limit],
    );
    return rows.map((row) => stamp(this.sql.entity(Edition, row), revision));
  }

  /** Newest first. */
  async editionsOfLists(keys: readonly DocumentKey[], limit: number): Promise<Edition[][]> {
    const rows = await this.sql.rows<Row & { key: number }>(
      `SELECT k.key::int AS key, e.*
       FROM unnest($1::text[]) WITH ORDINALITY AS k(id, key)
       JOIN LATERAL (SELECT * FROM edition WHERE list_id = k.id ORDER BY id DESC LIMIT $2) e ON true
       ORDER BY e.id DESC`,
      [keys.map((key) => key.id), limit],
    );
    const editions = keys.map((): Edition[] => []);
    for (const row of rows) {
      const at = row.key - 1;
      editions[at]?.push(stamp(this.sql.entity(Edition, row), keys[at]?.revision ?? 0));
    }
    return editions;
  }

  /** How many entries stand on each list. */
  async entryCounts(keys: readonly DocumentKey[]): Promise<number[]> {
    const rows = await this.sql.rows<{ key: number; entries: number }>(
      `SELECT k.key::int AS key, count(*)::int AS entries
       FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS k(id, revision, key)
       JOIN list_entry e ON e.list_id = k.id
       JOIN listing l ON l.entry_id = e.id AND ${holds('l', 'k.revision')}
       GROUP BY k.key`,
      [keys.map((key) => key.id), keys.map((key) => key.revision)],
    );
    const counts = keys.map(() => 0);
    for (const { key, entries } of rows) counts[key - 1] = entries;
    return counts;
  }
}
