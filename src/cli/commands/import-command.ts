import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import type { EditionReport } from '../../api/edition-desk';
import { downloadFiles } from '../../ingest/download';
import { DesignataError } from '../../model/errors';
import { CATALOGUE } from '../../sources/catalogue';
import type { CommandContext } from '../command-context';
import { dayOption } from '../option-values';
import { exitCodeOfOutcome } from '../exit-code';
import type { ImportRequest } from '../gateway';
import { importReportLines } from '../import-report-lines';
import { withGateway } from '../open-gateway';
import { ImportProgressBar } from '../progress-bar';
import { printJson, printLines } from '../terminal';

interface ImportFlags {
  readonly publishedOn?: string;
  readonly dryRun: boolean;
  readonly approve: boolean;
  readonly json: boolean;
}

/** `designata import LIST [PATH]` */
export function importCommand(context: CommandContext): Command {
  return new Command('import')
    .description('take in an edition of a list')
    .argument('<list>', 'the list’s id, such as us-ofac-sdn')
    .argument('[path]', 'a file, folder, zip archive or address; without one, today’s edition is downloaded')
    .option(
      '--published-on <YYYY-MM-DD>',
      'the publication date, for formats that print none (OFAC’s CSV)',
      dayOption('--published-on'),
    )
    .option('--dry-run', 'compare and report; write nothing', false)
    .option('--approve', 'apply even what would be held for approval', false)
    .option('--json', 'print the report as one JSON object', false)
    .action((list: string, path: string | undefined, flags: ImportFlags) =>
      runImport(context, list, path, flags),
    );
}

async function runImport(
  context: CommandContext,
  list: string,
  path: string | undefined,
  { json, ...flags }: ImportFlags,
): Promise<void> {
  const { terminal } = context;
  assertKnownList(list);
  const bar = new ImportProgressBar(terminal);
  const onProgress = bar.update;
  const report = await withFile(path, onProgress, (file) =>
    withGateway(context.config(), (gateway) => {
      if (gateway.server !== undefined) bar.say(`The server at ${gateway.server} takes it in…`);
      return gateway.importEdition({ list, path: file, ...flags, onProgress });
    }),
  ).finally(() => bar.stop());
  if (json) printJson(terminal, report);
  else printLines(terminal, [...importReportLines(report, terminal.command), ...unusedDate(report, flags)]);
  context.exitWith(exitCodeOfOutcome(report.outcome));
}

/** The publisher's own date holds; whoever gave another may have the wrong file. */
function unusedDate({ publishedOn }: EditionReport, { publishedOn: given }: Partial<ImportFlags>): string[] {
  if (given === undefined || publishedOn === null || publishedOn === given) return [];
  return [`  --published-on ${given} was not used: the file prints its own date, ${publishedOn}.`];
}

/** Before a file is looked for or downloaded. */
function assertKnownList(id: string): void {
  const ids = CATALOGUE.map((list) => list.info.id);
  if (!ids.includes(id))
    throw new DesignataError(
      'BAD_USER_INPUT',
      `Expected the id of a list (${ids.join(', ')}), came "${id}".`,
    );
}

/** An address is downloaded to a folder of its own first, which goes when the import is over. */
async function withFile(
  path: string | undefined,
  onProgress: ImportRequest['onProgress'],
  action: (file: string | undefined) => Promise<EditionReport>,
): Promise<EditionReport> {
  if (path === undefined) return action(undefined);
  if (!/^https?:\/\//.test(path)) return action(resolve(path));
  const folder = await mkdtemp(join(tmpdir(), 'designata-'));
  try {
    const options = { folder, validators: {}, allowPrivateAddresses: true };
    const { paths } = await downloadFiles([path], { ...options, ...(onProgress ? { onProgress } : {}) });
    return await action(paths[0]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
