import type { Config } from '../config';
import type { DatabaseLocation } from '../registry/database';

/** What a server that lives takes at most to say that a statement ran too long. Milliseconds. */
const GRACE_MS = 15_000;

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
      readMs: config.DATABASE_READ_TIMEOUT_MS ?? silenceAfter(config.DATABASE_STATEMENT_TIMEOUT_MS),
    },
  };
}

/** When a server that has said nothing of a statement is taken to hang; 0 never. */
function silenceAfter(statementMs: number): number {
  return statementMs === 0 ? 0 : statementMs + GRACE_MS;
}
