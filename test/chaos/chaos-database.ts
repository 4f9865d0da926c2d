import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** Where the registry of one run is kept, and how it is removed. */
export interface ChaosDatabase {
  /** Settings that point servers and commands to it. */
  readonly environment: Readonly<Record<string, string>>;
  /** The embedded registry has one server; a PostgreSQL may have several. */
  readonly servers: number;
  /** Cuts every connection to the database, as a restart of PostgreSQL does. Absent on the embedded registry. */
  cutConnections?(): Promise<number>;
  remove(): Promise<void>;
}

/** A database of the run's own on this PostgreSQL, or without one an embedded registry in a folder of its own. */
export async function openChaosDatabase(serverUrl: string | undefined): Promise<ChaosDatabase> {
  if (serverUrl === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'designata-chaos-'));
    const remove = async () => rmSync(folder, { recursive: true, force: true });
    return { environment: { DATA_DIR: folder }, servers: 1, remove };
  }
  const name = `designata_chaos_${randomBytes(6).toString('hex')}`;
  const run = (sql: string): Promise<number> => administer(serverUrl, sql);
  await run(`CREATE DATABASE "${name}"`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    environment: { DATABASE_URL: url.toString(), DATABASE_POOL_SIZE: '6' },
    servers: 2,
    cutConnections: () =>
      run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`),
    remove: async () => void (await run(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)),
  };
}

async function administer(serverUrl: string, sql: string): Promise<number> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}
