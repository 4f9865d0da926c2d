import type { Config } from '../config';
import type { DatabaseLocation } from '../registry/database';

/** Where the settings say that the registry lives. */
export function databaseLocation(config: Config): DatabaseLocation {
  if (config.DATABASE_URL === undefined) return { kind: 'embedded', dataDir: config.DATA_DIR };
  return {
    kind: 'postgres',
    url: config.DATABASE_URL,
    poolSize: config.DATABASE_POOL_SIZE,
    timeouts: {
      statementMs: config.DATABASE_STATEMENT_TIMEOUT_MS,
      lockMs: config.DATABASE_LOCK_TIMEOUT_MS,
      idleTransactionMs: config.DATABASE_IDLE_TRANSACTION_TIMEOUT_MS,
    },
  };
}
