import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { copyDigest, lineDigest } from '../../src/changes/export/entry-line';
import { readEvents, take, type ServerSentEvent } from './event-reader';
import { startFeedServer, type FeedServer } from './feed-server';

interface FeedResult {
  readonly data?: { readonly changeFeed?: FedEvent; readonly changes?: FedEvent } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

interface FedEvent {
  readonly __typename: string;
  readonly cursor: string;
  readonly upToRevision?: number;
  readonly entry: { readonly id: string };
  readonly entryLine: string | null;
}

describe('the change feed', () => {
  let feed: FeedServer;

  beforeAll(async () => {
    feed = await startFeedServer();
  });
  afterAll(() => feed.close());
  beforeEach(async () => {
    await feed.api.reset();
    await feed.take('a', '1', '2', '3');
  });

  async function* overWebSocket(query: string): AsyncGenerator<FeedResult, void, void> {
    const client = createClient({
      url: `${feed.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      onNonLazyError: () => undefined,
    });
    try {
      yield* client.iterate<Record<string, unknown>>({ query }) as unknown as AsyncIterable<FeedResult>;
    } finally {
      await client.dispose();
    }
  }

  async function* overSse(query: string, headers = {}): AsyncGenerator<FeedResult, void, void> {
    for await (const { event, data } of readEvents(feed.url, query, headers))
      if (event === 'next') yield JSON.parse(data ?? '') as FeedResult;
  }

  /** Without the ids that stand alone: one comes first where the server has yet to look at what was taken in. */
  async function* told(query: string, headers: Record<string, string>): AsyncGenerator<ServerSentEvent> {
    for await (const event of readEvents(feed.url, query, headers)) if (event.event) yield event;
  }

  const cursors = async (): Promise<string[]> => {
    const { changes } = await feed.api.data<{ changes: { edges: { cursor: string }[] } }>(
      '{ changes { edges { cursor } } }',
    );
    return changes.edges.map(({ cursor }) => cursor);
  };

  const transports = [
    ['WebSocket', overWebSocket],
    ['server-sent events', overSse],
  ] as const;

  describe.each(transports)('over %s', (_name, subscribe) => {
    it('tells a subscriber when it has caught up, and goes on telling it while nothing happens', async () => {
      const [first] = await cursors();
      const query = `subscription { changeFeed(after: "${first}") { __typename ... on Change { entry { id } }
        ... on Heartbeat { cursor upToRevision } } }`;
      const told = (await take(subscribe(query), 4)).map(({ data }) => data?.changeFeed);

      expect(told.slice(0, 2)).toMatchObject([{ entry: { id: 'a:2' } }, { entry: { id: 'a:3' } }]);
      expect(told.slice(2)).toMatchObject([
        { __typename: 'Heartbeat', upToRevision: 1 },
        { __typename: 'Heartbeat', upToRevision: 1 },
      ]);
      const { changes } = await feed.api.data<{ changes: { pageInfo: { endCursor: string } } }>(
        '{ changes { pageInfo { endCursor } } }',
      );
      expect(told.at(-1)?.cursor).toBe(changes.pageInfo.endCursor);
    });

    it('moves a subscriber on past what its filter leaves out', async () => {
      const stream = subscribe(
        'subscription { changeFeed(filter: { lists: ["b"] }) { __typename ... on Heartbeat { cursor upToRevision } ... on Change { entry { id } } } }',
      );
      await stream.next();
      await feed.take('a', '1', '2', '3', '4');
      for (let heartbeat; heartbeat?.upToRevision !== 2;) {
        const { value } = await stream.next();
        heartbeat = (value as FeedResult).data?.changeFeed;
        expect(heartbeat?.__typename).toBe('Heartbeat');
      }
      await stream.return(undefined);
    });

    it.each([
      ['damaged', 'nonsense', 'DAMAGED'],
      ['future', '', 'FUTURE'],
    ])('refuses a %s cursor with a typed error', async (_kind, given, reason) => {
      let cursor = given;
      if (cursor === '') {
        await feed.take('b', '9');
        cursor = (await cursors()).at(-1) ?? '';
        await feed.api.reset();
        await feed.take('a', '1');
      }
      const results = await take(subscribe(`subscription { changes(after: "${cursor}") { cursor } }`), 2);

      expect(results).toMatchObject([
        { errors: [{ extensions: { code: 'BAD_CURSOR', details: { reason } } }] },
      ]);
    });

    it.each([
      ['and stays there', ['1']],
      ['and has taken in as many revisions since', ['1', '2']],
      ['and has taken in more revisions since', ['1', '2', '3']],
    ])('tells a subscriber when the registry is put back to an older state %s', async (_what, names) => {
      await feed.take('b', 'second');
      const stream = subscribe(
        'subscription { changeFeed { __typename ... on Heartbeat { upToRevision } } }',
      );
      expect((await stream.next()).value).toMatchObject({ data: { changeFeed: { upToRevision: 2 } } });
      await feed.api.reset();
      for (const name of names) await feed.take('c', ...names.slice(0, names.indexOf(name) + 1));
      let last: FeedResult | undefined;
      await (async () => {
        for await (const result of stream) last = result;
      })().catch((errors: FeedResult['errors']) => (last = errors && { errors }));

      expect(last?.errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }]);
    });

    it('gives every entry’s line, so that a copy has the registry’s digest', async () => {
      const lines = new Map<string, string>();
      const stream = subscribe(
        `subscription { changes(after: "${(await cursors())[0]}") { entry { id } entryLine } }`,
      );
      const apply = async (count: number): Promise<void> => {
        for (let at = 0; at < count; at++) {
          const { value } = (await stream.next()) as IteratorYieldResult<FeedResult>;
          const { entry, entryLine } = value.data?.changes as FedEvent;
          if (entryLine === null) lines.delete(entry.id);
          else lines.set(entry.id, entryLine);
        }
      };
      await apply(2);
      await feed.take('a', '2', '4');
      await apply(3);
      await stream.return(undefined);
      const { digest } = await feed.api.data<{ digest: { digest: string; entries: number } }>(
        '{ digest { digest entries } }',
      );

      expect(digest).toEqual({ entries: 2, digest: copyDigest([...lines.values()].map(lineDigest)) });
    });

    it('waits while the database does not answer, and then goes on without a gap', async () => {
      const { snapshots, changes } = feed.api.services.reader;
      const stream = subscribe('subscription { changes { entry { id } entryLine } }');
      const coming = stream.next();
      await new Promise((resolve) => setTimeout(resolve, 200));
      const cut = Object.assign(new Error('terminating connection due to administrator command'), {
        code: '57P01',
      });
      const reads = [
        jest.spyOn(snapshots, 'ofEntries').mockRejectedValueOnce(cut),
        jest.spyOn(changes, 'read').mockRejectedValueOnce(cut),
      ];
      await feed.take('b', '7', '8');

      expect((await coming).value).toMatchObject({ data: { changes: { entry: { id: 'b:7' } } } });
      expect((await stream.next()).value).toMatchObject({ data: { changes: { entry: { id: 'b:8' } } } });
      for (const read of reads) expect(read.mock.calls.length).toBeGreaterThan(1);
      jest.restoreAllMocks();
      await stream.return(undefined);
    });
  });

  describe('over server-sent events, as a browser’s EventSource reads it', () => {
    const ids = (events: readonly ServerSentEvent[]) => events.map(({ id }) => id);

    it('has each event’s cursor as its id', async () => {
      const all = await cursors();
      const events = await take(
        readEvents(feed.url, `subscription { changes(after: "${all[0]}") { kind } }`),
        2,
      );

      expect(ids(events)).toEqual(all.slice(1));
    });

    it('resumes after Last-Event-ID, which counts more than the cursor it began with', async () => {
      const [first, second, third] = await cursors();
      const query = `subscription { changes(after: "${first}") { entry { id } } }`;
      const events = await take(told(query, { 'last-event-id': second ?? '' }), 1);

      expect(events).toEqual([
        { event: 'next', id: third, data: '{"data":{"changes":{"entry":{"id":"a:3"}}}}' },
      ]);
    });

    it('moves the client’s place by an id alone while nothing happens', async () => {
      const [event] = await take(readEvents(feed.url, 'subscription { changes { kind } }'), 1);

      expect(event).toEqual({ id: expect.stringMatching(/^\S+$/) });
      await feed.take('b', 'next');
      const query = 'subscription { changes { entry { id } } }';
      const [resumed] = await take(told(query, { 'last-event-id': event?.id ?? '' }), 1);
      expect(resumed?.data).toContain('b:next');
    });

    it('refuses a damaged Last-Event-ID', async () => {
      const events = await take(
        readEvents(feed.url, 'subscription { changes { kind } }', { 'last-event-id': 'x' }),
        2,
      );

      expect(events).toEqual([
        { event: 'next', data: expect.stringContaining('BAD_CURSOR') },
        { event: 'complete', data: '' },
      ]);
    });
  });
});
