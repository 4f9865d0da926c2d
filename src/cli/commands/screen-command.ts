import { Command } from 'commander';
import type { CommandContext } from '../command-context';
import type { Gateway } from '../gateway';
import { withGateway } from '../open-gateway';
import { asOfOption, scopeOptions, scopeVariables, type ScopeFlags } from '../scope-options';
import { readScreeningFile, type ScreeningRow } from '../screening-file';
import { renderTable } from '../table';
import { count, counted, isolated, printJson, printLines } from '../terminal';

/** Subjects asked about at once; the API takes at most 100. */
const BATCH = 50;

interface ScreenFlags extends ScopeFlags {
  readonly json: boolean;
}

interface Answer {
  readonly matches: readonly {
    readonly score: number;
    readonly aboveThreshold: boolean;
    readonly party: { readonly id: string; readonly name: string; readonly designationStatus: string };
    readonly alias: { readonly name: string; readonly strength: string };
    readonly entry: { readonly list: { readonly id: string }; readonly reference: string };
  }[];
  readonly receipt: { readonly revision: number };
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
    receipt { revision answeredAt engineVersion settingsDigest question resultsDigest }
  }
}`;

/** `designata screen FILE.csv` */
export function screenCommand(context: CommandContext): Command {
  const command = new Command('screen')
    .description('ask about everybody in a customer file')
    .argument(
      '<file>',
      'CSV in UTF-8 with a column name; also id, kind, birth_date, country, gender, identifier',
    )
    .option('--json', 'print one JSON object a line, for every subject', false);
  return asOfOption(scopeOptions(command)).action((file: string, flags: ScreenFlags) =>
    withGateway(context.config(), (gateway) => runScreen(context, gateway, file, flags)),
  );
}

async function runScreen(
  { terminal }: CommandContext,
  gateway: Gateway,
  file: string,
  { json, ...scope }: ScreenFlags,
): Promise<void> {
  const asked = pinned(scopeVariables(scope));
  const shown: string[][] = [];
  let screened = 0;
  let unread = 0;
  for await (const rows of batches(readScreeningFile(file), BATCH)) {
    const subjects = rows.map((row) => row.subject);
    const { screen } = await gateway.ask<{ screen: Answer[] }>(SCREEN, { ...asked.variables, subjects });
    asked.pin(screen[0]?.receipt.revision);
    rows.forEach((row, at) => {
      const answer = screen[at];
      if (answer === undefined) return;
      screened++;
      unread += row.unread.length;
      if (json)
        printJson(terminal, {
          line: row.line,
          id: row.id,
          name: row.subject.name,
          ...answer,
          unread: row.unread,
        });
      else shown.push(...tableRows(row, answer));
    });
  }
  if (!json) printLines(terminal, summary(shown, screened, unread));
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

function summary(rows: readonly string[][], screened: number, unread: number): string[] {
  const titles = ['LINE', 'ID', 'SCREENED', 'SCORE', 'PARTY', 'BY', 'ENTRY'].map((title) => ({ title }));
  return [
    ...(rows.length > 0 ? [renderTable(titles, rows), ''] : []),
    `${counted(screened, 'subject')} screened, ${counted(rows.length, 'potential match', 'potential matches')} at or above the threshold.`,
    ...(unread > 0
      ? [`${count(unread)} cells could not be read as evidence and were left out (--json names them).`]
      : []),
    'No match is not a clearance: `designata lists` says what was searched.',
  ];
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
