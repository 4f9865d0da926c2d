import type { Bench } from './bench';
import { feedBench } from './feed/feed-bench';
import { importBench } from './imports/import-bench';
import { qualityBench, qualityParts } from './quality/quality-bench';
import { compareBench } from './speed/compare-bench';
import { indexBench } from './speed/index-bench';
import { retrievalBench } from './speed/retrieval-bench';
import { screeningBench } from './speed/screening-bench';
import { searchBench } from './speed/search-bench';

/** Every bench, in the order they run. The parts of another bench (`quality:pairs`) run only when asked for. */
export const BENCHES: readonly Bench[] = [
  compareBench,
  searchBench('sdn-2021'),
  searchBench('sdn-2023'),
  searchBench('million'),
  indexBench,
  screeningBench,
  retrievalBench,
  importBench,
  feedBench,
  qualityBench,
  ...qualityParts,
];
