import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import type { IndexedEntry } from '../../../src/matching/indexed-entry';
import type { BenchIndex, BenchMatch, SearchEngine } from './bench-engine';

/** PostgreSQL's own default for the `%` operator. */
const THRESHOLD = 0.3;
const CHUNK = 50_000;

/**
 * Trigram search in PostgreSQL, as its manual shows it: a GIN index on the lower-case names, the `%` operator, best
 * similarity first. On the server of TEST_DATABASE_URL, in a temporary table; otherwise embedded.
 */
export function pgTrgmEngine(databaseUrl: string | undefined): SearchEngine {
  return {
    name: databaseUrl ? 'pg_trgm, PostgreSQL' : 'pg_trgm, PGlite',
    elsewhere: databaseUrl !== undefined,
    index: async (entries) => {
      const database = databaseUrl ? await connect(databaseUrl) : await embed();
      await load(database, entries);
      return trigramIndex(database);
    },
  };
}

interface Database {
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
}

async function connect(connectionString: string): Promise<Database> {
  const client = new Client({ connectionString });
  await client.connect();
  return { query: (sql, values) => client.query(sql, values), close: () => client.end() };
}

async function embed(): Promise<Database> {
  // The extension has types for ES modules only.
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm');
  const database = await PGlite.create({ extensions: { pg_trgm } });
  return { query: (sql, values) => database.query(sql, values), close: () => database.close() };
}

async function load(database: Database, entries: readonly IndexedEntry[]): Promise<void> {
  await database.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  await database.query('CREATE TEMPORARY TABLE bench_name (party text, alias text, name text)');
  const rows = entries.flatMap((entry) =>
    entry.names.map((name) => [
      entry.parties[0]?.partyId ?? entry.entryId,
      name.aliasId,
      name.name.toLowerCase(),
    ]),
  );
  for (let at = 0; at < rows.length; at += CHUNK) {
    const chunk = rows.slice(at, at + CHUNK);
    await database.query('INSERT INTO bench_name SELECT * FROM unnest($1::text[], $2::text[], $3::text[])', [
      chunk.map(([party]) => party),
      chunk.map(([, alias]) => alias),
      chunk.map(([, , name]) => name),
    ]);
  }
  await database.query('CREATE INDEX bench_name_trgm ON bench_name USING gin (name gin_trgm_ops)');
  await database.query('ANALYZE bench_name');
}

const SEARCH = `
  SELECT party AS "partyId", max(similarity(name, $1)) AS score
  FROM bench_name WHERE name % $1
  GROUP BY party ORDER BY score DESC LIMIT $2`;

function trigramIndex(database: Database): BenchIndex {
  return {
    search: async ({ name, limit }) => {
      const { rows } = await database.query(SEARCH, [name.toLowerCase(), limit]);
      return (rows as { partyId: string; score: number }[]).map(toMatch);
    },
    dispose: () => database.close(),
  };
}

function toMatch({ partyId, score }: { partyId: string; score: number }): BenchMatch {
  return { partyId, score, aboveThreshold: score >= THRESHOLD, aliasId: '' };
}
