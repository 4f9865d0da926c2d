import { Command } from 'commander';
import { VERSION } from '../package-root';
import type { CommandContext } from './command-context';
import { approveCommand, rejectCommand } from './commands/decide-commands';
import { diffCommand } from './commands/diff-command';
import { evaluateCommand } from './commands/evaluate-command';
import { importCommand } from './commands/import-command';
import { listsCommand } from './commands/lists-command';
import { programsCommand } from './commands/programs-command';
import { screenCommand } from './commands/screen-command';
import { searchCommand } from './commands/search-command';
import { serveCommand } from './commands/serve-command';
import { migrateCommand, printSchemaCommand } from './commands/setup-commands';
import { verifyCommand } from './commands/verify-command';
import { EXIT } from './exit-code';

/** `designata COMMAND`: every command, not yet run. */
export function designata(context: CommandContext): Command {
  const program = new Command('designata')
    .description('A registry of sanctions designations, with history and provenance.')
    .version(VERSION)
    .addHelpText(
      'after',
      `
Exit codes: ${EXIT.done} done, ${EXIT.failed} failed, ${EXIT.usage} wrong usage, ${EXIT.held} the edition is held, ${EXIT.rejected} the edition was rejected.
Settings come from environment variables: see docs/configuration.md.`,
    );
  const commands = [
    serveCommand(context),
    importCommand(context),
    approveCommand(context),
    rejectCommand(context),
    listsCommand(context),
    programsCommand(context),
    searchCommand(context),
    screenCommand(context),
    diffCommand(context),
    verifyCommand(context),
    evaluateCommand(context),
    migrateCommand(context),
    printSchemaCommand(context),
  ];
  for (const command of commands) program.addCommand(command);
  return program;
}
