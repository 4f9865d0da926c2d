import { AliasIndex } from '../../../src/matching/alias-index';
import type { Bench, BenchContext, BenchOutcome } from '../bench';
import { type DatasetId, loadDataset } from './datasets';
import { processorTime } from './processor-time';

/** Build time and memory of our index. Needs `--expose-gc`, which the npm script gives. */
export const indexBench: Bench = {
  name: 'index',
  about: 'build time and bytes of index a name, on the SDN list and on a million names',
  run: measure,
};

const DATASETS: readonly DatasetId[] = ['sdn-2023', 'million'];

async function measure(context: BenchContext): Promise<BenchOutcome> {
  const rows = [];
  for (const id of DATASETS) rows.push(await measureOne(id, context));
  return {
    figures: { indexes: rows },
    blocks: [
      { type: 'heading', text: 'The index (reach: a million names in under 60 s, under 300 bytes a name)' },
      {
        type: 'table',
        columns: ['names', 'build', 'of processor time', 'typed arrays a name', 'whole process a name'],
        rows: rows.map((row) => [
          row.title,
          `${row.buildSeconds.toFixed(1)} s`,
          `${row.processorSeconds.toFixed(1)} s`,
          `${Math.round(row.statedBytes / row.names)} B`,
          `${Math.round(row.grownBytes / row.names)} B`,
        ]),
      },
      {
        type: 'paragraph',
        text: 'The first figure is what the index says it holds; the second is how far heap and array buffers grew, after a collection, from before the build to after it, the entries themselves not counted.',
      },
    ],
  };
}

async function measureOne(id: DatasetId, context: BenchContext) {
  context.log(`index: ${id}`);
  const { title, entries, names } = await loadDataset(id, context);
  const before = memoryInUse();
  const start = performance.now();
  const processorStart = processorTime();
  const index = AliasIndex.build(entries);
  const buildSeconds = (performance.now() - start) / 1000;
  const processorSeconds = (processorTime() - processorStart) / 1000;
  const grownBytes = memoryInUse() - before;
  return { title, names, buildSeconds, processorSeconds, grownBytes, statedBytes: index.stats().bytes };
}

function memoryInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
