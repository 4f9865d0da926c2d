import { Command } from 'commander';
import { MAX_SUBJECTS } from '../../screening/search-service';
import type { CommandContext } from '../command-context';
import { receiptFields } from '../documents';
import { EXIT } from '../exit-code';
import type { Gateway } from '../gateway';
import { warnOfSearchedNotices } from '../only-notices-warning';
import { withGateway } from '../open-gateway';
import { asOfOption, scopeOptions, scopeVariables, type ScopeFlags } from '../scope-options';
import { unusedColumnLines, type ScreeningHeader } from '../screening-columns';
import { readScreeningFile, type ScreeningRow } from '../screening-file';
import type { ScreeningAnswer } from '../screening-rows';
import { nothingYet, screeningSummary, take, type Screened } from '../screening-summary';
import type { ShownReceipt } from '../search-result-lines';
import { ENCODING_OPTION } from '../text-file';
import { printJson, printLines } from '../terminal';

/** Matches asked for at once, so that the answer keeps within what an operation may cost. */
const MATCHES_AT_ONCE = 4_000;

interface ScreenFlags extends ScopeFlags {
  readonly json: boolean;
  readonly encoding?: string;
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
      explanation { adjustments { kind query listed contribution note } }
    }
    receipt { ${receiptFields} }
  }
}`;

/** `designata screen FILE.csv` */
export function screenCommand(context: CommandContext): Command {
  const command = new Command('screen')
    .description('ask about everybody in a customer file')
    .argument(
      '<file>',
      'CSV with a column name; also id, kind, date of birth, nationality, passport no and others (docs/cli.md)',
    )
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
  const told = nothingYet(scope);
  let isPassedOver = false;
  let receipt: ShownReceipt | undefined;
  const batch = Math.min(MAX_SUBJECTS, Math.floor(MATCHES_AT_ONCE / scope.first));
  const onHeader = ({ unused }: ScreeningHeader): void => {
    told.unusedColumns = unused;
    terminal.err.write(
      unusedColumnLines(file, unused)
        .map((line) => `${line}\n`)
        .join(''),
    );
  };
  for await (const rows of batches(readScreeningFile(file, { encoding, onHeader }), batch)) {
    const answers = await ask(
      gateway,
      asked,
      rows.filter((row) => row.problem === undefined),
    );
    if (receipt === undefined) {
      receipt = answers.values().next().value?.receipt;
      if (receipt !== undefined) told.onlyNotices = warnOfSearchedNotices(context, receipt, scope);
    }
    for (const row of rows) {
      const answer = answers.get(row);
      isPassedOver ||= answer === undefined;
      if (json) printJson(terminal, jsonRow(row, answer, told));
      else take(told, row, answer);
    }
  }
  if (!json) printLines(terminal, screeningSummary(told, receipt));
  // Passing over somebody unasked must not look like a clearance.
  if (isPassedOver) context.exitWith(EXIT.failed);
}

async function ask(
  gateway: Gateway,
  asked: ReturnType<typeof pinned>,
  rows: readonly ScreeningRow[],
): Promise<Map<ScreeningRow, ScreeningAnswer>> {
  if (rows.length === 0) return new Map();
  const subjects = rows.map((row) => row.subject);
  const { screen } = await gateway.ask<{ screen: ScreeningAnswer[] }>(SCREEN, {
    ...asked.variables,
    subjects,
  });
  asked.pin(screen[0]?.receipt.revision);
  return new Map(screen.flatMap((answer, at) => (rows[at] === undefined ? [] : [[rows[at], answer]])));
}

function jsonRow(
  { line, id, subject, unread, nothingBut, problem }: ScreeningRow,
  answer: ScreeningAnswer | undefined,
  { first, unusedColumns, onlyNotices }: Screened,
): object {
  const found = answer && { ...answer, limitReached: answer.matches.length >= first };
  const warning =
    found === undefined || nothingBut === undefined
      ? {}
      : { warning: `The name is only ${nothingBut}, which tells nobody apart.` };
  return {
    line,
    id,
    name: subject.name,
    ...(found ?? { error: problem }),
    ...warning,
    unread,
    unusedColumns,
    onlyNotices,
  };
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
