import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { copyRegistryFolder } from '../support/database-image';
import { testServerUrl } from '../support/postgres-databases';
import { openChaosDatabase, type ChaosDatabase } from './chaos-database';
import { runChaos } from './run-chaos';

const SEED = 20_211_122;

describe('consumers of a registry whose servers and imports are killed', () => {
  let database: ChaosDatabase;

  beforeAll(async () => {
    execFileSync(process.execPath, [resolve(__dirname, '../../scripts/build.cjs'), '--quiet']);
    database = await openChaosDatabase(testServerUrl());
    const { DATA_DIR } = database.environment;
    if (DATA_DIR !== undefined) copyRegistryFolder(DATA_DIR);
  });
  afterAll(() => database.remove());

  it(`end with the registry’s digest, having got every change once, in order (seed ${SEED})`, async () => {
    const severalServers = database.servers > 1;
    const report = await runChaos({
      seed: SEED,
      database,
      consumers: 4,
      kills: severalServers ? 6 : 2,
      cuts: 1,
      editions: { days: 3, entries: 120 },
      log: () => undefined,
    });

    expect(report).toMatchObject({
      consumers: 8,
      digestsRight: 8,
      unfinished: 0,
      lost: 0,
      doubled: 0,
      outOfOrder: 0,
      otherAnswers: 0,
      editions: 3,
      cuts: severalServers ? 1 : 0,
    });
    expect(report.changes).toBeGreaterThan(120);
    expect(report.connections).toBeGreaterThan(8);
    expect(report.serverKills + report.importKills).toBe(severalServers ? 6 : 2);
  }, 280_000);
});
