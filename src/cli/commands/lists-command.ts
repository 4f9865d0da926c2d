import { Command } from 'commander';
import { CATALOGUE } from '../../sources/catalogue';
import type { CommandContext } from '../command-context';
import { withGateway } from '../open-gateway';
import { renderTable } from '../table';
import { count, localTime, printJson, printLines } from '../terminal';

interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly ageDays: number | null;
  readonly verifiedAt: string | null;
  readonly entryCount: number;
}

const LISTS = '{ lists { id name publisher country homepage publishedOn ageDays verifiedAt entryCount } }';

/** `designata lists` */
export function listsCommand(context: CommandContext): Command {
  return new Command('lists')
    .description('show the lists that are loaded, and how old they are')
    .option('--json', 'print an array of lists', false)
    .action(async ({ json }: { json: boolean }) => {
      const { lists } = await withGateway(context.config(), (gateway) =>
        gateway.ask<{ lists: ListRow[] }>(LISTS),
      );
      if (json) printJson(context.terminal, lists);
      else printLines(context.terminal, listLines(lists, context.terminal.command));
    });
}

function listLines(all: readonly ListRow[], command: string): string[] {
  // A list of which every edition was refused or waits for approval is known, but nothing of it can be found.
  const lists = all.filter((list) => list.verifiedAt !== null);
  const loaded = new Set(lists.map((list) => list.id));
  const missing = CATALOGUE.map((list) => list.info.id).filter((id) => !loaded.has(id));
  const table = renderTable(
    [
      { title: 'LIST' },
      { title: 'ENTRIES', align: 'right' },
      { title: 'PUBLISHED' },
      { title: 'DAYS OLD', align: 'right' },
      { title: 'LAST TAKEN IN' },
      { title: 'NAME' },
    ],
    lists.map((list) => [
      list.id,
      count(list.entryCount),
      list.publishedOn ?? '-',
      list.ageDays === null ? '-' : count(list.ageDays),
      list.verifiedAt === null ? '-' : localTime(list.verifiedAt),
      list.name,
    ]),
  );
  if (missing.length === 0) return [table];
  return [table, '', `Not loaded: ${missing.join(', ')}. Load one with: ${command} import LIST`];
}
