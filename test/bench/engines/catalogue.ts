import type { BenchEngine } from './bench-engine';
import { designataEngine } from './designata-engine';
import { jaroWinklerEngine } from './jaro-winkler-engine';

/** The engines that `--engine` can name. */
export const ENGINES: Readonly<Record<string, BenchEngine>> = {
  [designataEngine.id]: designataEngine,
  [jaroWinklerEngine.id]: jaroWinklerEngine,
};
