import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/registry/database';
import { EmbeddedDatabase } from '../../src/registry/embedded/embedded-database';
import { FolderLock, liveHolder } from '../../src/registry/embedded/folder-lock';

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

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, startedAt: '1', token: 'x', url: null })],
    [
      'a process whose number was given anew',
      JSON.stringify({ pid: process.pid, startedAt: '1', token: 'x' }),
    ],
    ['a disk that ran full', ''],
  ])('is taken over from %s', (_, left) => {
    writeFileSync(join(folder, 'registry.lock'), left);
    FolderLock.acquire(folder).release();
    expect(readdirSync(folder)).toEqual([]);
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
  }, 180_000);
});

/** A Sync message of the wire protocol. */
const SYNC = [0x53, 0, 0, 0, 4];
