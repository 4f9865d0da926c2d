import { AliasIndex } from '../../../src/matching/alias-index';
import { compareNames } from '../../../src/matching/compare-names';
import { DEFAULT_SETTINGS, ENGINE_VERSION } from '../../../src/matching/settings';
import type { BenchEngine } from './bench-engine';

/** The product: its comparison, its index, its default threshold. */
export const designataEngine: BenchEngine = {
  id: 'designata',
  name: 'Designata',
  version: ENGINE_VERSION,
  threshold: DEFAULT_SETTINGS.threshold,
  compare: (name1, name2, kind) => compareNames(name1, name2, kind ? { kind } : {}).score,
  index: (entries) => {
    const index = AliasIndex.build(entries);
    return {
      search: (query) => index.search(query),
      searchExhaustively: (query) => index.searchExhaustively(query),
      upsert: (entry) => index.upsert([entry]),
    };
  },
};
