/**
 * A process that imports one draft edition into a registry, to be killed on the way:
 * `import-process.ts LOCATION-JSON ENTRIES`. Prints `begin` before it imports, `done` after.
 */
import { Importer } from '../../src/ingest/importer';
import { openDatabase, type DatabaseLocation } from '../../src/registry/database';
import { draftEdition, draftList, person } from './draft-list';

async function main(location: DatabaseLocation, count: number): Promise<void> {
  const database = await openDatabase(location);
  const importer = new Importer(database.dataSource, new Map([['a', draftList('a')]]));
  const entries = Array.from({ length: count }, (_, index) =>
    person(`${index}`, `Person ${index}`, { aka: [`Alias ${index} of ${count}`], born: '1970-01-01' }),
  );
  process.stdout.write('begin\n');
  const report = await importer.importFiles('a', draftEdition('a', null, entries), { approve: true });
  process.stdout.write(`done ${report.outcome}\n`);
  await database.close();
}

void main(JSON.parse(process.argv[2] ?? '') as DatabaseLocation, Number(process.argv[3]));
