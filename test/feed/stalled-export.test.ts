import { randomBytes } from 'node:crypto';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { ExportHttp } from '../../src/server/export-http';
import { openTestApi, type TestApi } from '../api/test-api';
import { draftEdition, person } from '../support/draft-list';

const STALLED_MS = 300;

describe('an export that does not move', () => {
  let api: TestApi;
  let exports: ExportHttp;
  let server: Server;

  beforeAll(async () => {
    api = await openTestApi();
    await api.importer.importFiles('a', draftEdition('a', null, [person('1', 'Anna')]));
    await api.caughtUp();
    exports = new ExportHttp(api.services, () => undefined, STALLED_MS);
    server = createServer((request, response) => {
      exports.handle(request, response).catch(() => undefined);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    exports.dispose();
    await api.close();
  });

  /** Has the export hold so many megabytes of what does not compress well, and come in two parts with a pause between. */
  const large = (megabytes: number, betweenMs: number): void => {
    const { snapshots } = api.services.reader;
    const truly = snapshots.at.bind(snapshots);
    jest.spyOn(snapshots, 'at').mockImplementation(async function* (revision) {
      for await (const batch of truly(revision)) {
        for (const entry of batch) {
          const name = (): string => randomBytes(megabytes * 250_000).toString('hex');
          yield [{ ...entry, facts: new Map([['alias', [{ name: name() }]]]) }];
          await pause(betweenMs);
          yield [{ ...entry, facts: new Map([['alias', [{ name: name() }]]]) }];
        }
      }
    });
  };

  const asked = (format: string): Promise<IncomingMessage> => {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) =>
      get(`http://127.0.0.1:${port}/export?format=${format}`, resolve).on('error', reject),
    );
  };

  it('is waited for while the database takes its time', async () => {
    large(1, STALLED_MS * 3);

    expect(await text(await asked('jsonl'))).toContain('"type":"end"');
  });

  it('is cut off where nobody takes it', async () => {
    large(40, 0);
    const cut = new Promise<void>((resolve) =>
      server.once('request', (_request, response) => response.once('close', resolve)),
    );
    const response = await asked('ftm');
    await cut;

    await expect(text(response)).rejects.toThrow('aborted');
  });
});
