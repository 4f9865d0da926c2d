import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, type DatabaseLocation } from '../../src/registry/database';
import { stateDigestOf } from '../support/registry';
import { openTestDatabase } from '../support/test-database';

const PROCESS = resolve(__dirname, '../support/import-process.ts');
const OLD = 50;
const NEW = 800;
const KILLS = 4;

/** Runs an import; kills it so long after it began, unless that is undefined. Resolves when the process is gone. */
async function runImport(
  location: DatabaseLocation,
  entries: number,
  killAfterMs?: number,
): Promise<{ tookMs: number }> {
  const child = spawn(
    process.execPath,
    ['-r', '@swc-node/register', PROCESS, JSON.stringify(location), String(entries)],
    {
      cwd: resolve(__dirname, '../..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const startedAt = await new Promise<number>((begin) => {
    child.stdout.on('data', (data: Buffer) => data.toString().includes('begin') && begin(Date.now()));
    void exited.then(() => begin(Date.now()));
  });
  if (killAfterMs !== undefined) {
    await sleep(killAfterMs);
    child.kill('SIGKILL');
  }
  await exited;
  return { tookMs: Date.now() - startedAt };
}

async function digestOf(location: DatabaseLocation): Promise<{ digest: string; entries: number }> {
  const database = await openDatabase(location);
  try {
    const [row] = await database.dataSource.query<{ entries: number }[]>(
      'SELECT count(*)::int AS entries FROM list_entry',
    );
    return { digest: await stateDigestOf(database.dataSource), entries: row?.entries ?? -1 };
  } finally {
    await database.close();
  }
}

describe('an import that is killed', () => {
  let location: DatabaseLocation;
  let cleanUp: () => Promise<void> | void;

  beforeAll(async () => {
    const test = await openTestDatabase();
    if (test.url === undefined) {
      await test.close();
      const dataDir = mkdtempSync(join(tmpdir(), 'designata-kill-'));
      location = { kind: 'embedded', dataDir };
      cleanUp = () => rmSync(dataDir, { recursive: true, force: true });
    } else {
      location = { kind: 'postgres', url: test.url, poolSize: 2 };
      cleanUp = () => test.close();
    }
    await runImport(location, OLD);
  }, 120_000);
  afterAll(() => cleanUp());

  it('leaves the old registry or the new one, never a mixture, at whatever moment', async () => {
    const old = await digestOf(location);
    expect(old.entries).toBe(OLD);
    let killAfterMs = 40;
    for (let kill = 0; kill < KILLS; kill++) {
      await runImport(location, NEW, killAfterMs);
      const after = await digestOf(location);
      if (after.entries !== OLD) break; // It had committed before it was killed: the whole of it stands, as below.
      expect(after.digest).toBe(old.digest);
      killAfterMs *= 3;
    }
    await runImport(location, NEW);
    expect((await digestOf(location)).entries).toBe(NEW);
  }, 280_000);
});
