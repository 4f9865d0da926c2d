import { Command } from 'commander';
import type { EditionReport } from '../../api/edition-desk';
import type { CommandContext } from '../command-context';
import { importReportFields } from '../documents';
import { exitCodeOfOutcome } from '../exit-code';
import { importReportLines } from '../import-report-lines';
import { withGateway } from '../open-gateway';
import { printJson, printLines } from '../terminal';

interface DecideFlags {
  readonly reason: string;
  readonly json: boolean;
}

/** `designata approve EDITION --reason …` */
export function approveCommand(context: CommandContext): Command {
  return decision('approve', 'apply an edition that is held for approval').action(
    async (id: string, { reason, json }: DecideFlags) => {
      const { approveEdition } = await withGateway(context.config(), (gateway) =>
        gateway.ask<{ approveEdition: EditionReport }>(
          `mutation($id: ID!, $reason: String!) { approveEdition(id: $id, reason: $reason) { ${importReportFields} } }`,
          { id, reason },
        ),
      );
      if (json) printJson(context.terminal, approveEdition);
      else printLines(context.terminal, importReportLines(approveEdition, context.terminal.command));
      context.exitWith(exitCodeOfOutcome(approveEdition.outcome));
    },
  );
}

/** `designata reject EDITION --reason …` */
export function rejectCommand(context: CommandContext): Command {
  return decision('reject', 'turn down an edition that is held for approval').action(
    async (id: string, { reason, json }: DecideFlags) => {
      const { rejectEdition } = await withGateway(context.config(), (gateway) =>
        gateway.ask<{ rejectEdition: { id: string; fileName: string } }>(
          'mutation($id: ID!, $reason: String!) { rejectEdition(id: $id, reason: $reason) { id fileName outcome } }',
          { id, reason },
        ),
      );
      if (json) printJson(context.terminal, rejectEdition);
      else printLines(context.terminal, [`Edition ${id} (${rejectEdition.fileName}) was turned down.`]);
    },
  );
}

function decision(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument('<edition>', 'the id that the import printed')
    .requiredOption('--reason <text>', 'why; kept in the record')
    .option('--json', 'print one JSON object', false);
}
