import { Command } from 'commander';
import { collectSooner } from '../../composition/collect-sooner';
import { runUntilStopped } from '../../composition/run-until-stopped';
import { serve } from '../../composition/serve';
import type { CommandContext } from '../command-context';
import { printLines } from '../terminal';

/** `designata serve` */
export function serveCommand(context: CommandContext): Command {
  return new Command('serve')
    .description('serve the registry over GraphQL until stopped')
    .action(async () => {
      const server = await serve(context.config(), context.terminal.command);
      // What the start makes mostly stays: to look for garbage among it would only make it longer.
      collectSooner();
      printLines(context.terminal, [server.message]);
      await runUntilStopped(server);
    });
}
