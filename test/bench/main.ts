import { Command } from 'commander';
import { renderText } from '../../src/matching/evaluation/report/render-text';
import { sharedData } from '../support/shared-data';
import type { Bench, BenchContext } from './bench';
import { BENCHES } from './catalogue';
import type { BenchEngine } from './engines/bench-engine';
import { ENGINES } from './engines/catalogue';

interface Options {
  readonly json?: boolean;
  readonly quick?: boolean;
  readonly alone?: boolean;
  readonly exhaustive?: boolean;
  readonly engine: string;
}

const program: Command = new Command('bench')
  .description(
    'Measures the matcher, imports and the feed. Without a name: every bench except the parts of another one.',
  )
  .argument('[names...]', `any of: ${BENCHES.map(({ name }) => name).join(', ')}`)
  .option('--json', 'print one JSON object')
  .option('--quick', 'small samples, for a quick look; not to be quoted')
  .option('--alone', 'measure speed without the peers')
  .option('--exhaustive', 'compare with everyone instead of the candidates: what scoring alone reaches; slow')
  .option('--engine <name>', `which engine: ${Object.keys(ENGINES).join(', ')}`, 'designata')
  .addHelpText('after', `\n${BENCHES.map(({ name, about }) => `  ${name.padEnd(24)}${about}`).join('\n')}`)
  .action(runBenches);

void program.parseAsync(process.argv);

async function runBenches(names: readonly string[], options: Options): Promise<void> {
  const context = contextFor(options);
  const figures: Record<string, unknown> = {};
  for (const bench of chosen(names)) {
    const outcome = await bench.run(context);
    figures[bench.name] = outcome.figures;
    const title = `${bench.name}: ${context.engine.name} ${context.engine.version}${context.quick ? ' (quick)' : ''}`;
    if (!options.json) process.stdout.write(`${renderText({ title, blocks: outcome.blocks })}\n`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}

function contextFor(options: Options): BenchContext {
  const engine = ENGINES[options.engine];
  if (!engine)
    program.error(`Expected an engine of ${Object.keys(ENGINES).join(', ')}, but got '${options.engine}'.`);
  return {
    engine: options.exhaustive ? withoutCandidates(engine) : engine,
    quick: options.quick ?? false,
    alone: options.alone ?? false,
    data: sharedData,
    log: (line) => process.stderr.write(`${line}\n`),
  };
}

/** The same engine, its searches comparing with everyone. */
function withoutCandidates(engine: BenchEngine): BenchEngine {
  return {
    ...engine,
    index: (entries) => {
      const index = engine.index(entries);
      return { ...index, search: index.searchExhaustively ?? index.search };
    },
  };
}

function chosen(names: readonly string[]): Bench[] {
  if (names.length === 0) return BENCHES.filter(({ name }) => !name.startsWith('quality:'));
  return names.map((name) => {
    const bench = BENCHES.find((candidate) => candidate.name === name);
    if (!bench)
      program.error(`Expected one of ${BENCHES.map((known) => known.name).join(', ')}, but got '${name}'.`);
    return bench;
  });
}
