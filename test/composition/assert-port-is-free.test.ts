import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertPortIsFree } from '../../src/composition/assert-port-is-free';
import { readConfig } from '../../src/config';
import { FolderLock } from '../../src/registry/embedded/folder-lock';

describe('a port that is taken', () => {
  const folder = mkdtempSync(join(tmpdir(), 'designata-port-'));
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    rmSync(folder, { recursive: true });
  });

  /** A server that answers everything with a text, on any port. */
  const answering = (text: string): Promise<number> => answeringBy((response) => response.end(text));

  const answeringBy = (answer: (response: ServerResponse) => void): Promise<number> =>
    new Promise((listening) => {
      const server = createServer((_, response) => answer(response)).listen(0, '127.0.0.1', () =>
        listening((server.address() as AddressInfo).port),
      );
      servers.push(server);
    });
  const assertFree = (port: number, more = {}) =>
    assertPortIsFree(readConfig({ DATA_DIR: folder, PORT: String(port), ...more }));

  it('is said to be a server’s of this very folder, by its lock', async () => {
    const port = await answering('');
    const lock = FolderLock.acquire(folder);
    lock.announce(`http://127.0.0.1:${port}`);
    const taken = assertFree(port);
    await expect(taken).rejects.toThrow(
      `A Designata server with the registry in ${folder} answers at http://127.0.0.1:${port} already (process ${process.pid}). Use it, stop it, or choose another port: PORT=${port + 1} npm start.`,
    );
    await expect(taken).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    lock.release();
  });

  it('is said to be a server’s of another registry, by what it says of its health', async () => {
    const port = await answering('{"status":"alive","version":"0.1.0","uptimeSeconds":3}');
    const said = `A Designata server answers on port ${port} of 127.0.0.1 already`;
    await expect(assertFree(port)).rejects.toThrow(
      `${said}, with another registry than the one in ${folder}.`,
    );
    await expect(assertFree(port, { DATABASE_URL: 'postgres://host/x' })).rejects.toThrow(`${said}. Use it`);
  });

  it.each(['Hello', '{"status":"alive"}', 'null'])(
    'is another program’s where that says %s',
    async (text) => {
      const port = await answering(text);
      await expect(assertFree(port)).rejects.toThrow(
        `Port ${port} on 127.0.0.1 is taken by another program.`,
      );
    },
  );

  it.each<[string, string, number]>([
    ['is much', 'x'.repeat(65_536), 0],
    ['is slow', ' ', 100],
  ])('is another program’s where its answer never ends and %s', async (_, piece, ms) => {
    const port = await answeringBy((response) => {
      let timer: NodeJS.Timeout | undefined;
      const more = (): void => {
        response.write(piece);
        timer = setTimeout(more, ms);
      };
      response.on('close', () => clearTimeout(timer));
      more();
    });
    const started = Date.now();
    await expect(assertFree(port)).rejects.toThrow('is taken by another program');
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it('is no matter where it is free', async () => {
    await expect(assertFree(0)).resolves.toBeUndefined();
  });
});
