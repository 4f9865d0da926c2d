import type { DataSource } from 'typeorm';
import { Importer } from '../../src/ingest/importer';
import type { ListSource } from '../../src/sources/source';
import { draftList } from './draft-list';
import { openTestDatabase, type TestDatabase } from './test-database';

/** Every table, so that "the registry is exactly as it was" can be held to all of it. */
const STATE_TABLES = [
  'address', 'alias', 'authority', 'birth_date', 'birth_place', 'change', 'designation', 'gender', 'identifier', 'link',
  'list_entry', 'listing', 'membership', 'nationality', 'party', 'program', 'remark', 'revision', 'revision_counter', 'role', 'source',
]; // prettier-ignore

export interface TestRegistry {
  readonly database: TestDatabase;
  readonly importer: Importer;
  /** A digest of every row of every table that answers are made from: all but the log of editions. */
  stateDigest(): Promise<string>;
  /** Empties the registry: much quicker than opening another. */
  reset(): Promise<void>;
  rows<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
}

/** A registry over draft lists `a`, `b` and `c`, and any lists given, which may be in the place of one of these. */
export async function openTestRegistry(lists: readonly ListSource[] = []): Promise<TestRegistry> {
  const database = await openTestDatabase();
  const catalogue = [...['a', 'b', 'c'].map((id) => draftList(id)), ...lists].map(
    (list) => [list.info.id, list] as const,
  );
  const rows = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    database.dataSource.query<T[]>(sql, parameters);
  return {
    database,
    importer: new Importer(database.dataSource, new Map(catalogue)),
    rows,
    reset: async () => {
      await rows(
        `TRUNCATE ${[...STATE_TABLES, 'edition', 'held_part', 'list'].map((table) => `"${table}"`).join(', ')} RESTART IDENTITY`,
      );
      await rows("INSERT INTO revision_counter (number, hash) VALUES (0, '')");
    },
    stateDigest: () => stateDigestOf(database.dataSource),
  };
}

/** A digest of every row of every table that answers are made from: all but the log of editions. */
export async function stateDigestOf(dataSource: DataSource): Promise<string> {
  const digests: string[] = [];
  for (const table of STATE_TABLES) {
    const [row] = await dataSource.query<{ digest: string | null }[]>(
      `SELECT md5(string_agg(line, E'\\n' ORDER BY line)) AS digest FROM (SELECT to_jsonb(t)::text AS line FROM "${table}" t) lines`,
    );
    digests.push(`${table} ${row?.digest ?? ''}`);
  }
  return digests.join('\n');
}
