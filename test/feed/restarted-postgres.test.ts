import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SeededRandom } from '../bench/generator/seeded-random';
import { Copy } from '../chaos/copy';
import { inventedEditions, type ChaosEdition } from '../chaos/editions';
import { followEventStream, followWebSocket, type Follow } from '../chaos/follow';
import { ImportProcess } from '../chaos/import-process';
import { freePort, ServerProcess } from '../chaos/server-process';
import { pause } from '../server/settled';
import { testServerUrl } from '../support/postgres-databases';
import { postgresPrograms, PrivatePostgres } from '../support/private-postgres';

const TITLE = 'PostgreSQL that is stopped and started again';

const programs = postgresPrograms();
if (testServerUrl() === undefined || programs === undefined) {
  const why =
    programs === undefined ? 'initdb and pg_ctl are not on this machine' : 'TEST_DATABASE_URL is not set';
  describe.skip(`${TITLE} (skipped: ${why})`, () => {
    it('needs a PostgreSQL', () => undefined);
  });
} else {
  describe(TITLE, () => stopAndStart(programs));
}

function stopAndStart(folder: string): void {
  let postgres: PrivatePostgres;
  let environment: Record<string, string>;
  let server: ServerProcess;
  let files: string;
  let editions: readonly ChaosEdition[];

  beforeAll(async () => {
    execFileSync(process.execPath, [resolve(__dirname, '../../scripts/build.cjs'), '--quiet']);
    files = mkdtempSync(join(tmpdir(), 'designata-editions-'));
    editions = inventedEditions(files, 2, 40, new SeededRandom(1));
    postgres = await PrivatePostgres.create(folder, await freePort());
    environment = { DATABASE_URL: postgres.url };
    server = await ServerProcess.start(environment);
  });
  afterAll(async () => {
    await server?.kill();
    await postgres?.remove();
    rmSync(files, { recursive: true, force: true });
  });

  const takeIn = async (edition: ChaosEdition | undefined): Promise<void> => {
    if (edition === undefined) throw new Error('Expected an edition.');
    const process = ImportProcess.start(edition, environment);
    if (!(await process.finished)) throw new Error(process.report);
  };

  const ready = async (): Promise<boolean> => (await fetch(`${server.url}/health/ready`)).ok;

  const digest = async (): Promise<unknown> => {
    const query = encodeURIComponent('{ digest { digest } }');
    const asked = { headers: { 'apollo-require-preflight': 'true' } };
    const response = await fetch(`${server.url}/graphql?query=${query}`, asked);
    return ((await response.json()) as { data: { digest: { digest: string } } }).data.digest.digest;
  };

  /** Follows on one connection, never making another, until the copy is at that revision. */
  async function followUntil(follow: Follow, copy: Copy, revision: number): Promise<Copy> {
    const aborted = new AbortController();
    for await (const { change, heartbeat } of follow(server.url, copy.cursor, aborted.signal)) {
      if (change !== undefined) copy.apply(change);
      else if (heartbeat !== undefined && copy.places.some((place) => place.startsWith(`${revision}.`)))
        break;
    }
    aborted.abort();
    return copy;
  }

  it('costs no subscriber its connection or its place, and nobody a restart', async () => {
    const follows = [followWebSocket, followEventStream];
    const copies = await Promise.all(follows.map(() => Copy.load(server.url)));
    const followed = follows.map((follow, at) => followUntil(follow, copies[at] as Copy, 3));
    const { pid } = server;
    await takeIn(editions[0]);
    await postgres.stop();
    while (await ready()) await pause(100);
    await postgres.start();
    await takeIn(editions[1]);
    const [first, second] = await Promise.all(followed);

    expect(first?.places.length).toBeGreaterThan(40);
    expect(second?.places).toEqual(first?.places);
    expect(new Set(first?.places).size).toBe(first?.places.length);
    expect([first?.digest(), second?.digest()]).toEqual([await digest(), await digest()]);
    expect([server.pid, await ready()]).toEqual([pid, true]);
  });
}
