import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedData } from '../support/shared-data';
import type { SeededRandom } from '../bench/generator/seeded-random';

/** One file of a list, as an import takes it. */
export interface ChaosEdition {
  readonly list: string;
  readonly path: string;
  /** YYYY-MM-DD; OFAC's CSV prints none. */
  readonly publishedOn: string;
}

const LIST = 'us-ofac-sdn';

/** The seven SDN dailies of November and December 2021, where this machine has them. */
export function realEditions(): ChaosEdition[] | undefined {
  const folder = sharedData('ofac/sdn-csv/daily');
  if (folder === undefined) return undefined;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => ({
      list: LIST,
      path: join(folder, file),
      publishedOn: /\d{4}-\d\d-\d\d/.exec(file)?.[0] ?? '',
    }));
}

/** Invented dailies in the form of OFAC's sdn.csv: entries come, go, come back and are amended from day to day. */
export function inventedEditions(
  folder: string,
  days: number,
  people: number,
  random: SeededRandom,
): ChaosEdition[] {
  mkdirSync(folder, { recursive: true });
  const remarks = new Map<number, string>();
  return Array.from({ length: days }, (_, day) => {
    const rows = Array.from({ length: people }, (_unused, at) => {
      const id = 1_000 + at;
      if (!remarks.has(id) || random.chance(0.1)) remarks.set(id, `DOB ${1940 + random.below(50)}`);
      const row = `${id},"PERSON${at}, Number","individual","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"${remarks.get(id)}."`;
      return random.chance(0.15) ? '' : `${row}\r\n`;
    });
    const path = join(folder, `sdn_${day}.csv`);
    writeFileSync(path, `${rows.join('')}\x1a`);
    return { list: LIST, path, publishedOn: `2022-01-${String(day + 1).padStart(2, '0')}` };
  });
}
