import { openDatabase, type Database } from '../../src/registry/database';
import { outageReason } from '../../src/registry/outage';
import { testServerUrl } from '../support/postgres-databases';
import { openTestDatabase, type TestDatabase } from '../support/test-database';

const TITLE = 'a connection that PostgreSQL ends';

/** Often enough to meet one that is closed a moment after its end was told. */
const TIMES = 50;

if (testServerUrl() === undefined) {
  describe.skip(`${TITLE} (skipped: TEST_DATABASE_URL is not set)`, () => {
    it('needs a PostgreSQL', () => undefined);
  });
} else {
  describe(TITLE, endedConnections);
}

function endedConnections(): void {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await openTestDatabase();
    database = await openDatabase({ kind: 'postgres', url: test.url ?? '', poolSize: 1 });
  });
  afterAll(async () => {
    await database?.close();
    await test?.close();
  });

  const END_IT = 'SELECT pg_terminate_backend(pg_backend_pid())';

  it.each([
    ['a statement', () => database.dataSource.query(END_IT)],
    ['a transaction', () => database.dataSource.transaction((manager) => manager.query(END_IT))],
  ])('in the middle of %s is not given to whoever asks next', async (_what, ask) => {
    for (let time = 0; time < TIMES; time++) {
      expect(await ask().catch(outageReason)).toBe('DISCONNECTED');
      expect(await database.dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    }
  });
}
