import 'reflect-metadata';
import { reportFailure } from './composition/report-failure';
import { runUntilStopped } from './composition/run-until-stopped';
import { serve } from './composition/serve';
import { readConfig } from './config';

/** What `npm start` runs: the server, until it is told to stop. */
async function main(): Promise<void> {
  const server = await serve(readConfig(process.env));
  process.stdout.write(`${server.message}\n`);
  await runUntilStopped(server);
}

main().then(
  () => process.exit(0),
  (error: unknown) => process.exit(reportFailure(error)),
);
