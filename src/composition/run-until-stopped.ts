import { setTimeout as pause } from 'node:timers/promises';
import type { RunningServer } from './serve';

/** Longest that what is left of a server whose database is gone may take to end: it may wait for the database. */
const LOST_MS = 15_000;

/**
 * Keeps a server until SIGINT or SIGTERM, then ends it in good order. A second signal ends it at once. Rejects when its
 * database is gone for good, so that whatever watches the process starts another, rather than have it refuse for ever.
 */
export function runUntilStopped(server: RunningServer): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const stop = (signal: NodeJS.Signals): void => {
      if (stopping) process.exit(130);
      stopping = true;
      server.logger.info(`Stopping (${signal}): ending requests in flight, then closing the registry`);
      server.dispose().then(resolve, reject);
    };
    void server.lost.then((error) => {
      if (stopping) return;
      stopping = true;
      server.logger.fatal(`Ending, to be started again: ${error.message}`);
      const end = (): void => reject(error);
      Promise.race([server.dispose(), pause(LOST_MS)]).then(end, end);
    });
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
