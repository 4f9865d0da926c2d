import { Command } from 'commander';
import { printRegistrySchema } from '../../api/build-schema';
import { databaseLocation } from '../../composition/database-location';
import { openDatabase } from '../../registry/database';
import type { CommandContext } from '../command-context';
import { serverOf } from '../open-gateway';
import { printLines } from '../terminal';

/** `designata migrate` */
export function migrateCommand(context: CommandContext): Command {
  return new Command('migrate')
    .description('bring the database’s schema up to date, as every start does')
    .action(async () => {
      const config = context.config();
      const url = config.DATABASE_URL === undefined ? await serverOf(config.DATA_DIR) : undefined;
      if (url === undefined) await (await openDatabase(databaseLocation(config))).close();
      const by = url === undefined ? '' : `: the server at ${url} saw to it when it started`;
      printLines(context.terminal, [`The schema is up to date${by}.`]);
    });
}

/** `designata print-schema` */
export function printSchemaCommand({ terminal }: CommandContext): Command {
  return new Command('print-schema')
    .description('print the GraphQL schema, as schema.graphql holds it')
    .action(() => void terminal.out.write(printRegistrySchema()));
}
