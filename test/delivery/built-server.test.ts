import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { BuiltProcess, buildOnce, runBuiltCommand } from '../support/built-process';
import { testServerUrl } from '../support/postgres-databases';
import { registryEnvironment, type RegistryEnvironment } from '../support/registry-environment';

const NOTICES = resolve(__dirname, '../fixtures/notices/two-parties.yaml');

/** A PostgreSQL is for several processes. */
const onEmbedded = testServerUrl() === undefined ? test : test.skip;

jest.setTimeout(240_000);

describe('the built server, as a process', () => {
  let environment: RegistryEnvironment;
  let server: BuiltProcess;
  let url: string;

  beforeAll(async () => {
    buildOnce();
    environment = await registryEnvironment(false);
    await start();
  });
  afterAll(async () => {
    await server.stop('SIGKILL');
    await environment.dispose();
  });

  async function start(): Promise<void> {
    server = new BuiltProcess('main.js', [], environment.variables);
    url = await server.url();
  }

  async function ask<Data>(query: string): Promise<Data> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  const namesFor = async (name: string): Promise<string[]> => {
    const { search } = await ask<{ search: { matches: { party: { name: string } }[] } }>(
      `{ search(name: ${JSON.stringify(name)}) { matches { party { name } } } }`,
    );
    return search.matches.map((match) => match.party.name);
  };

  test('knows from its first start who Shahab al-Muhajir is', async () => {
    expect(await namesFor('Shahab al-Muhajir')).toEqual(['Sanaullah Ghafari']);
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      expect.objectContaining({ status: 'ready', registryRevision: 1, indexRevision: 1 }),
    ]);
  });

  test('links each change to its party at the address that it listens on', async () => {
    const { changes } = await ask<{ changes: { nodes: { link: string; party: { id: string } }[] } }>(
      '{ changes(first: 1) { nodes { link party { id } } } }',
    );
    const [change] = changes.nodes;
    const answer = await fetch(change?.link ?? '', { headers: { 'apollo-require-preflight': 'true' } });

    expect(change?.link).toMatch(`${url}/graphql?query=`);
    expect(await answer.json()).toMatchObject({ data: { party: { id: change?.party.id } } });
  });

  test('serves the console from its own files alone', async () => {
    const page = await (await fetch(url)).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect((await fetch(new URL(file, url))).status).toBe(200);
    for (const worker of ['editor', 'graphql', 'json']) {
      expect((await fetch(`${url}/${worker}.worker.js`)).status).toBe(200);
    }
  });

  test('takes an edition that a command brings, and answers for it at once', async () => {
    const ended = await runBuiltCommand(
      ['import', 'notices', NOTICES, '--approve', '--json'],
      environment.variables,
    );
    expect(ended.err).toBe('');
    expect(JSON.parse(ended.out)).toMatchObject({ outcome: 'APPLIED', list: 'notices', revision: 2 });
    expect(ended.code).toBe(0);
    const found = await runBuiltCommand(['search', 'Sanaullah', 'Ghafari', '--json'], environment.variables);
    expect(JSON.parse(found.out)).toMatchObject({ receipt: { revision: 2 } });
  });

  test('lets nobody change the registry without the operator’s token', async () => {
    await expect(
      ask('mutation { importEdition(list: "notices", path: "/dev/null") { outcome } }'),
    ).rejects.toThrow('FORBIDDEN');
  });

  test('keeps what it was given over a restart, and ends with 0 when told to stop', async () => {
    const before = await ask('{ revision { number hash } lists { id entryCount } }');
    const ended = await server.stop('SIGTERM');
    expect(ended.code).toBe(0);
    await start();
    expect(await ask('{ revision { number hash } lists { id entryCount } }')).toEqual(before);
  });

  test('starts again after it was killed, with everything it had', async () => {
    const before = await ask('{ revision { number hash } lists { id entryCount } }');
    await server.stop('SIGKILL');
    await start();
    expect(await ask('{ revision { number hash } lists { id entryCount } }')).toEqual(before);
  });

  onEmbedded('is the only process on its folder, and says so to the next', async () => {
    const second = await new BuiltProcess('main.js', [], environment.variables).ended;
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.err).toMatch(/^The registry in \S+ is in use by process \d+, which answers at http:\S+\./m);
  });

  onEmbedded(
    'ends with 1 and says why when the thread of its database breaks, and can be started again',
    async () => {
      const before = await ask('{ revision { number hash } lists { id entryCount } }');
      await server.stop('SIGTERM');
      const marker = join(environment.folder, 'break');
      const variables = {
        ...environment.variables,
        NODE_OPTIONS: `--require ${resolve(__dirname, '../support/breaking-thread.cjs')}`,
        BREAK_WHEN: marker,
      };
      server = new BuiltProcess('main.js', [], variables);
      await server.url();
      writeFileSync(marker, '');
      const ended = await server.ended;
      expect(ended.code).toBe(1);
      expect(ended.err).toMatch(/^The embedded database's thread ended \(the thread broke\)\.$/m);
      await start();
      expect(await ask('{ revision { number hash } lists { id entryCount } }')).toEqual(before);
    },
  );

  test('says within a moment that its port is taken, before it opens anything', async () => {
    const taken = await listenAnywhere();
    const PORT = String((taken.address() as AddressInfo).port);
    const ended = await new BuiltProcess('main.js', [], { ...environment.variables, PORT }).ended;
    taken.close();
    expect([ended.code, ended.err]).toEqual([
      1,
      expect.stringContaining(`Port ${PORT} on 127.0.0.1 is taken`),
    ]);
  });

  test('names every wrong setting and does not start', async () => {
    const wrong = { ...environment.variables, PORT: 'x', LOG_LEVEL: 'loud' };
    const ended = await new BuiltProcess('main.js', [], wrong).ended;
    expect(ended.code).toBe(2);
    expect(ended.err).toMatch(/PORT: expected [^]*LOG_LEVEL: expected/);
  });
});

function listenAnywhere(): Promise<Server> {
  return new Promise((resolveServer) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolveServer(server));
  });
}
