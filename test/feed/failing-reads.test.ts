import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { encodeChangeCursor, LOG_START } from '../../src/registry/reading/change-cursor';
import { readEvents } from './event-reader';
import { startFeedServer, type FeedServer } from './feed-server';

const START = encodeChangeCursor(LOG_START, '');
const QUESTION = `subscription { changes(after: "${START}") { entry { id } } }`;

interface Told {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

async function overWebSocket(url: string): Promise<Told | undefined> {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
  });
  try {
    for await (const result of client.iterate({ query: QUESTION })) return result as Told;
    return undefined;
  } catch (errors) {
    return { errors } as Told;
  } finally {
    await client.dispose();
  }
}

async function overSse(url: string): Promise<Told | undefined> {
  for await (const { event, data } of readEvents(url, QUESTION))
    if (event === 'next') return JSON.parse(data ?? '') as Told;
  return undefined;
}

let feed: FeedServer;

beforeAll(async () => {
  feed = await startFeedServer();
});
afterAll(() => feed.close());

describe.each([
  ['a WebSocket', overWebSocket],
  ['server-sent events', overSse],
])('a subscriber over %s', (_transport, follow) => {
  beforeEach(async () => {
    await feed.api.reset();
    // The server has seen that it is another registry, and keeps nothing of what it read for an earlier test.
    await feed.api.caughtUp();
    await feed.take('a', '1');
    feed.api.reported.length = 0;
  });
  afterEach(() => jest.restoreAllMocks());

  const reads = [
    ['the log', () => jest.spyOn(feed.api.services.reader.changes, 'read')],
    ['what a change is about', () => jest.spyOn(feed.api.services.reader.entries, 'byIds')],
  ] as const;

  it.each(reads)('waits while %s cannot be read', async (_what, spy) => {
    const cut = Object.assign(new Error('terminating connection'), { code: '57P01' });
    const read = spy().mockRejectedValueOnce(cut).mockRejectedValueOnce(cut);

    expect(await follow(feed.url)).toEqual({ data: { changes: { entry: { id: 'a:1' } } } });
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(feed.api.reported).toEqual([]);
  });

  it('is told, with its cursor, when the log takes the database too long time and again', async () => {
    const slow = Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
    const read = jest.spyOn(feed.api.services.reader.changes, 'read').mockRejectedValue(slow);

    const told = await follow(feed.url);
    expect(told?.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', details: { cursor: START } } }]);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it.each(reads)('is told at once of a bug in reading %s, and so is the log', async (_what, spy) => {
    const bug = new TypeError('x is not a function');
    spy().mockRejectedValue(bug);

    const told = await follow(feed.url);
    expect(told?.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(feed.api.reported).toEqual([bug]);
  });
});
