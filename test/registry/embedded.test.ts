import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openDatabase } from '../../src/registry/database';
import { EmbeddedDatabase } from '../../src/registry/embedded/embedded-database';
import { FolderLock, liveHolder, type LockHolder } from '../../src/registry/embedded/folder-lock';
import { copyRegistryFolder, readDatabaseImage } from '../support/database-image';

describe('the lock on a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'designata-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is held by one, tells who, and leaves nothing behind', () => {
    const lock = FolderLock.acquire(folder);
    lock.announce('http://127.0.0.1:4000');
    expect(() => FolderLock.acquire(folder)).toThrow(/4000/);
    expect(liveHolder(folder)).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:4000' });
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  /** What a holder left, other in some fields than a process of this machine that lives. */
  const left = (fields: Partial<LockHolder>, silentSeconds = 0): void => {
    const lock = FolderLock.acquire(folder);
    const holder = { ...liveHolder(folder), token: 'another', ...fields };
    lock.release();
    const path = join(folder, 'registry.lock');
    writeFileSync(path, JSON.stringify(holder));
    const touched = Date.now() / 1000 - silentSeconds;
    utimesSync(path, touched, touched);
  };

  it.each<[string, () => void]>([
    ['a process that is gone', () => left({ pid: 2 ** 22 + 1 })],
    ['a process whose number was given anew', () => left({ startedAt: '1' })],
    ['a container or machine that fell silent', () => left({ place: 'elsewhere' }, 60)],
    ['a disk that ran full', () => writeFileSync(join(folder, 'registry.lock'), '')],
  ])('is taken over from %s', (_, leave) => {
    leave();
    FolderLock.acquire(folder).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is left to another container or machine that was heard of, whatever its process number means here', () => {
    left({ place: 'elsewhere', pid: 2 ** 22 + 1 }, 10);
    expect(() => FolderLock.acquire(folder)).toThrow(/of another machine or container \(elsewhere\)/);
    rmSync(join(folder, 'registry.lock'));
  });
});

describe('the embedded database', () => {
  it('refuses what comes after its thread has ended, and can still be closed', async () => {
    const database = new EmbeddedDatabase({ image: readDatabaseImage() });
    await database.waitReady;
    await (database as unknown as { worker: { terminate(): Promise<number> } }).worker.terminate();
    await expect(database.exchange(new Uint8Array())).rejects.toThrow(/thread ended/);
    await database.close();
  });

  it('says that it is lost, and why, when PostgreSQL ends by itself', async () => {
    const database = new EmbeddedDatabase({ image: readDatabaseImage() });
    await database.waitReady;
    // A connection that names no user is one that this PostgreSQL does not survive.
    const nobody = Buffer.from([0, 0, 0, 9, 0, 3, 0, 0, 0]);
    const asked = [database.exchange(nobody), database.exchange(nobody)];

    for (const answer of await Promise.allSettled(asked))
      expect(answer).toMatchObject({
        reason: { message: expect.stringContaining('PostgreSQL ended') as string },
      });
    expect(await database.lost).toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('PostgreSQL ended: Program terminated') as string,
    });
    await database.close();
  });

  it('is not lost when it is closed', async () => {
    const database = new EmbeddedDatabase({ image: readDatabaseImage() });
    await database.waitReady;
    await database.close();

    expect(
      await Promise.race([database.lost, new Promise((after) => setTimeout(() => after('closed'), 100))]),
    ).toBe('closed');
  });

  it('keeps nothing that one connection set or left open for the next', async () => {
    const database = await openDatabase({ kind: 'memory', image: readDatabaseImage() });
    const embedded = database.embedded as EmbeddedDatabase;
    const connect = async (): Promise<Client> => {
      const client = new Client(embedded.connection);
      await client.connect();
      return client;
    };
    const first = await connect();
    await first.query(
      "SET work_mem = '1MB'; BEGIN; CREATE TABLE left_open (); CREATE TEMP TABLE left_there ()",
    );
    await first.end();
    const second = await connect();
    const { rows } = await second.query(
      "SELECT to_regclass('left_open') AS table, to_regclass('left_there') AS temporary, current_setting('work_mem') AS setting",
    );
    expect(rows).toEqual([{ table: null, temporary: null, setting: '4MB' }]);
    await second.end();
    await database.close();
  }, 180_000);

  it('answers what is asked at once in its order, each statement with its own answer or error', async () => {
    const database = await openDatabase({ kind: 'memory', image: readDatabaseImage() });
    const answers = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) =>
        database.dataSource.query<{ at: number; long: string }[]>(
          "SELECT $1::int AS at, 1 / ($1::int % 7) AS whole, repeat('long text ', 20000) AS long",
          [at],
        ),
      ),
    );
    for (const [at, answer] of answers.entries()) {
      if (at % 7 === 0) expect(answer).toMatchObject({ reason: { driverError: { code: '22012' } } });
      else
        expect(answer).toMatchObject({
          value: [{ at, long: expect.stringMatching(/^(long text ){20000}$/) }],
        });
    }
    await database.close();
  }, 180_000);
});

describe('closing the embedded database', () => {
  it('breaks statements that meet the end, and does not end the process', async () => {
    const database = await openDatabase({ kind: 'memory', image: readDatabaseImage() });
    const ask = () => database.dataSource.query('SELECT 1');
    const asking = Array.from({ length: 20 }, ask);
    const settled = Promise.allSettled(asking);
    await database.embedded?.close();
    const late = await Promise.allSettled([ask()]);
    for (const { status, ...rest } of [...(await settled), ...late]) {
      if (status === 'rejected') expect(rest).toMatchObject({ reason: { message: /is closed/ } });
    }
    expect(late[0]?.status).toBe('rejected');
    await database.close();
  }, 180_000);

  it('lets go of its folder, though the thread fails at its end', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'designata-'));
    copyRegistryFolder(folder);
    try {
      const database = await openDatabase({ kind: 'embedded', dataDir: folder });
      const { worker } = database.embedded as unknown as { worker: { terminate(): Promise<number> } };
      const closing = database.close();
      await worker.terminate();
      await expect(closing).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      expect(liveHolder(folder)).toBeUndefined();
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 180_000);
});
