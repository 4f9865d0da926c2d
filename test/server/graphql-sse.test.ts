import { connect } from 'node:net';
import { createClient } from 'graphql-sse';
import type { DesignataServer } from '../../src/server/server';
import { pause, settled } from './settled';
import { startServer } from './running-server';
import { smallService, type SmallService } from './small-service';

describe('GraphQL as an event stream', () => {
  let service: SmallService;
  let server: DesignataServer;
  let url: string;

  beforeEach(async () => {
    service = smallService();
    ({ server, url } = await startServer(service));
  });
  afterEach(() => server.dispose());

  const post = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query }),
    });

  test('delivers a subscription in order, to its end', async () => {
    const client = createClient({ url: `${url}/graphql/stream`, retryAttempts: 0 });
    const results: unknown[] = [];
    for await (const result of client.iterate({ query: 'subscription { count(to: 3) }' }))
      results.push(result);
    expect(results).toEqual([{ data: { count: 1 } }, { data: { count: 2 } }, { data: { count: 3 } }]);
    client.dispose();
  });

  test('can be opened by a GET, as EventSource does', async () => {
    const query = encodeURIComponent('subscription { count(to: 2) }');
    const response = await fetch(`${url}/graphql/stream?query=${query}`, {
      headers: { accept: 'text/event-stream' },
    });
    expect(await response.text()).toMatch(/data: \{"data":\{"count":1\}\}[^]*"count":2[^]*event: complete/);
  });

  test('refuses a mutation', async () => {
    const response = await post('mutation { change }');
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('came a mutation'),
    ]);
  });

  test('refuses a body that another site could have sent', async () => {
    const response = await post('subscription { count }', {
      'content-type': 'text/plain; x=application/json',
    });
    expect(response.status).toBe(415);
  });

  test('refuses who does not accept an event stream', async () => {
    expect((await post('subscription { count }', { accept: 'application/json' })).status).toBe(406);
  });

  test('shows nothing of an unexpected error', async () => {
    const texts = [
      await (await post('subscription { broken }')).text(),
      await (await post('{ broken }')).text(),
    ];
    for (const text of texts) {
      expect(text).toContain('masked');
      expect(text).not.toContain('hunter2');
    }
  });

  test('hands on who asks, and refuses who is not let in', async () => {
    await (await post('subscription { count(to: 1) }', { authorization: 'Bearer abc' })).text();
    expect(service.asked).toEqual([{ transport: 'sse', authorization: 'Bearer abc', subscription: true }]);
    const refused = await post('subscription { count(to: 1) }', { authorization: 'Bearer mistyped' });
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining('no such operator'),
    ]);
  });

  test('keeps the limits of HTTP', async () => {
    const response = await post('{ a: hello b: hello c: hello d: hello }');
    expect(await response.text()).toContain('LIMIT_EXCEEDED');
  });

  test('stops asking for events while a client does not read, and ends when it goes', async () => {
    const body = JSON.stringify({ query: 'subscription { flood }' });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.pause();
    socket.write(
      'POST /graphql/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n' +
        `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    expect(await settled(() => service.pulled)).toBeLessThan(20_000);
    socket.destroy();
    for (let wait = 0; wait < 100 && service.ended === 0; wait++) await pause(20);
    expect(service.ended).toBe(1);
  });

  test('refuses more streams than there are places, and gives a place back when one ends', async () => {
    await server.dispose();
    ({ server, url } = await startServer(service, { maxSockets: 1 }));
    const first = await post('subscription { count }');
    expect((await post('subscription { count(to: 1) }')).status).toBe(503);
    await first.body?.cancel();
    for (let wait = 0; wait < 100 && service.ended === 0; wait++) await pause(20);
    await pause(50);
    expect((await post('subscription { count(to: 1) }')).status).toBe(200);
  });

  test('ends the stream when the server stops', async () => {
    const response = await post('subscription { count(to: 1000000000) }');
    const reading = (async () => {
      const reader = response.body?.getReader();
      while (!(await reader?.read())?.done);
      return 'ended';
    })();
    await pause(100);
    await server.dispose();
    expect(await reading.catch(() => 'ended')).toBe('ended');
    expect(service.ended).toBe(1);
  });
});
