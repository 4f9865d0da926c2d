import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import { exportRegistry } from '../../src/changes/export/export-registry';
import { Importer } from '../../src/ingest/importer';
import { openDatabase, type Database } from '../../src/registry/database';
import { outageReason } from '../../src/registry/outage';
import { RegistryReader } from '../../src/registry/reading/registry-reader';
import { pause } from '../server/settled';
import { draftEdition, draftList, person } from '../support/draft-list';
import { testServerUrl } from '../support/postgres-databases';
import { openTestDatabase, type TestDatabase } from '../support/test-database';

const TITLE = 'the timeouts of a connection to PostgreSQL';

const LIMIT_MS = 300;

/** The system's number for the timer of a connection that is asked whether it is alive. */
const KEEPALIVE = '02';

if (testServerUrl() === undefined) {
  describe.skip(`${TITLE} (skipped: TEST_DATABASE_URL is not set)`, () => {
    it('needs a PostgreSQL', () => undefined);
  });
} else {
  describe(TITLE, timeouts);
}

function timeouts(): void {
  let test: TestDatabase;
  let database: Database;
  let importer: Importer;
  let other: Client;

  beforeAll(async () => {
    test = await openTestDatabase();
    database = await openDatabase({
      kind: 'postgres',
      url: test.url ?? '',
      poolSize: 4,
      timeouts: { statementMs: LIMIT_MS, lockMs: LIMIT_MS / 2, idleTransactionMs: LIMIT_MS },
    });
    importer = new Importer(database.dataSource, new Map([['a', draftList('a')]]));
    other = new Client({ connectionString: test.url });
    await other.connect();
  });
  afterAll(async () => {
    await other?.end();
    await database?.close();
    await test?.close();
  });

  const take = async (...names: string[]) => {
    const people = names.map((name) => person(name, `Name ${name}`));
    return importer.importFiles('a', draftEdition('a', null, people), { approve: true });
  };

  const reasonOf = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'answered',
      (error: unknown) => outageReason(error),
    );

  it('cut off a statement that runs too long, or waits too long for a lock', async () => {
    expect(await reasonOf(database.dataSource.query('SELECT pg_sleep(5)'))).toBe('TIMED_OUT');
    await other.query('BEGIN; LOCK TABLE party IN ACCESS EXCLUSIVE MODE');
    expect(await reasonOf(database.dataSource.query('SELECT count(*) FROM party'))).toBe('TIMED_OUT');
    await other.query('ROLLBACK');
  });

  it('undo a transaction that does nothing', async () => {
    const idle = database.dataSource.transaction(async (manager: EntityManager) => {
      await manager.query('UPDATE revision_counter SET number = 99');
      await pause(LIMIT_MS * 3);
      await manager.query('SELECT 1');
    });
    expect(await reasonOf(idle)).toBe('DISCONNECTED');
    const { rows } = await other.query('SELECT number FROM revision_counter');
    expect(rows).toEqual([{ number: 0 }]);
  });

  it('let an import wait for the writer before it, and take its time', async () => {
    await other.query('BEGIN; SELECT 1 FROM revision_counter FOR UPDATE');
    const taking = take('1', '2', '3');
    await pause(LIMIT_MS * 3);
    // What the import writes now waits once more, in the middle of its revision.
    await other.query('LOCK TABLE change IN SHARE MODE; SELECT pg_sleep(0)');
    const released = other.query(`SELECT pg_sleep(${(LIMIT_MS * 2) / 1_000}); COMMIT`);
    expect(await taking).toMatchObject({ outcome: 'APPLIED' });
    await released;
  });

  const onLinux = existsSync('/proc/self/net/tcp') ? it : it.skip;

  onLinux('are the system’s where the server’s machine is gone: it asks whether it is there', async () => {
    await database.dataSource.query('SELECT 1');
    const sockets = new Set(
      readdirSync('/proc/self/fd').map((fd) => {
        try {
          return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/self/fd/${fd}`))?.[1];
        } catch {
          return undefined;
        }
      }),
    );
    const port = Number(new URL(test.url ?? '').port || 5432);
    const timers = readFileSync('/proc/self/net/tcp', 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , remote, state, , , , , , inode]) => {
        const isServer = parseInt(remote?.split(':')[1] ?? '', 16) === port && state === '01';
        return isServer && sockets.has(inode);
      })
      .map(([, , , , , timer]) => timer?.slice(0, 2));
    expect(timers).toContain(KEEPALIVE);
  });

  it('let an export take as long as its reader does', async () => {
    const started = Date.now();
    const lines: string[] = [];
    for await (const text of exportRegistry(new RegistryReader(database.dataSource), 'csv', 1)) {
      lines.push(text);
      await pause(LIMIT_MS + 100);
    }
    expect(Date.now() - started).toBeGreaterThan(LIMIT_MS * 3);
    expect(lines.join('')).toMatch(/#end,revision=1,entries=3/);
  });
}
