import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { compareNames } from '../../matching/compare-names';
import { runPairsEvaluation, type EvaluationOutput } from '../../matching/evaluation/run-pairs-evaluation';
import {
  runScreeningEvaluation,
  type EvaluationFile,
} from '../../matching/evaluation/run-screening-evaluation';
import { DEFAULT_SETTINGS, ENGINE_VERSION } from '../../matching/settings';
import { DesignataError } from '../../model/errors';
import type { CommandContext } from '../command-context';
import { withGateway } from '../open-gateway';
import { countingBar } from '../progress-bar';
import { printJson, printLines, type Terminal } from '../terminal';
import { ENCODING_OPTION, textFile } from '../text-file';

interface EvaluateFlags {
  readonly encoding?: string;
  readonly json: boolean;
  readonly html?: string;
  readonly markdown?: string;
  readonly scores?: string;
}

interface ScreeningFlags extends EvaluateFlags {
  readonly positives: string;
  readonly negatives?: string[];
}

/** `designata evaluate pairs|screening` */
export function evaluateCommand(context: CommandContext): Command {
  const command = new Command('evaluate').description('measure the matcher on labelled files');
  command.addCommand(
    evaluateOptions(new Command('pairs'))
      .description('names compared two by two: a file with columns schema, name1, name2, is_match')
      .argument('<file>', 'CSV')
      .action((file: string, flags: EvaluateFlags) => evaluatePairs(context, file, flags)),
  );
  command.addCommand(
    evaluateOptions(new Command('screening'))
      .description('subjects screened against the loaded lists')
      .requiredOption(
        '--positives <file>',
        'who is listed: screened_name, and listed_name or list and reference',
      )
      .option('--negatives <files...>', 'who is not listed: screened_name; one file or more')
      .action((flags: ScreeningFlags) => evaluateScreening(context, flags)),
  );
  return command;
}

function evaluateOptions(command: Command): Command {
  return command
    .option('--encoding <name>', ENCODING_OPTION)
    .option('--json', 'print the figures as one JSON object', false)
    .option('--html <file>', 'write the report as a page')
    .option('--markdown <file>', 'write the report as Markdown')
    .option('--scores <file>', 'write every question with its score as CSV');
}

async function evaluatePairs(
  { terminal }: CommandContext,
  path: string,
  flags: EvaluateFlags,
): Promise<void> {
  const output = runPairsEvaluation({
    ...(await evaluationFile(path, flags.encoding)),
    compare: (name1, name2, kind) => compareNames(name1, name2, kind === undefined ? {} : { kind }).score,
    threshold: DEFAULT_SETTINGS.threshold,
    engineVersion: ENGINE_VERSION,
  });
  await present(terminal, output, flags);
}

async function evaluateScreening(context: CommandContext, flags: ScreeningFlags): Promise<void> {
  const { terminal } = context;
  const positives = await evaluationFile(flags.positives, flags.encoding);
  const negatives = await Promise.all(
    (flags.negatives ?? []).map((path) => evaluationFile(path, flags.encoding)),
  );
  const bar = countingBar(terminal, 'Screening');
  const output = await withGateway(context.config(), async (gateway) =>
    runScreeningEvaluation({
      positives,
      negatives,
      registry: await gateway.screened(),
      threshold: DEFAULT_SETTINGS.threshold,
      engineVersion: ENGINE_VERSION,
      onProgress: bar.update,
    }),
  ).finally(() => bar.stop());
  await present(terminal, output, flags);
}

async function evaluationFile(path: string, encoding: string | undefined): Promise<EvaluationFile> {
  const pieces: string[] = [];
  for await (const piece of textFile(path, encoding)) pieces.push(piece);
  return { file: basename(path), csv: pieces.join('') };
}

async function present(terminal: Terminal, output: EvaluationOutput, flags: EvaluateFlags): Promise<void> {
  if (flags.html !== undefined) await write(flags.html, output.html);
  if (flags.markdown !== undefined) await write(flags.markdown, output.markdown);
  if (flags.scores !== undefined) await write(flags.scores, output.scoresCsv);
  if (flags.json) printJson(terminal, output.json);
  else printLines(terminal, [output.text]);
}

/** @throws DesignataError `BAD_USER_INPUT` where nothing can be written there. */
async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: Error) => {
    throw new DesignataError(
      'BAD_USER_INPUT',
      `Expected a file to write the report to, but ${error.message}.`,
      { path },
    );
  });
}
