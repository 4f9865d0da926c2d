/**
 * A process that imports editions of the SDN list one after the other into a new registry and prints what each took, a
 * JSON object a line: `node -r scripts/require-typescript.cjs measured-import.ts LOCATION-JSON PATH...`.
 */
import 'reflect-metadata';
import { openEditionFiles } from '../../../src/ingest/edition-files';
import { Importer } from '../../../src/ingest/importer';
import { openDatabase, type DatabaseLocation } from '../../../src/registry/database';
import { CATALOGUE } from '../../../src/sources/catalogue';
import { peakMegabytes } from '../../support/peak-memory';
import { processorTime } from '../speed/processor-time';

/** What one import took. */
export interface MeasuredImport {
  readonly outcome: string;
  readonly entries: number;
  readonly amended: number;
  readonly seconds: number;
  /** Of this process; on PostgreSQL the server's own work is not in it. */
  readonly processorSeconds: number;
  /** Of this process since it began. */
  readonly peakMegabytes: number;
}

async function main(location: DatabaseLocation, paths: readonly string[]): Promise<void> {
  const database = await openDatabase(location);
  const importer = new Importer(database.dataSource, new Map(CATALOGUE.map((list) => [list.info.id, list])));
  for (const [day, path] of paths.entries()) {
    const started = { clock: performance.now(), processor: processorTime() };
    const { outcome, entries, amended } = await importer.importFiles(
      'us-ofac-sdn',
      await openEditionFiles(path),
      { publishedOn: `2023-12-${28 + day}` },
    );
    const measured: MeasuredImport = {
      outcome,
      entries,
      amended,
      seconds: (performance.now() - started.clock) / 1000,
      processorSeconds: (processorTime() - started.processor) / 1000,
      peakMegabytes: peakMegabytes(),
    };
    process.stdout.write(`${JSON.stringify(measured)}\n`);
  }
  await database.close();
}

const [location, ...paths] = process.argv.slice(2);
if (location !== undefined) void main(JSON.parse(location) as DatabaseLocation, paths);
