import type { ReportBlock } from '../../src/matching/evaluation/report/report';
import type { BenchEngine } from './engines/bench-engine';

/** One thing that can be measured by name: `npm run bench -- NAME`. */
export interface Bench {
  readonly name: string;
  /** One line for the list of benches. */
  readonly about: string;
  run(context: BenchContext): Promise<BenchOutcome>;
}

export interface BenchContext {
  /** The engine that is measured; ours unless `--engine` says another. */
  readonly engine: BenchEngine;
  /** Measure speed without the peers. */
  readonly alone: boolean;
  /** Absolute path of a real list or name file, or undefined where this machine does not have it. */
  data(relativePath: string): string | undefined;
  /** Prints a line of progress, on stderr. */
  log(line: string): void;
  /** Small samples, for a quick look: figures from such a run are not to be quoted. */
  readonly quick: boolean;
}

export interface BenchOutcome {
  /** For `--json`: plain data. */
  readonly figures: Readonly<Record<string, unknown>>;
  readonly blocks: readonly ReportBlock[];
}

/** What a bench gives where the real lists it needs are not there. */
export function withoutData(path: string): BenchOutcome {
  const text = `Not measured: ${path} is not on this machine.`;
  return { figures: { skipped: text }, blocks: [{ type: 'paragraph', text }] };
}
