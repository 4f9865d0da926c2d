import { types } from 'pg';
import { DataSource } from 'typeorm';
import { BASE_OPTIONS } from '../../ormconfig';
import { DesignataError } from '../model/errors';
import { EmbeddedDatabase } from './embedded/embedded-database';
import { FolderLock } from './embedded/folder-lock';
import { keepTableStatistics } from './embedded/table-statistics';
import type { EmbeddedOptions } from './embedded/wire';
import { migrate } from './migrate';
import { registryClient } from './postgres-client';

/** Where the registry lives. */
export type DatabaseLocation =
  | PostgresLocation
  | { readonly kind: 'embedded'; readonly dataDir: string }
  /** In memory, gone with the process: for tests. */
  | { readonly kind: 'memory'; readonly image?: Uint8Array };

interface PostgresLocation {
  readonly kind: 'postgres';
  readonly url: string;
  readonly poolSize: number;
  /** Default none. */
  readonly timeouts?: DatabaseTimeouts;
}

/** How long PostgreSQL lets a connection take before it cuts it off, in milliseconds; 0 for ever. */
export interface DatabaseTimeouts {
  readonly statementMs: number;
  readonly lockMs: number;
  readonly idleTransactionMs: number;
  /** How long we wait for a PostgreSQL that does not even do that, outside of transactions; default for ever. */
  readonly readMs?: number;
}

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
 * The system asks a silent server whether it is there: one whose machine died says nothing of it, and whoever waits for
 * its answer would wait for ever. PostgreSQL's own timeouts are of no help then.
 */
const ALIVE = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 } as const;

/**
 * Opens the registry's database and brings its schema up to date.
 *
 * @throws DesignataError `REGISTRY_LOCKED` when another process holds the embedded folder, `UNAVAILABLE` when the
 * PostgreSQL server does not answer.
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  // A date is a calendar day, not an instant: as a JavaScript Date it would shift with the machine's zone.
  types.setTypeParser(DATE_OID, (text) => text);
  if (location.kind === 'postgres') return openPostgres(location);
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

async function openPostgres({ url, poolSize, timeouts }: PostgresLocation): Promise<Database> {
  const dataSource = new DataSource({
    ...BASE_OPTIONS,
    url,
    poolSize,
    extra: { connectionTimeoutMillis: CONNECTION_TIMEOUT_MS, ...ALIVE, ...settingsOf(timeouts) },
  });
  await initialize(dataSource, `PostgreSQL at ${new URL(url).host}`);
  return { dataSource, kind: 'postgres', close: () => dataSource.destroy() };
}

/** As the `pg` client and its pool name them. */
function settingsOf(timeouts: DatabaseTimeouts | undefined): Record<string, unknown> {
  return {
    Client: registryClient(timeouts?.readMs ?? 0),
    ...(timeouts && {
      statement_timeout: timeouts.statementMs,
      lock_timeout: timeouts.lockMs,
      idle_in_transaction_session_timeout: timeouts.idleTransactionMs,
    }),
  };
}

async function openEmbedded(options: EmbeddedOptions, lock?: FolderLock): Promise<Database> {
  const embedded = new EmbeddedDatabase(options);
  await embedded.waitReady;
  const dataSource = new DataSource({
    ...BASE_OPTIONS,
    extra: { ...embedded.connection, max: 1, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS },
  });
  const close = async (): Promise<void> => {
    try {
      if (dataSource.isInitialized) await dataSource.destroy();
      await embedded.close();
    } finally {
      // The thread has ended, whether it could say so or not.
      lock?.release();
    }
  };
  try {
    await initialize(dataSource, 'the embedded database');
    await keepTableStatistics(dataSource);
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
