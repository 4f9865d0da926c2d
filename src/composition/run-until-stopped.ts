import type { RunningServer } from './serve';

/** Keeps a server until SIGINT or SIGTERM, then ends it in good order. A second signal ends it at once. */
export function runUntilStopped(server: RunningServer): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const stop = (signal: NodeJS.Signals): void => {
      if (stopping) process.exit(130);
      stopping = true;
      server.logger.info(`Stopping (${signal}): ending requests in flight, then closing the registry`);
      server.dispose().then(resolve, reject);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
