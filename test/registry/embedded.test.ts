import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/registry/database';
import { EmbeddedDatabase } from '../../src/registry/embedded/embedded-database';
import { FolderLock, liveHolder, type LockHolder } from '../../src/registry/embedded/folder-lock';

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
    const database = new EmbeddedDatabase({});
    await database.waitReady;
    await (database as unknown as { worker: { terminate(): Promise<number> } }).worker.terminate();
    await expect(database.execProtocolStream(new Uint8Array())).rejects.toThrow(/thread ended/);
    await database.close();
  });
});

describe('closing the embedded database', () => {
  it('tells statements that meet the end so, and does not end the process', async () => {
    const database = await openDatabase({ kind: 'memory' });
    const asking = Array.from({ length: 20 }, () => database.embedded?.execProtocolStream(Buffer.from(SYNC)));
    const closed = database.embedded?.close();
    const late = await database.embedded?.execProtocolStream(Buffer.from(SYNC));
    expect(late?.map((message) => message.name)).toEqual(['error', 'readyForQuery']);
    await Promise.all(asking);
    await closed;
    expect((await database.embedded?.execProtocolStream(Buffer.from(SYNC)))?.[0]).toMatchObject({
      code: '57P01',
    });
    await database.close();
  }, 180_000);
});

/** A Sync message of the wire protocol. */
const SYNC = [0x53, 0, 0, 0, 4];
