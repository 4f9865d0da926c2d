import { ChangeFeed, SHARED_BYTES } from '../../src/api/feed/change-feed';
import { encodeChangeCursor, LOG_START } from '../../src/registry/reading/change-cursor';
import { openTestApi, type TestApi } from '../api/test-api';
import { draftEdition, person } from '../support/draft-list';

const START = encodeChangeCursor(LOG_START, '');

describe('the pages of the feed', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await openTestApi();
    const people = Array.from({ length: 230 }, (_, at) => person(`${at}`, `Name ${at}`));
    for (const count of [10, 230])
      await api.importer.importFiles('a', draftEdition('a', null, people.slice(0, count)), { approve: true });
    await api.caughtUp();
  });
  afterAll(() => api.close());

  /** Cursors of all changes from a place to the log's end, and how often the log was read for them. */
  const follow = async (feed: ChangeFeed, from: string) => {
    const read = jest.spyOn(api.services.reader.changes, 'read');
    const cursors: string[] = [];
    for (let cursor = from, more = true; more;) {
      const page = await feed.page(cursor, {}, feed.head.number);
      cursors.push(...page.changes.map((each) => each.cursor));
      expect(page.changes.length).toBeLessThanOrEqual(50);
      [cursor, more] = [page.endCursor, page.hasNextPage];
    }
    const reads = read.mock.calls.length;
    read.mockRestore();
    return { cursors, reads };
  };

  it('serve subscribers who resumed at different places of one revision together', async () => {
    const feed = new ChangeFeed(api.services.reader, api.services.follower);
    const first = await follow(feed, START);
    expect([first.cursors.length, first.reads]).toEqual([230, 6]);
    for (const [at, reads] of [
      [16, 1],
      [58, 1],
      [59, 0],
      [200, 1],
    ] as const) {
      const later = await follow(feed, first.cursors[at] ?? '');
      expect(later).toEqual({ cursors: first.cursors.slice(at + 1), reads });
    }
  });

  it('are kept while somebody reads them, and forgotten when nobody has for a minute', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'setInterval'] });
    try {
      const feed = new ChangeFeed(api.services.reader, api.services.follower);
      expect(feed.sharedBytes).toBe(0);
      await follow(feed, START);
      const held = feed.sharedBytes;
      expect(held).toBeGreaterThan(230 * 100);
      expect(held).toBeLessThan(SHARED_BYTES);
      jest.advanceTimersByTime(45_000);
      expect((await follow(feed, START)).reads).toBe(0);
      jest.advanceTimersByTime(45_000);
      expect(feed.sharedBytes).toBe(held);
      jest.advanceTimersByTime(15_000);
      expect(feed.sharedBytes).toBe(0);
      expect((await follow(feed, START)).reads).toBe(6);
    } finally {
      jest.useRealTimers();
    }
  });
});
