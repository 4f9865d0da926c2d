import { connect } from 'node:net';
import pino from 'pino';
import type { DesignataServer } from '../../src/server/server';
import { ask, READY, startServer } from './running-server';
import { smallService } from './small-service';

describe('the server', () => {
  let server: DesignataServer;
  let url: string;
  let report = READY;

  beforeEach(async () => {
    report = READY;
    ({ server, url } = await startServer(smallService(), { probe: async () => report }));
  });
  afterEach(() => server.dispose());

  test('is alive with its version', async () => {
    const response = await fetch(`${url}/health`);
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'alive', version: '1.2.3', uptimeSeconds: expect.any(Number) },
    ]);
  });

  test('says that it is ready, and at which revision', async () => {
    const response = await fetch(`${url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([200, READY]);
  });

  test('says that it is not ready, and why', async () => {
    report = { ...READY, status: 'behind', reason: 'Names lag behind.', indexRevision: 3 };
    const response = await fetch(`${url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([503, report]);
  });

  test('counts requests by route, and shows the revisions, for Prometheus', async () => {
    await ask(url, '{ hello }');
    await fetch(`${url}/made/up/by/a/stranger`);
    const response = await fetch(`${url}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('designata_http_requests_total{route="graphql",method="POST",status="200"} 1');
    expect(text).toContain('designata_registry_revision 7');
    expect(text).toContain('designata_list_entries{list="notices"} 3');
    expect(text).not.toContain('stranger');
  });

  test('serves the page under a policy that lets it talk to this server alone', async () => {
    const response = await fetch(url);
    expect(await response.text()).toContain('<title>page</title>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const chunk = await fetch(`${url}/chunks/a-1.js`);
    expect(chunk.headers.get('cache-control')).toContain('immutable');
  });

  test('serves nothing outside the page', async () => {
    const raw = await rawRequest(
      url,
      'GET /../small-service.ts HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    );
    expect(raw).toMatch(/^HTTP\/1\.1 404/);
    expect((await fetch(`${url}/%2e%2e%2fserver.test.ts`)).status).toBe(404);
  });

  test('logs nothing unexpected when a client goes away before its answer', async () => {
    const lines: string[] = [];
    const logger = pino({ level: 'error' }, { write: (line: string) => lines.push(line) });
    const own = await startServer(smallService(), { logger });
    const gone = new AbortController();
    const answer = fetch(`${own.url}/graphql?query=%7Bslow%7D`, {
      headers: { 'apollo-require-preflight': 'true' },
      signal: gone.signal,
    });
    setTimeout(() => gone.abort(), 100);
    await expect(answer).rejects.toThrow();
    await own.server.dispose();
    expect(lines).toEqual([]);
  });

  test('answers a method it does not know with those it does', async () => {
    const response = await fetch(`${url}/health`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('says which port is taken, and what to do', async () => {
    const port = Number(new URL(url).port);
    await expect(startServer(smallService(), { port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start.`,
    );
  });

  test('ends the requests in flight before it stops, and takes no new ones', async () => {
    const answer = ask(url, '{ slow }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = server.dispose();
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    expect((await answer).body).toEqual({ data: { slow: 'at last' } });
    await stopped;
  });

  test('does not wait longer than its grace for a request that does not end', async () => {
    const stuck = await startServer(smallService(), { shutdownGraceMs: 50 });
    const answer = ask(stuck.url, '{ slow }').catch(() => 'cut off');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await stuck.server.dispose();
    expect(await answer).toBe('cut off');
  });
});

function rawRequest(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
