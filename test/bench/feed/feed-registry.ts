import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChaosDatabase } from '../../chaos/chaos-database';
import { inventedEditions, realEditions } from '../../chaos/editions';
import { ServerProcess } from '../../chaos/server-process';
import { SeededRandom } from '../generator/seeded-random';

const TOKEN = 'bench-operator-token';

/** The list whose editions are the measured commits; small, so that a commit is little work beside its delivery. */
const COMMITTED_LIST = 'us-ofac-cons';
const COMMITTED_ENTRIES = 20;

/** A server of the build, as a process of its own, with a daily edition of the SDN list in it. */
export class FeedRegistry {
  private readonly folder = mkdtempSync(join(tmpdir(), 'designata-feed-'));
  private commits = 0;

  private constructor(
    readonly server: ServerProcess,
    /** What the registry is kept in, for the report. */
    readonly database: string,
    private readonly removeDatabase: () => Promise<void>,
  ) {}

  static async open(): Promise<FeedRegistry> {
    const postgres = process.env['TEST_DATABASE_URL'];
    const database = await openChaosDatabase(postgres);
    const server = await ServerProcess.start({
      ...database.environment,
      OPERATOR_TOKEN: TOKEN,
      MAX_SOCKETS: '10000',
      WEBHOOKS_INSIDE: 'allow',
    });
    const kind = postgres === undefined ? 'the embedded database' : 'PostgreSQL';
    const registry = new FeedRegistry(server, kind, database.remove);
    await registry.commit();
    const [base = inventedEditions(registry.folder, 1, 9_000, new SeededRandom(1))[0]] = realEditions() ?? [];
    if (base === undefined) throw new Error('Expected an edition to begin with.');
    await registry.import(base.list, base.path, base.publishedOn);
    // What an import leaves behind in memory is not what subscribers cost.
    await server.stop();
    await server.start();
    return registry;
  }

  get url(): string {
    return this.server.url;
  }

  async close(): Promise<void> {
    await this.server.kill();
    await this.removeDatabase();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Takes in an edition of the small list in which some of its entries are amended: so many changes, in one revision. */
  async commit(changes = 1): Promise<void> {
    this.commits++;
    const rows = Array.from({ length: COMMITTED_ENTRIES }, (_, at) => {
      const year = 1900 + (at < changes ? this.commits % 100 : 0);
      return `${9_000 + at},"PERSON${at}, Number","individual","UKRAINE-EO13662] [RUSSIA-EO14024",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB ${year}."\r\n`;
    });
    const path = join(this.folder, 'cons_prim.csv');
    writeFileSync(path, `${rows.join('')}\x1a`);
    const day = new Date(Date.UTC(2022, 0, this.commits)).toISOString().slice(0, 10);
    await this.import(COMMITTED_LIST, path, day);
  }

  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors !== undefined) throw new Error(`Expected an answer, came ${JSON.stringify(errors)}.`);
    return data;
  }

  /** The server's resident memory, in bytes. */
  async memory(): Promise<number> {
    return this.metric('process_resident_memory_bytes');
  }

  /** Processor time the server has used, all its threads together, in milliseconds. */
  async processorTime(): Promise<number> {
    return 1_000 * (await this.metric('process_cpu_seconds_total'));
  }

  private async metric(name: string): Promise<number> {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  }

  private async import(list: string, path: string, publishedOn: string): Promise<void> {
    const { importEdition } = await this.ask<{
      importEdition: { outcome: string; reasons: readonly string[] };
    }>(
      `mutation ($list: ID!, $path: String, $publishedOn: LocalDate) {
         importEdition(list: $list, path: $path, publishedOn: $publishedOn, approve: true) { outcome reasons } }`,
      { list, path, publishedOn },
    );
    if (importEdition.outcome !== 'APPLIED')
      throw new Error(`An edition was not taken in: ${JSON.stringify(importEdition)}.`);
  }
}
