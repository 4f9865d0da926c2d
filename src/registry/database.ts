import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { types } from 'pg';
import { DataSource } from 'typeorm';
import { BASE_OPTIONS } from '../../ormconfig';
import { DesignataError } from '../model/errors';
import { EmbeddedDatabase } from './embedded/embedded-database';
import { FolderLock } from './embedded/folder-lock';
import type { EmbeddedOptions } from './embedded/wire';

/** Where the registry lives. */
export type DatabaseLocation =
  | { readonly kind: 'postgres'; readonly url: string; readonly poolSize: number }
  | { readonly kind: 'embedded'; readonly dataDir: string }
  /** In memory, gone with the process: for tests. */
  | { readonly kind: 'memory'; readonly image?: Uint8Array };

/** An open database: TypeORM's data source, and how to close what is behind it. */
export interface Database {
  readonly dataSource: DataSource;
  readonly kind: DatabaseLocation['kind'];
  /** Only on the embedded database. */
  readonly lock?: FolderLock;
  readonly embedded?: EmbeddedDatabase;
  close(): Promise<void>;
}

const DATE_OID = 1082;

/** Longest a statement may wait for the one embedded connection, or for a free one of the pool. */
const CONNECTION_TIMEOUT_MS = 120_000;

/**
 * Opens the registry's database and brings its schema up to date.
 *
 * @throws DesignataError `REGISTRY_LOCKED` when another process holds the embedded folder, `UNAVAILABLE` when the
 * PostgreSQL server does not answer.
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  // A date is a calendar day, not an instant: as a JavaScript Date it would shift with the machine's zone.
  types.setTypeParser(DATE_OID, (text) => text);
  if (location.kind === 'postgres') return openPostgres(location.url, location.poolSize);
  if (location.kind === 'memory')
    return openEmbedded(location.image === undefined ? {} : { image: location.image });
  const lock = FolderLock.acquire(location.dataDir);
  try {
    return await openEmbedded({ dataDir: `${location.dataDir}/pglite` }, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openPostgres(url: string, poolSize: number): Promise<Database> {
  const dataSource = new DataSource({
    ...BASE_OPTIONS,
    url,
    poolSize,
    extra: { connectionTimeoutMillis: CONNECTION_TIMEOUT_MS },
  });
  await initialize(dataSource, `PostgreSQL at ${new URL(url).host}`);
  return { dataSource, kind: 'postgres', close: () => dataSource.destroy() };
}

async function openEmbedded(options: EmbeddedOptions, lock?: FolderLock): Promise<Database> {
  const embedded = new EmbeddedDatabase(options);
  await embedded.waitReady;
  const config = createPgConfig(embedded as unknown as Parameters<typeof createPgConfig>[0] & object);
  const dataSource = new DataSource({
    ...BASE_OPTIONS,
    extra: { ...config, max: 1, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS },
  });
  const close = async (): Promise<void> => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await embedded.close();
    lock?.release();
  };
  try {
    await initialize(dataSource, 'the embedded database');
  } catch (error) {
    await close();
    throw error;
  }
  return {
    dataSource,
    kind: options.dataDir === undefined ? 'memory' : 'embedded',
    embedded,
    ...(lock === undefined ? {} : { lock }),
    close,
  };
}

async function initialize(dataSource: DataSource, where: string): Promise<void> {
  try {
    await dataSource.initialize();
    await migrate(dataSource);
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    const reason = error instanceof Error ? error.message : String(error);
    throw new DesignataError('UNAVAILABLE', `Could not open ${where}: ${reason}`, { cause: reason });
  }
}

/**
 * Several instances may start on one PostgreSQL at once: an advisory lock lets one migrate while the others wait. The
 * embedded database has one connection and one process, and so nobody to wait for.
 */
async function migrate(dataSource: DataSource): Promise<void> {
  if (dataSource.options.poolSize === undefined) {
    await dataSource.runMigrations();
    return;
  }
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query("SELECT pg_advisory_lock(hashtext('designata:migrate'))");
    await dataSource.runMigrations();
  } finally {
    await runner.query("SELECT pg_advisory_unlock(hashtext('designata:migrate'))").catch(() => undefined);
    await runner.release();
  }
}
