import { parentPort, workerData } from 'node:worker_threads';
import { BENCH_REVISION } from '../data/bench-revision';
import { ENGINES } from '../engines/catalogue';
import { sharedData } from '../../support/shared-data';
import { type DatasetId, loadDataset } from './datasets';

/** What a screening worker is told when it starts. */
export interface ScreeningWorkerData {
  readonly dataset: DatasetId;
  readonly engine: string;
  readonly quick: boolean;
}

/** Builds an index, says `ready`, then answers each list of names with how many of them have a match. */
async function work({ dataset, engine, quick }: ScreeningWorkerData): Promise<void> {
  const { entries } = await loadDataset(dataset, { data: sharedData, quick });
  const index = await ENGINES[engine]?.index(entries);
  if (!index || !parentPort) return;
  const port = parentPort;
  port.on('message', async (names: readonly string[]) => {
    let alarms = 0;
    for (const name of names) {
      const matches = await index.search({ name, revision: BENCH_REVISION, limit: 5 });
      if (matches.some(({ aboveThreshold }) => aboveThreshold)) alarms += 1;
    }
    port.postMessage({ names: names.length, alarms });
  });
  port.postMessage('ready');
}

void work(workerData as ScreeningWorkerData);
