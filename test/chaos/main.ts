import { Command } from 'commander';
import { openChaosDatabase } from './chaos-database';
import { runChaos } from './run-chaos';

interface Flags {
  readonly seed: string;
  readonly kills: string;
  readonly cuts: string;
  readonly consumers: string;
  readonly invented?: string;
  readonly database?: string;
}

void new Command('chaos')
  .description(
    'Two servers on one PostgreSQL (or one on the embedded registry), consumers over WebSocket and server-sent events, ' +
      'and seven daily editions of the SDN list, while servers and imports are killed.',
  )
  .option('--seed <number>', 'repeats the choices of an earlier run', String(Date.now() % 1_000_000))
  .option('--kills <count>', 'kill -9 of a server or an import', '200')
  .option('--cuts <count>', 'times every connection to PostgreSQL is cut', '7')
  .option('--consumers <count>', 'consumers of each transport', '50')
  .option(
    '--invented <entries>',
    'invent the editions, with so many entries, instead of taking the real ones',
  )
  .option('--database <url>', 'PostgreSQL to make a database on; default TEST_DATABASE_URL')
  .action(async (flags: Flags) => {
    process.stdout.write(`seed ${flags.seed}\n`);
    const database = await openChaosDatabase(flags.database ?? process.env['TEST_DATABASE_URL']);
    try {
      const report = await runChaos({
        seed: Number(flags.seed),
        kills: Number(flags.kills),
        cuts: Number(flags.cuts),
        consumers: Number(flags.consumers),
        editions: flags.invented === undefined ? 'real' : { days: 7, entries: Number(flags.invented) },
        database,
        log: (line) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`),
      });
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      const { consumers, digestsRight, lost, doubled, outOfOrder, otherAnswers } = report;
      process.exitCode =
        digestsRight === consumers && lost + doubled + outOfOrder + otherAnswers === 0 ? 0 : 1;
    } finally {
      await database.remove();
    }
  })
  .parseAsync(process.argv);
