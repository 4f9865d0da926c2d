import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { PartyKind } from '../../src/model/enums';
import { encodeChangeCursor, LOG_START } from '../../src/registry/reading/change-cursor';
import { ChangeLog } from '../../src/registry/reading/change-log';
import { SqlReader } from '../../src/registry/reading/sql-reader';
import { draftEdition, person } from '../support/draft-list';
import { readEvents } from './event-reader';
import { startFeedServer, type FeedServer } from './feed-server';

type Filter = Readonly<Record<string, readonly string[]>>;

interface Told {
  readonly cursor: string;
  /** Of heartbeats alone. */
  readonly upToRevision?: number;
}

interface Logged {
  readonly cursor: string;
  readonly kind: string;
  readonly list: { readonly id: string };
  readonly party: { readonly kind: string };
  readonly programs: readonly { readonly id: string }[];
}

/** Changes that a page looks through: few, so that a short log takes many pages. */
const EXAMINED = 4;
const REVISIONS = 12;
const START = encodeChangeCursor(LOG_START, '');
const PROGRAMS = ['xx:1', 'xx:2', 'xx:3'];
const CHANGE_KINDS = ['LISTED', 'AMENDED', 'DELISTED', 'RELISTED'];

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe.each([1, 2])('followers with filters of a history by chance, the %d.', (seed) => {
  const random = numbers(seed);
  const some = <Value>(values: readonly Value[]): Value[] => values.filter(() => random() < 0.5);
  const one = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  let feed: FeedServer;
  let written = false;

  beforeAll(async () => {
    feed = await startFeedServer();
    const changes = new ChangeLog(new SqlReader(feed.api.database.dataSource), EXAMINED);
    Object.assign(feed.api.services.reader, { changes });
    // Everything that filters name is known from the first.
    for (const list of ['a', 'b'])
      await feed.api.importer.importFiles(
        list,
        draftEdition(
          list,
          null,
          PROGRAMS.map((program, index) => someone(index, program)),
        ),
      );
  });
  afterAll(() => feed.close());

  const someone = (index: number, program: string, aka: string[] = []) =>
    person(`${index}`, `Name ${index}`, {
      kind: index % 2 === 0 ? PartyKind.INDIVIDUAL : PartyKind.ORGANIZATION,
      program,
      aka,
    });

  async function write(): Promise<void> {
    for (let revision = 0; revision < REVISIONS; revision++) {
      const list = one(['a', 'a', 'a', 'b']);
      const listed = [0, ...some([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])];
      const people = listed.map((index) => someone(index, one(PROGRAMS), some(['An alias'])));
      await feed.api.importer.importFiles(list, draftEdition(list, null, people), { approve: true });
      await feed.api.caughtUp();
    }
    written = true;
  }

  const literal = (filter: Filter): string =>
    Object.entries(filter)
      .map(([field, values]) => `${field}: [${values.map((value) => named(field, value)).join(', ')}]`)
      .join(', ');
  const named = (field: string, value: string): string =>
    field.toLowerCase().endsWith('kinds') ? value : JSON.stringify(value);

  const question = (after: string, filter: Filter): string =>
    `subscription { changeFeed(after: "${after}", filter: { ${literal(filter)} }) {
       ... on Change { cursor } ... on Heartbeat { cursor upToRevision } } }`;

  async function* overSse(query: string): AsyncGenerator<Told> {
    for await (const { event, data } of readEvents(feed.url, query)) {
      if (event !== 'next') throw new Error(`Expected an event, came ${event}.`);
      yield (JSON.parse(data ?? '') as { data: { changeFeed: Told } }).data.changeFeed;
    }
  }

  async function* overWebSocket(query: string): AsyncGenerator<Told> {
    const client = createClient({
      url: `${feed.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    try {
      for await (const { data } of client.iterate<{ changeFeed: Told }>({ query }))
        yield data?.changeFeed as Told;
    } finally {
      await client.dispose();
    }
  }

  /** Cursors of the changes told, over connections that each break after a few events, until the log's end. */
  async function followed(over: (query: string) => AsyncGenerator<Told>, filter: Filter): Promise<string[]> {
    const told: string[] = [];
    for (let after = START; ;) {
      let left = 1 + Math.floor(random() * 6);
      for await (const { cursor, upToRevision } of over(question(after, filter))) {
        after = cursor;
        if (upToRevision === undefined) told.push(cursor);
        else if (written && upToRevision === feed.api.services.follower.revision) return told;
        if (--left === 0) break;
      }
    }
  }

  async function pulled<Node>(fields: string, filter: Filter): Promise<Node[]> {
    const found: Node[] = [];
    for (let [after, more] = [START, true]; more;) {
      const { changes } = await feed.api.data<{
        changes: { nodes: Node[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }>(`{ changes(after: "${after}", first: ${1 + Math.floor(random() * 6)}, filter: { ${literal(filter)} }) {
             nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`);
      found.push(...changes.nodes);
      [after, more] = [changes.pageInfo.endCursor, changes.pageInfo.hasNextPage];
    }
    return found;
  }

  const meets = ({ kind, list, party, programs }: Logged, filter: Filter): boolean => {
    const said: Filter = {
      changeKinds: [kind],
      lists: [list.id],
      kinds: [party.kind],
      programs: programs.map(({ id }) => id),
    };
    return Object.entries(filter).every(([field, wanted]) =>
      said[field]?.some((value) => wanted.includes(value)),
    );
  };

  it('get what the whole log holds of it, once each and in order, however they follow', async () => {
    const filters: Filter[] = [
      { lists: ['b'] },
      { programs: [one(PROGRAMS)] },
      { kinds: ['ORGANIZATION'], changeKinds: [one(CHANGE_KINDS), one(CHANGE_KINDS)] },
      { lists: ['b'], programs: [one(PROGRAMS)], changeKinds: ['DELISTED'] },
    ];
    const following = filters.flatMap((filter) =>
      [overSse, overWebSocket].map((over) => followed(over, filter)),
    );
    await write();
    const told = await Promise.all(following);
    const log = await pulled<Logged>('cursor kind list { id } party { kind } programs { id }', {});
    expect(log.length).toBeGreaterThan(REVISIONS);
    for (const [index, filter] of filters.entries()) {
      const expected = log.filter((change) => meets(change, filter)).map(({ cursor }) => cursor);
      const cursors = (await pulled<Logged>('cursor', filter)).map(({ cursor }) => cursor);
      expect([filter, cursors]).toEqual([filter, expected]);
      expect([filter, told[2 * index], told[2 * index + 1]]).toEqual([filter, expected, expected]);
    }
  }, 120_000);
});
