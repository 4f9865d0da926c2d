import type { DataSource, EntitySubscriberInterface } from 'typeorm';

/** Tables that have grown by a fifth since they were last looked at, or never were; small ones need no statistics. */
const GROWN = `SELECT quote_ident(c.relname) AS name FROM pg_class c
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
    AND pg_relation_size(c.oid) > greatest(16, c.relpages * 1.2) * current_setting('block_size')::int`;

/**
 * Keeps what the embedded PostgreSQL knows of its tables up to date, after each transaction: autovacuum does it on a
 * server, and PGlite has none. Without it every read of a few entries reads whole tables, which is most of what
 * following a large revision costs. Only speed depends on it, so that it fails nobody's transaction.
 */
export async function keepTableStatistics(dataSource: DataSource): Promise<void> {
  const refresh = async (run: (sql: string) => Promise<unknown>): Promise<void> => {
    const grown = (await run(GROWN)) as { name: string }[];
    if (grown.length > 0) await run(`ANALYZE ${grown.map(({ name }) => name).join(', ')}`);
  };
  const subscriber: EntitySubscriberInterface = {
    afterTransactionCommit: async ({ queryRunner }) => {
      // The end of a savepoint is not yet one of the transaction around it.
      if (queryRunner.isTransactionActive) return;
      await refresh((sql) => queryRunner.query(sql)).catch(() => undefined);
    },
  };
  dataSource.subscribers.push(subscriber);
  await refresh((sql) => dataSource.query(sql));
}
