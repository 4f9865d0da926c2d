import { Importer } from '../../src/ingest/importer';
import { openDatabase } from '../../src/registry/database';
import { readDatabaseImage } from '../support/database-image';
import { draftEdition, draftList, person } from '../support/draft-list';

const ENTRIES = 1_500;

describe('the embedded database', () => {
  it('knows its tables once a large revision is written, and reads a few entries without reading them all', async () => {
    const database = await openDatabase({ kind: 'memory', image: readDatabaseImage() });
    const { dataSource } = database;
    try {
      const importer = new Importer(dataSource, new Map([['a', draftList('a')]]));
      const entries = Array.from({ length: ENTRIES }, (_, index) => person(`${index}`, `Person ${index}`));
      await importer.importFiles('a', draftEdition('a', null, entries));

      const [aliases] = await dataSource.query<{ rows: number }[]>(
        "SELECT reltuples::int AS rows FROM pg_class WHERE relname = 'alias'",
      );
      expect(aliases?.rows).toBe(ENTRIES);
      const plan = await dataSource.query<{ 'QUERY PLAN': string }[]>(
        `EXPLAIN SELECT f.* FROM unnest($1::text[]) AS k(id) JOIN alias f ON f.entry_id = k.id`,
        [['a:1', 'a:2', 'a:3']],
      );
      expect(plan.map((line) => line['QUERY PLAN']).join('\n')).not.toContain('Seq Scan on alias');
    } finally {
      await database.close();
    }
  }, 60_000);
});
