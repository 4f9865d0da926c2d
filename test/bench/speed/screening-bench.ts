import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReportBlock } from '../../../src/matching/evaluation/report/report';
import type { Bench, BenchContext, BenchOutcome } from '../bench';
import { type Dataset, type DatasetId, loadDataset, SEED } from './datasets';
import { median } from './latency';
import { processorTime } from './processor-time';
import { queryMix } from './query-mix';
import type { ScreeningWorkerData } from './screening-worker';

const NAMES = 20_000;
const ROUNDS = 3;
const CHUNK = 250;
const DATASET: DatasetId = 'sdn-2021';

/** Names of a file screened a second, by one worker thread and by two. */
export const screeningBench: Bench = {
  name: 'screening',
  about: 'names of a customer file screened a second, on one and on two worker threads',
  run: measure,
};

async function measure(context: BenchContext): Promise<BenchOutcome> {
  const dataset = await loadDataset(DATASET, context);
  const names = queryMix(dataset.entries, context.quick ? 1_000 : NAMES, SEED).map(({ name }) => name);
  const workers = await Promise.all([startWorker(context), startWorker(context)]);
  const rounds = { one: [] as Screened[], two: [] as Screened[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    context.log(`screening: round ${round + 1}`);
    rounds.one.push(await screen(workers.slice(0, 1), names));
    rounds.two.push(await screen(workers, names));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  const rows = Object.values(rounds).map((speeds, at) => ({
    workers: at + 1,
    perSecond: median(speeds.map((speed) => speed.perSecond)),
    perProcessorSecond: median(speeds.map((speed) => speed.perProcessorSecond)),
  }));
  return {
    figures: { dataset: dataset.title, names: names.length, speeds: rows },
    blocks: tableOf(rows, dataset, names.length),
  };
}

function tableOf(
  rows: readonly (Screened & { readonly workers: number })[],
  { title }: Dataset,
  names: number,
): ReportBlock[] {
  const [one] = rows;
  return [
    {
      type: 'heading',
      text: `Screening a file of ${names} names against ${title} (reach: 8,000 names/s on two cores)`,
    },
    {
      type: 'table',
      columns: ['worker threads', 'names/s', 'of one worker', 'names a CPU second'],
      rows: rows.map((row) => [
        String(row.workers),
        row.perSecond.toFixed(0),
        `${(row.perSecond / (one?.perSecond ?? NaN)).toFixed(1)} x`,
        row.perProcessorSecond.toFixed(0),
      ]),
    },
    { type: 'paragraph', text: 'Each worker holds an index of its own; building it is not counted.' },
  ];
}

interface Screened {
  readonly perSecond: number;
  readonly perProcessorSecond: number;
}

async function startWorker({ engine, quick }: BenchContext): Promise<Worker> {
  const data: ScreeningWorkerData = { dataset: DATASET, engine: engine.id, quick };
  const worker = new Worker(join(__dirname, 'screening-worker.ts'), { workerData: data });
  await once(worker, 'message');
  return worker;
}

/** Hands out the names in chunks, each worker taking the next when it is done. */
async function screen(workers: readonly Worker[], names: readonly string[]): Promise<Screened> {
  let at = 0;
  const start = performance.now();
  const processorStart = processorTime();
  const feed = async (worker: Worker) => {
    while (at < names.length) {
      const chunk = names.slice(at, (at += CHUNK));
      const answered = once(worker, 'message');
      worker.postMessage(chunk);
      await answered;
    }
  };
  await Promise.all(workers.map(feed));
  return {
    perSecond: (names.length / (performance.now() - start)) * 1000,
    perProcessorSecond: (names.length / (processorTime() - processorStart)) * 1000,
  };
}
