import { openReceiver } from '../changes/webhooks/receiver';
import { openTestWebhooks } from '../changes/webhooks/test-webhooks';
import { statementsOf } from '../api/count-statements';
import { ChangeLog, type ChangeFilter } from '../../src/registry/reading/change-log';
import { encodeChangeCursor, LOG_START } from '../../src/registry/reading/change-cursor';
import type { RegistryReader } from '../../src/registry/reading/registry-reader';
import { SqlReader } from '../../src/registry/reading/sql-reader';
import type { Database } from '../../src/registry/database';
import { eventually } from '../support/eventually';
import { readEvents } from './event-reader';
import { startFeedServer, type FeedServer } from './feed-server';

/** Has the reader look through so few changes a page that a short log takes many. */
function lookThrough(examined: number, reader: RegistryReader, { dataSource }: Database): ChangeLog {
  const changes = new ChangeLog(new SqlReader(dataSource), examined);
  Object.assign(reader, { changes });
  return changes;
}

describe('a filter that leaves out most of a long log', () => {
  let feed: FeedServer;
  let log: ChangeLog;
  const start = encodeChangeCursor(LOG_START, '');

  beforeAll(async () => {
    feed = await startFeedServer();
    const { reader } = feed.api.services;
    log = lookThrough(3, reader, feed.api.database);
    await feed.take('a', '1', '2', '3', '4', '5', '6', '7');
    await feed.take('b', '8');
    await feed.take('a', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11');
    await feed.take('b', '8', '9');
  });
  afterAll(() => feed.close());

  /** Entries that changed, page by page. */
  async function pages(filter: ChangeFilter, first: number): Promise<string[][]> {
    const found: string[][] = [];
    for (let [cursor, more] = [start, true]; more;) {
      const page = await log.read(cursor, first, filter);
      found.push(page.changes.map(({ change }) => change.entryId));
      expect(page.endCursor).not.toBe(cursor);
      [cursor, more] = [page.endCursor, page.hasNextPage];
    }
    return found;
  }

  it('is read in pages that each look through a bounded part of it, and none of it is passed over', async () => {
    // 13 changes, of which the eighth and the last are of the list.
    expect(await pages({ lists: ['b'] }, 10)).toEqual([[], [], ['b:8'], [], ['b:9']]);
    const [all, found] = [await pages({}, 5), await pages({ lists: ['a'] }, 2)];
    expect(found.flat()).toEqual(all.flat().filter((id) => id.startsWith('a:')));
    expect(Math.max(...found.map((page) => page.length))).toBe(2);
    expect(all.map((page) => page.length)).toEqual([5, 5, 3]);
  });

  it('costs a page the same statements wherever it ends', async () => {
    const counts: number[] = [];
    for (let attempt = 0; attempt < 5; attempt++) {
      const read = () => log.read(start, 5, { lists: ['b'] });
      counts.push((await statementsOf(feed.api.database.dataSource, read)).length);
    }

    // The server's own looks at the log fall into some.
    expect(Math.min(...counts)).toBeLessThanOrEqual(3);
  });

  it('brings a subscriber to the end, with every change on the way', async () => {
    const question = `subscription { changeFeed(after: "${start}", filter: { lists: ["b"] }) {
      __typename ... on Change { entry { id } } } }`;
    const told: unknown[] = [];
    for await (const { event, data } of readEvents(feed.url, question)) {
      if (event !== 'next') continue;
      const { changeFeed } = (JSON.parse(data ?? '') as { data: { changeFeed: { entry?: { id: string } } } })
        .data;
      told.push(changeFeed.entry?.id);
      if (changeFeed.entry === undefined) break;
    }

    expect(told).toEqual(['b:8', 'b:9', undefined]);
  });

  it('answers a query with a short page and where to go on', async () => {
    const { changes } = await feed.api.data<{ changes: object }>(
      '{ changes(filter: { lists: ["b"] }) { nodes { kind } pageInfo { hasNextPage endCursor } } }',
    );

    expect(changes).toEqual({ nodes: [], pageInfo: { hasNextPage: true, endCursor: expect.any(String) } });
  });
});

describe('a webhook whose filter leaves out most of a long log', () => {
  it('moves on by bounded steps, and gets what it asks for', async () => {
    const webhooks = await openTestWebhooks();
    const to = await openReceiver();
    const log = lookThrough(3, webhooks.reader, webhooks.database);
    const { id } = await webhooks.register({ url: to.url, filter: { lists: ['b'] } });
    await webhooks.list(10);
    await webhooks.list(1, 'b');
    await webhooks.list(10);
    const reads = jest.spyOn(log, 'read');
    webhooks.dispatch();
    await eventually(async () => expect((await webhooks.endpoint(id)).deliveredRevision).toBe(3));

    expect(to.received.map(({ changes }) => changes)).toEqual([['2.0']]);
    expect(reads.mock.calls.length).toBeGreaterThanOrEqual(7);
    expect(webhooks.errors).toEqual([]);
    await webhooks.endTest();
    await to.close();
    await webhooks.close();
  });
});
