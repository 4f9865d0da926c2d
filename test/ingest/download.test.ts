import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadFiles, type DownloadOptions, type Validators } from '../../src/ingest/download';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

describe('downloading an edition', () => {
  let server: Server;
  let origin: string;
  let folder: string;
  let handler: Handler;
  let requests: IncomingMessage[];

  beforeAll(async () => {
    server = createServer((request, response) => {
      requests.push(request);
      handler(request, response);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    requests = [];
    folder = mkdtempSync(join(tmpdir(), 'designata-download-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });

  const download = (paths: readonly string[], options: Partial<DownloadOptions> = {}) =>
    downloadFiles(
      paths.map((path) => `${origin}${path}`),
      {
        folder,
        validators: {},
        allowPrivateAddresses: true,
        ...options,
        limits: { retries: 2, retryMs: 5, idleMs: 300, ...options.limits },
      },
    );
  const contents = (paths: readonly string[]) => paths.map((path) => readFileSync(path, 'utf8'));

  it('gives every file in the order asked for, and says how far it is', async () => {
    handler = (request, response) =>
      response.setHeader('content-length', 3).end(`${request.url?.slice(1)}${request.url?.slice(1)}!`);
    const progress: unknown[] = [];
    const { paths } = await download(['/a', '/b'], { onProgress: (step) => progress.push(step) });
    expect(contents(paths)).toEqual(['aa!', 'bb!']);
    expect(progress).toContainEqual({ phase: 'downloading', done: 3, total: 3 });
  });

  it('asks with what the server said before, and reads nothing when nothing changed', async () => {
    const known: Validators = {
      [`${origin}/a`]: { etag: '"1"', lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT' },
    };
    handler = (_, response) => response.writeHead(304).end();
    const result = await download(['/a'], { validators: known });
    expect(result).toEqual({ paths: [], validators: known });
    expect(requests[0]?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT',
    });
  });

  it('fetches all files when one of several changed', async () => {
    const known: Validators = { [`${origin}/a`]: { etag: '"1"' }, [`${origin}/b`]: { etag: '"1"' } };
    handler = (request, response) => {
      if (request.url === '/a' && request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.setHeader('etag', '"2"').end(`new ${request.url}`);
    };
    const { paths, validators } = await download(['/a', '/b'], { validators: known });
    expect(contents(paths)).toEqual(['new /a', 'new /b']);
    expect(validators[`${origin}/b`]).toEqual({ etag: '"2"' });
  });

  it.each([429, 500, 503])('tries again after HTTP %d, which may pass', async (status) => {
    handler = (_, response) =>
      requests.length < 3 ? response.writeHead(status).end() : response.end('at last');
    expect(contents((await download(['/a'])).paths)).toEqual(['at last']);
  });

  it('tries again when the connection breaks or less comes than was announced', async () => {
    handler = (_, response) => {
      if (requests.length === 1) response.destroy();
      else if (requests.length === 2)
        response.writeHead(200, { 'content-length': 100 }).write('half', () => response.destroy());
      else response.end('whole');
    };
    expect(contents((await download(['/a'])).paths)).toEqual(['whole']);
  });

  it('gives up on a server that sends nothing more, and says which address', async () => {
    handler = (_, response) => void response.writeHead(200).write('and then');
    await expect(download(['/slow'], { limits: { retries: 0 } })).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining('/slow') as string,
    });
  });

  it('does not try again after HTTP 404', async () => {
    handler = (_, response) => response.writeHead(404).end();
    await expect(download(['/gone'])).rejects.toThrow(/HTTP status 404/);
    expect(requests).toHaveLength(1);
  });

  it('refuses a file that is too long, and more redirects than it follows', async () => {
    handler = (_, response) => response.end('x'.repeat(1000));
    await expect(download(['/long'], { limits: { bytes: 999 } })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
    handler = (_, response) => response.writeHead(302, { location: '/again' }).end();
    await expect(download(['/again'])).rejects.toThrow(/more than 5 redirects/);
  });

  it('never calls an address inside the network, named, numbered or redirected to', async () => {
    handler = (_, response) => response.end('secret');
    const outside = { allowPrivateAddresses: false };
    await expect(download(['/a'], outside)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      downloadFiles([origin.replace('127.0.0.1', 'localhost')], {
        folder,
        validators: {},
        ...outside,
        limits: { retries: 0 },
      }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(requests).toHaveLength(0);
  });
});
