import { Command } from 'commander';
import type { CommandContext } from '../command-context';
import { receiptFields } from '../documents';
import { EXIT } from '../exit-code';
import type { Gateway } from '../gateway';
import { withGateway } from '../open-gateway';
import { asOfOption, scopeOptions, scopeVariables, type ScopeFlags } from '../scope-options';
import { readScreeningFile, type ScreeningRow } from '../screening-file';
import { screeningSummary } from '../screening-summary';
import type { ShownReceipt } from '../search-result-lines';
import { ENCODING_OPTION } from '../text-file';
import { isolated, printJson, printLines } from '../terminal';

/** Subjects asked about at once: the most the API takes. */
const BATCH = 100;

interface ScreenFlags extends ScopeFlags {
  readonly json: boolean;
  readonly encoding?: string;
}

interface Answer {
  readonly matches: readonly {
    readonly score: number;
    readonly aboveThreshold: boolean;
    readonly party: { readonly id: string; readonly name: string; readonly designationStatus: string };
    readonly alias: { readonly name: string; readonly strength: string };
    readonly entry: { readonly list: { readonly id: string }; readonly reference: string };
  }[];
  readonly receipt: ShownReceipt;
}

const SCREEN = `query Screen(
  $subjects: [SubjectInput!]!, $filter: SearchFilter, $minScore: Float, $first: Int!, $asOf: AsOf
) {
  screen(subjects: $subjects, filter: $filter, minScore: $minScore, first: $first, asOf: $asOf) {
    matches {
      score aboveThreshold
      party { id kind name designationStatus }
      alias { name kind strength }
      entry { list { id } reference }
    }
    receipt { ${receiptFields} }
  }
}`;

/** `designata screen FILE.csv` */
export function screenCommand(context: CommandContext): Command {
  const command = new Command('screen')
    .description('ask about everybody in a customer file')
    .argument('<file>', 'CSV with a column name; also id, kind, birth_date, country, gender, identifier')
    .option('--encoding <name>', ENCODING_OPTION)
    .option('--json', 'print one JSON object a line, for every subject', false);
  return asOfOption(scopeOptions(command)).action((file: string, flags: ScreenFlags) =>
    withGateway(context.config(), (gateway) => runScreen(context, gateway, file, flags)),
  );
}

async function runScreen(
  context: CommandContext,
  gateway: Gateway,
  file: string,
  { json, encoding, ...scope }: ScreenFlags,
): Promise<void> {
  const { terminal } = context;
  const asked = pinned(scopeVariables(scope));
  const shown: string[][] = [];
  const skipped: ScreeningRow[] = [];
  const partlyRead: ScreeningRow[] = [];
  const atLimit: ScreeningRow[] = [];
  let screened = 0;
  let receipt: ShownReceipt | undefined;
  for await (const rows of batches(readScreeningFile(file, encoding), BATCH)) {
    const good = rows.filter((row) => row.problem === undefined);
    skipped.push(...rows.filter((row) => row.problem !== undefined));
    partlyRead.push(...good.filter((row) => row.unread.length > 0));
    const answers = await ask(gateway, asked, good);
    receipt ??= answers.values().next().value?.receipt;
    for (const row of rows) {
      const answer = answers.get(row);
      screened += answer === undefined ? 0 : 1;
      if (json) printJson(terminal, jsonRow(row, answer, scope.first));
      else if (answer !== undefined) {
        const potential = tableRows(row, answer);
        shown.push(...potential);
        if (potential.length >= scope.first) atLimit.push(row);
      }
    }
  }
  if (!json) {
    const told = { screened, skipped, partlyRead, atLimit, first: scope.first };
    printLines(terminal, screeningSummary(shown, told, receipt));
  }
  // Passing over somebody unasked must not look like a clearance.
  if (skipped.length > 0) context.exitWith(EXIT.failed);
}

async function ask(
  gateway: Gateway,
  asked: ReturnType<typeof pinned>,
  rows: readonly ScreeningRow[],
): Promise<Map<ScreeningRow, Answer>> {
  if (rows.length === 0) return new Map();
  const subjects = rows.map((row) => row.subject);
  const { screen } = await gateway.ask<{ screen: Answer[] }>(SCREEN, { ...asked.variables, subjects });
  asked.pin(screen[0]?.receipt.revision);
  return new Map(screen.flatMap((answer, at) => (rows[at] === undefined ? [] : [[rows[at], answer]])));
}

function jsonRow(
  { line, id, subject, unread, problem }: ScreeningRow,
  answer: Answer | undefined,
  first: number,
): object {
  const found = answer && { ...answer, limitReached: answer.matches.length >= first };
  return { line, id, name: subject.name, ...(found ?? { error: problem }), unread };
}

/** The whole file is answered at the revision of its first rows, whatever is imported meanwhile. */
function pinned(variables: Record<string, unknown>): {
  variables: Record<string, unknown>;
  pin(revision?: number): void;
} {
  const asked = { ...variables };
  return {
    variables: asked,
    pin: (revision) => {
      if (revision !== undefined && revision > 0) asked['asOf'] ??= { revision };
    },
  };
}

function tableRows({ line, id, subject }: ScreeningRow, { matches }: Answer): string[][] {
  return matches
    .filter((match) => match.aboveThreshold)
    .map(({ score, party, alias, entry }) => [
      String(line),
      id ?? '',
      isolated(subject.name),
      score.toFixed(2),
      isolated(party.name),
      `${isolated(alias.name)}${alias.strength === 'WEAK' ? ' (weak)' : ''}`,
      `${entry.list.id} ${entry.reference}`,
    ]);
}

async function* batches<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
