import { connect, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import { readEvents, take } from './event-reader';
import { pause } from '../server/settled';
import { startFeedServer, type FeedServer } from './feed-server';

/** How long a consumer of these tests may leave an event untaken. */
const STALL_MS = 600;

/** Events that fill the buffers between the server and a consumer that does not read. */
const MANY = 900;

const FLOOD = `a: __typename ${Array.from({ length: 40 }, (_, index) => `l${index}: entryLine`).join(' ')}`;

describe('a consumer that does not read', () => {
  let feed: FeedServer;
  let start: string;

  beforeAll(async () => {
    feed = await startFeedServer({ stallMs: STALL_MS });
    await feed.take('a', 'first');
    await feed.take('b', ...Array.from({ length: MANY }, (_, index) => `${index}`));
    const { changes } = await feed.api.data<{ changes: { edges: { cursor: string }[] } }>(
      '{ changes(first: 1) { edges { cursor } } }',
    );
    start = changes.edges[0]?.cursor ?? '';
  });
  afterAll(() => feed.close());
  beforeEach(() => feed.told.splice(0));

  async function untilToldTooSlow(): Promise<void> {
    while (!feed.told.includes('TOO_SLOW')) await pause(20);
  }

  /** Everything that was on its way when the consumer begins to read, and whether the connection was ended. */
  function readRest(socket: Socket): Promise<string> {
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      socket.on('data', (chunk: Buffer) => chunks.push(chunk));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(Buffer.concat(chunks).toString()));
      socket.resume();
    });
  }

  it('over server-sent events is told so at the end of what it had, with the cursor to resume from', async () => {
    const query = encodeURIComponent(`subscription { changes(after: "${start}") { ${FLOOD} } }`);
    const socket = connect(Number(new URL(feed.url).port), '127.0.0.1');
    socket.pause();
    socket.write(
      `GET /graphql/stream?query=${query} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/event-stream\r\n\r\n`,
    );
    await untilToldTooSlow();
    const text = await readRest(socket);
    const ids = [...text.matchAll(/^id: (\S+)$/gm)].map(([, id]) => id);
    const last = JSON.parse(/data: (\{"errors".*)$/m.exec(text)?.[1] ?? '{}') as {
      errors: { extensions: { code: string; details: { cursor: string } } }[];
    };

    expect(ids.length).toBeLessThan(MANY);
    expect(last.errors[0]?.extensions).toMatchObject({ code: 'TOO_SLOW', details: { cursor: ids.at(-1) } });
    expect(text.trimEnd()).toMatch(/event: complete\ndata:(\s+0)?$/);
  });

  it('over WebSocket is told so, and its socket closed with the cursor to resume from', async () => {
    const socket = new WebSocket(`${feed.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const messages: { type: string; payload?: unknown }[] = [];
    socket.on('message', (data) => messages.push(JSON.parse(String(data)) as { type: string }));
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send('{"type":"connection_init"}');
    while (messages.length === 0) await pause(5);
    const query = `subscription { changes(after: "${start}") { cursor ${FLOOD} } }`;
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
    socket.pause();
    await untilToldTooSlow();
    const closed = new Promise<[number, string]>((resolve) =>
      socket.once('close', (code, reason) => resolve([code, String(reason)])),
    );
    socket.resume();
    const [code, reason] = await closed;
    const events = messages.filter(({ type }) => type === 'next');
    const lastCursor = (events.at(-1)?.payload as { data: { changes: { cursor: string } } }).data.changes
      .cursor;

    expect(events.length).toBeLessThan(MANY);
    expect([code, reason]).toEqual([1013, lastCursor]);
    expect(messages.at(-1)).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'TOO_SLOW', details: { cursor: lastCursor } } }],
    });
  });

  it('keeps nobody else waiting', async () => {
    const query = encodeURIComponent(`subscription { changes(after: "${start}") { ${FLOOD} } }`);
    const stalled = connect(Number(new URL(feed.url).port), '127.0.0.1');
    stalled.pause();
    stalled.on('error', () => undefined);
    stalled.write(
      `GET /graphql/stream?query=${query} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/event-stream\r\n\r\n`,
    );
    await pause(200);
    const events = await take(
      readEvents(feed.url, `subscription { changes(after: "${start}") { kind } }`),
      300,
    );
    stalled.destroy();

    expect(events).toHaveLength(300);
  });
});
