import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';

/** What every subscriber asks for: enough to act on without a second call. */
export const SUBSCRIBED = `cursor kind summary revision { number at cause } list { id } entry { id reference }
  party { id kind name } edition { id publishedOn } authorities { id name } programs { id code } entryLine`;

/** A subscriber that only notes that, and when, an event came; what it does with it is not what is measured. */
export interface Subscriber {
  readonly transport: 'WebSocket' | 'server-sent events';
  /** Stops reading from its connection, as a hanging process does. */
  stall(): void;
  /** Reads on, and resolves once the server has closed the connection, with the last it said. */
  readToEnd(): Promise<string>;
  close(): void;
}

export interface Asked {
  readonly url: string;
  /** A cursor to begin behind; without one, at the log's end. */
  readonly after?: string;
  /** The fields asked of each change. */
  readonly fields?: string;
  /** Told of each event's text. */
  onEvent(text: string): void;
}

export async function subscribeWebSocket(asked: Asked): Promise<Subscriber> {
  const socket = new WebSocket(`${asked.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  let last = '';
  socket.on('error', () => undefined);
  socket.on('message', (data: Buffer) => {
    last = data.toString();
    if (last.startsWith('{"id":"1","type":"next"')) asked.onEvent(last);
  });
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: queryOf(asked) } }));
  return {
    transport: 'WebSocket',
    stall: () => socket.pause(),
    readToEnd: async () => {
      const closed = once(socket, 'close');
      socket.resume();
      const [code, reason] = (await closed) as [number, Buffer];
      return `${last} closed ${code} ${reason.toString()}`;
    },
    close: () => socket.terminate(),
  };
}

export async function subscribeEventStream(asked: Asked): Promise<Subscriber> {
  const address = `${asked.url}/graphql/stream?query=${encodeURIComponent(queryOf(asked))}`;
  const asking = request(address, { agent: false, headers: { accept: 'text/event-stream' } });
  asking.on('error', () => undefined);
  asking.end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  let text = '';
  response.on('error', () => undefined);
  response.on('data', (chunk: Buffer) => {
    const blocks = (text + chunk.toString()).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) if (block.includes('event: next')) asked.onEvent(block);
  });
  return {
    transport: 'server-sent events',
    stall: () => response.pause(),
    readToEnd: async () => {
      let last = '';
      response.on('data', (chunk: Buffer) => (last = (last + chunk.toString()).slice(-2_000)));
      const closed = new Promise((resolve) => response.once('close', resolve));
      response.resume();
      await closed;
      return last;
    },
    close: () => asking.destroy(),
  };
}

function queryOf({ after, fields = SUBSCRIBED }: Asked): string {
  const from = after === undefined ? '' : `(after: "${after}")`;
  return `subscription { changes${from} { ${fields} } }`;
}
