import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Importer } from '../../src/ingest/importer';
import type { ListSource } from '../../src/sources/source';
import { draftList, person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

describe('importing today’s edition from its publisher', () => {
  let registry: TestRegistry;
  let server: Server;
  let answers: { body: string; etag: string; status: number };
  let asked: IncomingMessage[];

  beforeAll(async () => {
    registry = await openTestRegistry();
    server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  beforeEach(async () => {
    await registry.reset();
    answers = { body: edition('2024-01-01', 'Anna Alpha'), etag: '"1"', status: 200 };
    asked = [];
  });
  afterAll(async () => {
    server.close();
    await registry.database.close();
  });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    asked.push(request);
    const { body, etag, status } = answers;
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(status, { etag, 'content-type': 'application/json' }).end(body);
  }

  const edition = (publishedOn: string, ...names: string[]): string =>
    JSON.stringify({ list: 'a', publishedOn, entries: names.map((name, at) => person(`${at}`, name)) });

  /** The importer of a build whose reader of the list has this version. */
  function importer(readerVersion = 1): Importer {
    const { port } = server.address() as AddressInfo;
    const list = draftList('a');
    const source: ListSource = {
      info: { ...list.info, downloads: [`http://127.0.0.1:${port}/list.json`] },
      formats: list.formats.map((format) => ({ ...format, version: readerVersion })),
    };
    return new Importer(registry.database.dataSource, new Map([['a', source]]));
  }
  const download = (readerVersion?: number) =>
    importer(readerVersion).importDownload('a', { allowPrivateAddresses: true });

  it('takes in what it serves, and the next time asks whether that changed', async () => {
    expect(await download()).toMatchObject({ outcome: 'APPLIED', listed: 1, publishedOn: '2024-01-01' });
    expect(await download()).toMatchObject({ outcome: 'UNCHANGED' });
    expect(asked.map((request) => request.headers['if-none-match'])).toEqual([undefined, '"1"']);
    answers = { ...answers, body: edition('2024-01-02', 'Anna Alpha', 'Ben Beta'), etag: '"2"' };
    expect(await download()).toMatchObject({ outcome: 'APPLIED', listed: 1 });
  });

  it('reads the same file anew with a reader that may find more in it', async () => {
    await download(1);
    expect(await download(2)).toMatchObject({ outcome: 'UNCHANGED', entries: 1 });
    expect(asked.at(-1)?.headers['if-none-match']).toBeUndefined();
  });

  it('asks for the whole file again when the last one was refused', async () => {
    answers.body = '<html>Sorry</html>';
    expect(await download()).toMatchObject({ outcome: 'REJECTED' });
    await download();
    expect(asked.at(-1)?.headers['if-none-match']).toBeUndefined();
  });

  it('leaves the registry as it was when the publisher does not answer well', async () => {
    await download();
    const before = await registry.stateDigest();
    answers = { body: 'Not here', etag: '"3"', status: 404 };
    await expect(download()).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
    expect(await registry.stateDigest()).toBe(before);
  });
});
