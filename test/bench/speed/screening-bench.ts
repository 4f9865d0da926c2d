import { AliasIndex } from '../../../src/matching/alias-index';
import type { ReportBlock } from '../../../src/matching/evaluation/report/report';
import type { NameQuery } from '../../../src/matching/search-types';
import { ScreeningPool } from '../../../src/screening/screening-pool';
import type { Bench, BenchContext, BenchOutcome } from '../bench';
import { BENCH_REVISION } from '../data/bench-revision';
import { type Dataset, type DatasetId, loadDataset, SEED } from './datasets';
import { SCREENING_FLOOR } from '../../../src/screening/search-question';
import { median } from './latency';
import { processorTime } from './processor-time';
import { queryMix } from './query-mix';

const NAMES = 20_000;
const ROUNDS = 3;
const THREADS = [1, 2] as const;
const DATASET: DatasetId = 'sdn-2021';

/** Names of a file screened a second, by one thread and by two, over one index in shared memory. */
export const screeningBench: Bench = {
  name: 'screening',
  about: 'names of a customer file screened a second, on one and on two threads over one shared index',
  run: measure,
};

async function measure(context: BenchContext): Promise<BenchOutcome> {
  const dataset = await loadDataset(DATASET, context);
  const names = queryMix(dataset.entries, context.quick ? 1_000 : NAMES, SEED);
  const queries = names.map(questionOf);
  const warmUp = queryMix(dataset.entries, 1_000, SEED + 1);
  const index = AliasIndex.build(dataset.entries);
  const contenders = [];
  for (const threads of THREADS) {
    const before = memoryInUse();
    const pool = new ScreeningPool(() => index, threads);
    await pool.search(warmUp.map(questionOf));
    contenders.push({ threads, pool, grownBytes: memoryInUse() - before, rounds: [] as Screened[] });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    context.log(`screening: round ${round + 1}`);
    for (const { pool, rounds } of contenders) rounds.push(await screen(pool, queries));
  }
  for (const { pool } of contenders) await pool.dispose();
  const rows = contenders.map(({ threads, grownBytes, rounds }) => ({
    threads,
    grownBytes,
    perSecond: median(rounds.map((round) => round.perSecond)),
    perProcessorSecond: median(rounds.map((round) => round.perProcessorSecond)),
  }));
  const indexBytes = index.stats().bytes;
  return {
    figures: { dataset: dataset.title, names: names.length, indexBytes, speeds: rows },
    blocks: tableOf(rows, dataset, names.length, indexBytes),
  };
}

/** As the API's `screen` asks when it is told no more than the names. */
const questionOf = ({ name }: { readonly name: string }) => ({
  name,
  revision: BENCH_REVISION,
  minScore: SCREENING_FLOOR,
  limit: 10,
});

type Row = Screened & { readonly threads: number; readonly grownBytes: number };

function tableOf(rows: readonly Row[], { title }: Dataset, names: number, indexBytes: number): ReportBlock[] {
  const [one] = rows;
  return [
    {
      type: 'heading',
      text: `Screening a file of ${names} names against ${title} (reach: 8,000 names/s on two cores)`,
    },
    {
      type: 'table',
      columns: ['threads', 'names/s', 'of one thread', 'names a CPU second', 'memory they added'],
      rows: rows.map((row) => [
        String(row.threads),
        row.perSecond.toFixed(0),
        `${(row.perSecond / (one?.perSecond ?? NaN)).toFixed(1)} x`,
        row.perProcessorSecond.toFixed(0),
        `${(row.grownBytes / 2 ** 20).toFixed(0)} MB`,
      ]),
    },
    {
      type: 'paragraph',
      text: `All threads answer from one index of ${(indexBytes / 2 ** 20).toFixed(1)} MB in shared memory; what they add is their own program and scratch space. Handing questions out and answers back is counted, building the index is not.`,
    },
  ];
}

interface Screened {
  readonly perSecond: number;
  readonly perProcessorSecond: number;
}

async function screen(pool: ScreeningPool, queries: readonly NameQuery[]): Promise<Screened> {
  const start = performance.now();
  const processorStart = processorTime();
  await pool.search(queries);
  return {
    perSecond: (queries.length / (performance.now() - start)) * 1000,
    perProcessorSecond: (queries.length / (processorTime() - processorStart)) * 1000,
  };
}

function memoryInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}
