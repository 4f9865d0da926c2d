import { readFile, writeFile } from 'node:fs/promises';
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

interface OutputFlags {
  readonly json: boolean;
  readonly html?: string;
  readonly markdown?: string;
  readonly scores?: string;
}

interface ScreeningFlags extends OutputFlags {
  readonly positives: string;
  readonly negatives?: string[];
}

/** `designata evaluate pairs|screening` */
export function evaluateCommand(context: CommandContext): Command {
  const command = new Command('evaluate').description('measure the matcher on labelled files');
  command.addCommand(
    outputOptions(new Command('pairs'))
      .description('names compared two by two: a file with columns schema, name1, name2, is_match')
      .argument('<file>', 'CSV in UTF-8')
      .action((file: string, flags: OutputFlags) => evaluatePairs(context, file, flags)),
  );
  command.addCommand(
    outputOptions(new Command('screening'))
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

function outputOptions(command: Command): Command {
  return command
    .option('--json', 'print the figures as one JSON object', false)
    .option('--html <file>', 'write the report as a page')
    .option('--markdown <file>', 'write the report as Markdown')
    .option('--scores <file>', 'write every question with its score as CSV');
}

async function evaluatePairs({ terminal }: CommandContext, path: string, flags: OutputFlags): Promise<void> {
  const output = runPairsEvaluation({
    ...(await evaluationFile(path)),
    compare: (name1, name2, kind) => compareNames(name1, name2, kind === undefined ? {} : { kind }).score,
    threshold: DEFAULT_SETTINGS.threshold,
    engineVersion: ENGINE_VERSION,
  });
  await present(terminal, output, flags);
}

async function evaluateScreening(context: CommandContext, flags: ScreeningFlags): Promise<void> {
  const { terminal } = context;
  const positives = await evaluationFile(flags.positives);
  const negatives = await Promise.all((flags.negatives ?? []).map(evaluationFile));
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

async function evaluationFile(path: string): Promise<EvaluationFile> {
  const csv = await readFile(path, 'utf8').catch((error: Error) => {
    throw new DesignataError('BAD_USER_INPUT', `${path}: expected a CSV file, but ${error.message}.`, {
      path,
    });
  });
  return { file: basename(path), csv };
}

async function present(terminal: Terminal, output: EvaluationOutput, flags: OutputFlags): Promise<void> {
  if (flags.html !== undefined) await writeFile(flags.html, output.html);
  if (flags.markdown !== undefined) await writeFile(flags.markdown, output.markdown);
  if (flags.scores !== undefined) await writeFile(flags.scores, output.scoresCsv);
  if (flags.json) printJson(terminal, output.json);
  else printLines(terminal, [output.text]);
}
