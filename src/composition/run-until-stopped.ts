import type { RunningServer } from './serve';

/** Longest that what is left of a server whose database is gone may take to end, before it is ended as it stands. */
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
      const tooLate = setTimeout(() => process.exit(1), LOST_MS);
      const end = (): void => {
        // What is not cleared keeps the process, which ends by itself once nothing is left to do.
        clearTimeout(tooLate);
        reject(error);
      };
      server.dispose().then(end, end);
    });
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
