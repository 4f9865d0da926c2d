import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, type DatabaseLocation } from '../../src/registry/database';
import { stateDigestOf } from '../support/registry';
import { registryLocation, type RegistryLocation } from '../support/registry-location';
import { spawnTypeScript } from '../support/typescript-process';

const PROCESS = resolve(__dirname, '../support/import-process.ts');
const OLD = 50;
const NEW = 800;
const KILLS = 3;

/** Runs an import; kills it so long after it began, unless that is undefined. Resolves when the process is gone. */
async function runImport(location: DatabaseLocation, entries: number, killAfterMs?: number): Promise<void> {
  const child = spawnTypeScript(PROCESS, JSON.stringify(location), String(entries));
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((begin) => {
    child.stdout?.on('data', (data: Buffer) => data.toString().includes('begin') && begin());
    void exited.then(() => begin());
  });
  if (killAfterMs !== undefined) {
    await sleep(killAfterMs);
    child.kill('SIGKILL');
  }
  await exited;
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
  let registry: RegistryLocation;
  let location: DatabaseLocation;

  beforeAll(async () => {
    registry = await registryLocation();
    location = registry.location;
    await runImport(location, OLD);
  }, 120_000);
  afterAll(() => registry.dispose());

  it('leaves the old registry or the new one, never a mixture, at whatever moment', async () => {
    const old = await digestOf(location);
    expect(old.entries).toBe(OLD);
    let killAfterMs = 40;
    for (let kill = 0; kill < KILLS; kill++) {
      await runImport(location, NEW, killAfterMs);
      const after = await digestOf(location);
      if (after.entries !== OLD) break; // It had committed before it was killed: the whole of it stands, as below.
      expect(after.digest).toBe(old.digest);
      killAfterMs *= 5;
    }
    await runImport(location, NEW);
    expect((await digestOf(location)).entries).toBe(NEW);
  }, 280_000);
});
