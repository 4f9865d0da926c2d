import { openDatabase, type Database } from '../../src/registry/database';
import { readDatabaseImage } from './database-image';
import { cloneTemplate, dropDatabase, testServerUrl } from './postgres-databases';

/** Connections a test's pool may open: enough for concurrent writers to meet. */
const POOL_SIZE = 8;

/** What a test opens; `url` only on PostgreSQL. */
export interface TestDatabase extends Database {
  /** Where the same database can be opened a second time. Absent on the embedded database, which has one connection. */
  readonly url?: string;
}

/**
 * A migrated, empty registry of the test's own: on the PostgreSQL of `TEST_DATABASE_URL`, or else embedded, in memory.
 * Close it when done, which also removes it.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const serverUrl = testServerUrl();
  if (serverUrl === undefined) {
    return openDatabase({ kind: 'memory', image: readDatabaseImage() });
  }
  const url = await cloneTemplate(serverUrl);
  const database = await openDatabase({ kind: 'postgres', url, poolSize: POOL_SIZE });
  return {
    ...database,
    url,
    close: async () => {
      await database.close();
      await dropDatabase(serverUrl, new URL(url).pathname.slice(1));
    },
  };
}
