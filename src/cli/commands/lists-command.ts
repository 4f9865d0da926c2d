import { Command } from 'commander';
import { count } from '../../model/counted';
import { CATALOGUE } from '../../sources/catalogue';
import type { CommandContext } from '../command-context';
import { warnOfOnlyNotices } from '../only-notices-warning';
import { withGateway } from '../open-gateway';
import { renderTable } from '../table';
import { localTime, printJson, printLines } from '../terminal';
import { wrapped } from '../wrapped';

interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly ageDays: number | null;
  readonly verifiedAt: string | null;
  readonly entryCount: number;
}

interface HeldEdition {
  readonly id: string;
  readonly list: { readonly id: string };
  readonly publishedOn: string | null;
  readonly receivedAt: string;
  readonly fileName: string;
  readonly reasons: readonly string[];
}

/** So that a reason, indented, fits a terminal of a hundred columns. */
const REASON_WIDTH = 90;

const LISTS = `{
  lists { id name publisher country homepage publishedOn ageDays verifiedAt entryCount }
  heldEditions { id list { id } publishedOn receivedAt fileName reasons }
}`;

/** `designata lists` */
export function listsCommand(context: CommandContext): Command {
  return new Command('lists')
    .description('show the lists that are loaded, and how old they are')
    .option('--json', 'print an array of lists', false)
    .action(async ({ json }: { json: boolean }) => {
      const { lists, heldEditions } = await withGateway(context.config(), (gateway) =>
        gateway.ask<{ lists: ListRow[]; heldEditions: HeldEdition[] }>(LISTS),
      );
      const { terminal } = context;
      const onlyNotices = warnOfOnlyNotices(context, lists);
      if (json) {
        const waiting = ({ id }: ListRow) => heldEditions.filter((held) => held.list.id === id);
        printJson(
          terminal,
          lists.map((list) => ({ ...list, heldEditions: waiting(list), onlyNotices })),
        );
      } else {
        printLines(terminal, [...listLines(lists, terminal.command), ...heldLines(heldEditions)]);
      }
    });
}

function heldLines(editions: readonly HeldEdition[]): string[] {
  if (editions.length === 0) return [];
  const lines = editions.flatMap(({ id, list, publishedOn, receivedAt, fileName, reasons }) => {
    const published = publishedOn === null ? '' : `, published ${publishedOn}`;
    return [
      `  ${id}  ${list.id}, ${fileName}${published}, held since ${localTime(receivedAt)}:`,
      ...reasons.flatMap((reason) => wrapped(reason, REASON_WIDTH)).map((line) => `      ${line}`),
    ];
  });
  return ['', 'Held until somebody approves or rejects them:', ...lines];
}

function listLines(lists: readonly ListRow[], command: string): string[] {
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
