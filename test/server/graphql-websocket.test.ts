import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { DesignataServer } from '../../src/server/server';
import { pause, settled } from './settled';
import { startServer } from './running-server';
import { smallService, type SmallService } from './small-service';

describe('GraphQL over WebSocket', () => {
  let service: SmallService;
  let server: DesignataServer;
  let socketUrl: string;
  let client: Client;

  beforeEach(async () => {
    service = smallService();
    const started = await startServer(service);
    server = started.server;
    socketUrl = `${started.url.replace('http', 'ws')}/graphql`;
    client = createClient({
      url: socketUrl,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      onNonLazyError: () => undefined,
    });
  });
  afterEach(async () => {
    await client.dispose();
    await server.dispose();
  });

  const open = (headers: Record<string, string> = {}, protocol = 'graphql-transport-ws') =>
    new WebSocket(socketUrl, protocol, { headers });
  const closing = (socket: WebSocket) =>
    new Promise<number>((resolve) => {
      socket.on('error', () => undefined);
      socket.on('close', (code) => resolve(code));
    });
  const refusal = (socket: WebSocket) =>
    new Promise<number>((resolve) => {
      socket.on('error', () => undefined);
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    });

  async function all(query: string): Promise<unknown[]> {
    const results: unknown[] = [];
    for await (const result of client.iterate({ query })) results.push(result);
    return results;
  }

  test('delivers a subscription in order, to its end', async () => {
    expect(await all('subscription { count(to: 3) }')).toEqual([
      { data: { count: 1 } },
      { data: { count: 2 } },
      { data: { count: 3 } },
    ]);
  });

  test('answers queries too', async () => {
    expect(await all('{ hello(name: "you") }')).toEqual([{ data: { hello: 'Hello you' } }]);
  });

  test('shows nothing of an unexpected error, in a query or a subscription', async () => {
    for (const query of ['{ broken }', 'subscription { broken }']) {
      const [result] = await all(query);
      expect(result).toMatchObject({ errors: [{ message: 'masked' }] });
    }
  });

  test('keeps the limits of HTTP', async () => {
    await expect(all('{ a: hello b: hello c: hello d: hello }')).rejects.toEqual([
      expect.objectContaining({ extensions: { code: 'LIMIT_EXCEEDED' } }),
    ]);
    await expect(all(`{ ${'hello '.repeat(600)} }`)).rejects.toEqual([
      expect.objectContaining({ message: expect.stringContaining('500 tokens') }),
    ]);
  });

  test('hands on who asks, by the connection parameters, and refuses who is not let in', async () => {
    await client.dispose();
    const connectionParams = { authorization: 'Bearer abc' };
    client = createClient({ url: socketUrl, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams });
    await all('{ hello }');
    expect(service.asked).toEqual([
      { transport: 'websocket', authorization: 'Bearer abc', subscription: false },
    ]);
    connectionParams.authorization = 'Bearer mistyped';
    await client.dispose();
    client = createClient({ url: socketUrl, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams });
    await expect(all('{ hello }')).rejects.toEqual([
      expect.objectContaining({ message: 'no such operator' }),
    ]);
  });

  test('ends a subscription whose client has gone', async () => {
    const events = client.iterate({ query: 'subscription { count }' });
    await events.next();
    await events.return?.();
    await client.dispose();
    for (let wait = 0; wait < 100 && service.ended === 0; wait++) await pause(20);
    expect(service.ended).toBe(1);
  });

  test('stops asking for events while a client does not read', async () => {
    const socket = open();
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send('{"type":"connection_init"}');
    await new Promise((resolve) => socket.once('message', resolve));
    socket.send('{"type":"subscribe","id":"1","payload":{"query":"subscription { flood }"}}');
    await new Promise((resolve) => socket.once('message', resolve));
    socket.pause();
    expect(await settled(() => service.pulled)).toBeLessThan(20_000);
    socket.terminate();
  });

  test('closes a socket that does not introduce itself within three seconds', async () => {
    expect(await closing(open())).toBe(4408);
  });

  test('closes a socket that sends more than the limit at once', async () => {
    const socket = open();
    socket.on('open', () => socket.send('x'.repeat(20_000)));
    expect(await closing(socket)).toBe(1009);
  });

  test('refuses the twenty-first operation of a socket, and keeps the others', async () => {
    const running = Array.from({ length: 20 }, () => client.iterate({ query: 'subscription { count }' }));
    await Promise.all(running.map((events) => events.next()));
    await expect(all('subscription { count }')).rejects.toEqual([
      expect.objectContaining({ extensions: { code: 'LIMIT_EXCEEDED' } }),
    ]);
    await Promise.all(running.map((events) => events.return?.()));
  });

  test('refuses more sockets than there are places, and lets one in when another leaves', async () => {
    const sockets = Array.from({ length: 10 }, () => open());
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('open', resolve))));
    expect(await refusal(open())).toBe(503);
    const gone = closing(sockets[0] as WebSocket);
    sockets[0]?.close();
    await gone;
    await pause(50);
    await new Promise((resolve) => open().once('open', resolve));
    for (const socket of sockets) socket.terminate();
  });

  test('does not let a page of another site in', async () => {
    expect(await refusal(open({ origin: 'https://elsewhere.example' }))).toBe(403);
    const own = open({ origin: new URL(socketUrl.replace('ws', 'http')).origin });
    await new Promise((resolve) => own.once('open', resolve));
    own.terminate();
  });

  test('tells clients to go elsewhere when it stops', async () => {
    const socket = open();
    const closed = closing(socket);
    await new Promise((resolve) => socket.once('open', resolve));
    await server.dispose();
    expect(await closed).toBe(1001);
  });
});
