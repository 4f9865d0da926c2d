import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { openDatabase, type Database } from '../../src/registry/database';
import { outageReason } from '../../src/registry/outage';
import { RegistryReader } from '../../src/registry/reading/registry-reader';
import { testServerUrl } from '../support/postgres-databases';
import { openTestDatabase, type TestDatabase } from '../support/test-database';

const TITLE = 'a PostgreSQL that falls silent without hanging up';

const DEADLINE_MS = 400;

if (testServerUrl() === undefined) {
  describe.skip(`${TITLE} (skipped: TEST_DATABASE_URL is not set)`, () => {
    it('needs a PostgreSQL', () => undefined);
  });
} else {
  describe(TITLE, hanging);
}

/** Stands between a client and PostgreSQL; while it is silent, what either says goes nowhere, and no connection ends. */
class SilentLine {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private silent = false;

  constructor(private readonly to: URL) {
    this.server = createServer((client) => {
      const server = connect(Number(to.port || 5432), to.hostname);
      for (const [from, other] of [
        [client, server],
        [server, client],
      ] as const) {
        this.sockets.add(from);
        from.on('data', (bytes) => void (this.silent || other.write(bytes)));
        from.on('error', () => undefined);
        from.on('close', () => {
          this.sockets.delete(from);
          other.destroy();
        });
      }
    });
  }

  /** The address of the database behind it. */
  async url(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    const url = new URL(this.to);
    [url.hostname, url.port] = ['127.0.0.1', String((this.server.address() as AddressInfo).port)];
    return url.href;
  }

  fallSilent(): void {
    this.silent = true;
  }

  speak(): void {
    this.silent = false;
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }
}

function hanging(): void {
  let test: TestDatabase;
  let database: Database;
  let line: SilentLine;

  beforeAll(async () => {
    test = await openTestDatabase();
    line = new SilentLine(new URL(test.url ?? ''));
    database = await openDatabase({
      kind: 'postgres',
      url: await line.url(),
      poolSize: 2,
      timeouts: { statementMs: 0, lockMs: 0, idleTransactionMs: 0, readMs: DEADLINE_MS },
    });
  });
  afterEach(() => line.speak());
  afterAll(async () => {
    await database?.close();
    line?.close();
    await test?.close();
  });

  const reasonOf = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'answered',
      (error: unknown) => outageReason(error),
    );

  it('is an outage to every read that waits for it, and is asked anew on other connections', async () => {
    const reader = new RegistryReader(database.dataSource);
    await Promise.all([reader.revisions.newest(), reader.revisions.newest()]);
    line.fallSilent();
    const asked = [
      reader.revisions.newest(),
      reader.changes.read(undefined, 1, {}),
      reader.revisions.newest(),
    ];
    const reasons = Promise.all(asked.map(reasonOf));
    await Promise.allSettled(asked.slice(0, 2));
    // The third waits for a place of the two, and then for a connection.
    line.speak();

    expect((await reasons).slice(0, 2)).toEqual(['DISCONNECTED', 'DISCONNECTED']);
    expect(await reasonOf(reader.revisions.newest())).toBe('answered');
  });

  it('is waited for by what writes, however long it takes', async () => {
    const [row] = await database.dataSource.transaction((manager) =>
      manager.query<{ done: string }[]>(`SELECT pg_sleep(${(DEADLINE_MS * 2) / 1_000}), 'yes' AS done`),
    );

    expect(row?.done).toBe('yes');
  });

  it('is one that a read which takes too long is given up for', async () => {
    expect(await reasonOf(database.dataSource.query('SELECT pg_sleep(60)'))).toBe('DISCONNECTED');
  });
}
