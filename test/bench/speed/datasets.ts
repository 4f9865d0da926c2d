import type { IndexedEntry } from '../../../src/matching/indexed-entry';
import type { BenchContext } from '../bench';
import { loadList, SDN_2021, SDN_2023 } from '../data/load-lists';
import { generateEntries } from '../generator/generate-entries';

/** Names to search in, and what to call them in a table. */
export interface Dataset {
  readonly title: string;
  readonly entries: IndexedEntry[];
  readonly names: number;
}

export type DatasetId = 'sdn-2021' | 'sdn-2023' | 'million';

/** Seed of every invented entry: changing it changes the figures. */
export const SEED = 20240229;
const SEED_OF_ABSENT = 7;

/** A dataset by name. Where a real list is not there, as many invented names stand in, and the title says so. */
export async function loadDataset(
  id: DatasetId,
  context: Pick<BenchContext, 'data' | 'quick'>,
): Promise<Dataset> {
  if (id === 'million') return generated(context.quick ? 100_000 : 1_000_000, 'invented');
  const path = id === 'sdn-2021' ? SDN_2021 : SDN_2023;
  const entries = await loadList(context, path);
  return entries
    ? dataset(path, entries)
    : generated(id === 'sdn-2021' ? 23_000 : 34_000, `in place of ${path}, invented`);
}

/** Names of invented people and bodies that no dataset holds, but by chance. */
export function absentNames(count: number): string[] {
  const entries = generateEntries(count * 3, SEED_OF_ABSENT);
  return entries.slice(0, count).map(({ names }) => names[0]?.name ?? '');
}

function generated(names: number, what: string): Dataset {
  return dataset(`${what}, seed ${SEED}`, generateEntries(names, SEED));
}

function dataset(title: string, entries: IndexedEntry[]): Dataset {
  const names = entries.reduce((sum, entry) => sum + entry.names.length, 0);
  return { title: `${title}: ${entries.length} entries, ${names} names`, entries, names };
}
