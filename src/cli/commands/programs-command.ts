import { Command } from 'commander';
import type { CommandContext } from '../command-context';
import { withGateway } from '../open-gateway';
import { renderTable } from '../table';
import { printJson, printLines } from '../terminal';

interface ProgramRow {
  readonly id: string;
  readonly name: string;
  /** Whose words the name is. */
  readonly list: { readonly id: string };
}

const PROGRAMS = '{ programs { id code name legalBasis list { id } } }';

/** `designata programs`: what `--program` takes. */
export function programsCommand(context: CommandContext): Command {
  return new Command('programs')
    .description('show the programs that the loaded lists name, by the ids that --program takes')
    .option('--json', 'print an array of programs, with their legal basis', false)
    .action(async ({ json }: { json: boolean }) => {
      const { programs } = await withGateway(context.config(), (gateway) =>
        gateway.ask<{ programs: ProgramRow[] }>(PROGRAMS),
      );
      if (json) printJson(context.terminal, programs);
      else printLines(context.terminal, programLines(programs));
    });
}

function programLines(programs: readonly ProgramRow[]): string[] {
  const titles = ['PROGRAM', 'LIST', 'NAME'].map((title) => ({ title }));
  return [
    renderTable(
      titles,
      programs.map(({ id, list, name }) => [id, list.id, name]),
    ),
  ];
}
