import { Client } from 'pg';
import { WebSocket } from 'ws';
import { once } from 'node:events';
import { testServerUrl } from '../support/postgres-databases';
import { pause } from '../server/settled';
import { readEvents } from './event-reader';
import { startFeedServer, type FeedServer } from './feed-server';

const TITLE = 'a question whose connection to PostgreSQL is cut';

if (testServerUrl() === undefined) {
  describe.skip(`${TITLE} (skipped: TEST_DATABASE_URL is not set)`, () => {
    it('needs a PostgreSQL', () => undefined);
  });
} else {
  describe(TITLE, cutConnections);
}

interface Told {
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

function cutConnections(): void {
  let feed: FeedServer;
  let other: Client;

  beforeAll(async () => {
    feed = await startFeedServer();
    await feed.take('a', '1', '2');
    other = new Client({ connectionString: feed.api.database.url });
    await other.connect();
  });
  afterAll(async () => {
    await other?.end();
    await feed?.close();
  });

  const cursor = async (): Promise<string> => {
    const { changes } = await feed.api.data<{ changes: { pageInfo: { endCursor: string } } }>(
      '{ changes(first: 1) { pageInfo { endCursor } } }',
    );
    return changes.pageInfo.endCursor;
  };

  const overHttp = async (query: string): Promise<Told> => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    return (await (await fetch(`${feed.url}/graphql`, { method: 'POST', headers, body })).json()) as Told;
  };

  const overEventStream = async (query: string): Promise<Told> => {
    for await (const { event, data } of readEvents(feed.url, query))
      if (event === 'next') return JSON.parse(data ?? '') as Told;
    return {};
  };

  const overWebSocket = async (query: string): Promise<Told> => {
    const socket = new WebSocket(`${feed.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
    const [message] = (await once(socket, 'message')) as [Buffer];
    socket.terminate();
    const { type, payload } = JSON.parse(message.toString()) as { type: string; payload: unknown };
    return type === 'error' ? { errors: payload as NonNullable<Told['errors']> } : (payload as Told);
  };

  /** Ends every statement that waits for a lock, once so many of those asked do, and the server's own look at the log. */
  const terminateWaiting = async (asked: number): Promise<void> => {
    for (let waiting: number[] = []; waiting.length <= asked; await pause(20)) {
      const { rows } = await other.query<{ pid: number }>(
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      );
      waiting = rows.map(({ pid }) => pid);
      if (waiting.length > asked)
        await other.query('SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) pid', [waiting]);
    }
  };

  it('is told so, as what may be asked again, on every transport, and the next is answered', async () => {
    const after = await cursor();
    await other.query('BEGIN; LOCK TABLE revision, revision_counter IN ACCESS EXCLUSIVE MODE');
    const subscription = `subscription { changes(after: "${after}") { kind } }`;
    const asked = Promise.all([
      overHttp('{ digest(asOf: { revision: 1 }) { digest } }'),
      overEventStream(subscription),
      overWebSocket(subscription),
    ]);
    await terminateWaiting(3);
    await other.query('ROLLBACK');

    for (const { errors } of await asked) {
      expect(errors).toEqual([
        expect.objectContaining({
          message: expect.stringMatching(/^The registry lost its database, or does not reach it\. Ask again/),
          extensions: {
            code: 'UNAVAILABLE',
            details: { reason: 'DISCONNECTED', reference: expect.stringMatching(/^[0-9a-f-]{36}$/) },
          },
        }),
      ]);
    }
    expect(await feed.api.ask('{ digest { digest } }')).toMatchObject({ errors: [] });
    const [first] = await Promise.all([overWebSocket(subscription), overEventStream(subscription)]);
    expect(first).toMatchObject({ data: { changes: { kind: 'LISTED' } } });
  });

  it('is answered 503 where it asks for an export', async () => {
    await other.query('BEGIN; LOCK TABLE revision, revision_counter IN ACCESS EXCLUSIVE MODE');
    const asked = fetch(`${feed.url}/export?revision=1`);
    await terminateWaiting(1);
    await other.query('ROLLBACK');
    const response = await asked;

    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect((await fetch(`${feed.url}/export?revision=1`)).status).toBe(200);
  });
}
