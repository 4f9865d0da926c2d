import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { MessageComposer } from '../../src/changes/webhooks/message-composer';
import { WebhookDesk } from '../../src/changes/webhooks/webhook-desk';
import type { WebhookEndpoint } from '../../src/model/webhook-endpoint';
import { encodeChangeCursor } from '../../src/registry/reading/change-cursor';
import { RegistryReader } from '../../src/registry/reading/registry-reader';
import { leader, organization } from '../api/sample-entries';
import { AS_OPERATOR } from '../api/test-api';
import { draftEdition, person } from '../support/draft-list';
import { readEvents } from './event-reader';
import { startFeedServer, type FeedServer } from './feed-server';

interface Told {
  readonly kind: string;
  readonly entry: { readonly id: string };
}

type Filter = Readonly<Record<string, readonly string[]>>;
type Refusal = { readonly code: unknown; readonly message: string };

let feed: FeedServer;
let start: string;
let parties: Map<string, string>;

beforeAll(async () => {
  feed = await startFeedServer({}, ({ database: { dataSource } }) => ({
    webhooks: new WebhookDesk(dataSource, new RegistryReader(dataSource), true),
  }));
  const { importer } = feed.api;
  await feed.take('a', 'first');
  start = (await feed.api.data<{ digest: { cursor: string } }>('{ digest { cursor } }')).digest.cursor;
  const first = person('first', 'Name first');
  const editions = [
    draftEdition('a', null, [first, organization(), leader(), person('1', 'One')]),
    draftEdition('a', null, [first, organization(), { ...leader(), remarks: [] }]),
    draftEdition('b', null, [person('x', 'Elsewhere')]),
  ];
  for (const edition of editions) {
    const list = edition[0]?.name.replace('.json', '') ?? '';
    await importer.importFiles(list, edition, { approve: true });
  }
  await feed.api.caughtUp();
  const { parties: page } = await feed.api.data<{
    parties: { nodes: { id: string; entries: { id: string }[] }[] };
  }>('{ parties(filter: { standing: ANY }) { nodes { id entries { id } } } }');
  parties = new Map(page.nodes.map(({ id, entries }) => [entries[0]?.id ?? '', id]));
});
afterAll(() => feed.close());

const literal = (filter: Filter): string =>
  Object.entries(filter)
    .map(([field, values]) => {
      const isEnum = field === 'kinds' || field === 'changeKinds';
      return `${field}: [${values.map((value) => (isEnum ? value : JSON.stringify(value))).join(', ')}]`;
    })
    .join(', ');

async function pulled(filter: Filter): Promise<string[]> {
  const { data, errors } = await feed.api.ask(
    `{ changes(after: "${start}", filter: { ${literal(filter)} }) { nodes { kind entry { id } } } }`,
  );
  if (errors[0] !== undefined) throw new Refused(errors[0]);
  return (data as { changes: { nodes: Told[] } }).changes.nodes.map(shown);
}

const question = (filter: Filter): string =>
  `subscription { changeFeed(after: "${start}", filter: { ${literal(filter)} }) { __typename ... on Change { kind entry { id } } } }`;

interface FeedResult {
  readonly data?: { readonly changeFeed: Told & { readonly __typename: string } } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** What a subscriber is told until it has caught up. */
async function untilHeartbeat(results: AsyncIterable<FeedResult>): Promise<string[]> {
  const told: string[] = [];
  for await (const { data, errors } of results) {
    if (errors !== undefined) throw new Refused(errors[0] ?? { message: '' });
    if (data?.changeFeed.__typename === 'Heartbeat') return told;
    if (data) told.push(shown(data.changeFeed));
  }
  throw new Error('The stream ended before it had caught up.');
}

async function overWebSocket(filter: Filter): Promise<string[]> {
  const client = createClient({
    url: `${feed.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
  });
  try {
    const results = client.iterate<Record<string, unknown>>({ query: question(filter) });
    return await untilHeartbeat(results as unknown as AsyncIterable<FeedResult>);
  } catch (error) {
    throw Array.isArray(error) ? new Refused(error[0] as Refused) : error;
  } finally {
    await client.dispose();
  }
}

async function overSse(filter: Filter): Promise<string[]> {
  async function* results(): AsyncGenerator<FeedResult> {
    for await (const { event, data } of readEvents(feed.url, question(filter)))
      if (event === 'next') yield JSON.parse(data ?? '') as FeedResult;
  }
  return untilHeartbeat(results()).catch(async (error: unknown) => {
    // What is no valid operation is answered at once, and not as a stream.
    const answer = await fetch(`${feed.url}/graphql/stream?query=${encodeURIComponent(question(filter))}`, {
      headers: { accept: 'text/event-stream' },
    });
    if (answer.ok) throw error;
    const { errors } = (await answer.json()) as FeedResult;
    throw new Refused(errors?.[0] ?? { message: '' });
  });
}

async function byWebhook(filter: Filter): Promise<string[]> {
  const { data, errors } = await feed.api.ask(
    `mutation { registerWebhook(url: "http://127.0.0.1:9/", after: "${start}", filter: { ${literal(filter)} }) { webhook { id } } }`,
    {},
    AS_OPERATOR,
  );
  if (errors[0] !== undefined) throw new Refused(errors[0]);
  const { id } = (data as { registerWebhook: { webhook: { id: string } } }).registerWebhook.webhook;
  const { reader, webhooks, follower } = feed.api.services;
  let endpoint = (await webhooks?.byId(id)) as WebhookEndpoint;
  const composer = new MessageComposer(reader, 'https://registry.example');
  const told: string[] = [];
  for (;;) {
    const { message, to } = await composer.next(endpoint, follower.revision);
    if (message === undefined) return told;
    const { changes } = (JSON.parse(message.body) as { data: { changes: { kind: string; entry: string }[] } })
      .data;
    told.push(...changes.map(({ kind, entry }) => `${kind} ${entry}`));
    endpoint = { ...endpoint, cursor: to.cursor };
  }
}

class Refused extends Error {
  readonly code: unknown;

  constructor({ message, extensions }: { message: string; extensions?: Record<string, unknown> }) {
    super(message);
    this.code = extensions?.['code'];
  }
}

function shown({ kind, entry }: Told): string {
  return `${kind} ${entry.id}`;
}

/** Each way to ask, with a filter of a program that there is not, behind a cursor. */
const behind = (cursor: string): [string, () => Promise<unknown>][] => {
  const about = `after: "${cursor}", filter: { programs: ["us:SDTG"] }`;
  const codeOf = async (query: string): Promise<unknown> =>
    (await feed.api.ask(query, {}, AS_OPERATOR)).errors[0]?.extensions;
  return [
    ['the query', () => codeOf(`{ changes(${about}) { nodes { kind } } }`)],
    [
      'a webhook',
      () => codeOf(`mutation { registerWebhook(url: "http://127.0.0.1:9/", ${about}) { secret } }`),
    ],
    [
      'a subscription',
      async () => {
        for await (const { data } of readEvents(feed.url, `subscription { changes(${about}) { kind } }`))
          return (JSON.parse(data ?? '') as FeedResult).errors?.[0]?.extensions;
        return undefined;
      },
    ],
  ];
};

describe('a cursor that does not fit', () => {
  it.each([
    ['DAMAGED', () => 'nonsense'],
    ['FOREIGN', () => encodeChangeCursor({ revision: 2, position: 0 }, 'f'.repeat(64))],
    ['FUTURE', () => encodeChangeCursor({ revision: 99, position: 0 }, 'f'.repeat(64))],
  ])('is told as %s before an unknown id of the filter', async (reason, cursor) => {
    for (const [way, told] of behind(cursor()))
      expect([way, await told()]).toMatchObject([way, { code: 'BAD_CURSOR', details: { reason } }]);
    for (const [way, told] of behind(start))
      expect([way, await told()]).toMatchObject([way, { code: 'BAD_USER_INPUT' }]);
  });
});

describe('a filter left empty by mistake', () => {
  it.each(['lists', 'kinds', 'authorities', 'programs', 'countries', 'changeKinds', 'parties'])(
    'is refused on every way to the changes, rather than let nobody through: %s',
    async (field) => {
      for (const way of [pulled, overWebSocket, overSse, byWebhook]) {
        const refusal = await way({ [field]: [] }).catch((error: unknown) => error as Refusal);
        expect(refusal).toMatchObject({
          code: 'BAD_USER_INPUT',
          message: `filter.${field}: expected at least one value, came none. Leave it out for all.`,
        });
      }
    },
  );
});

describe('a filter of a list that was not taken in yet', () => {
  it('may name the list, and is told why its programs and authorities are not known', async () => {
    expect(await pulled({ lists: ['c'] })).toEqual([]);
    for (const field of ['programs', 'authorities']) {
      const { errors } = await feed.api.ask(
        `{ changes(filter: { ${field}: ["xx:NEW"] }) { nodes { kind } } }`,
      );
      expect(errors[0]?.message).toMatch(
        /came xx:NEW\. Those of a list are known once it was taken in, and these were not: c\./,
      );
      expect(errors[0]?.extensions?.['details']).toEqual({
        argument: `filter.${field}`,
        unknown: ['xx:NEW'],
        notLoaded: ['c'],
        problems: [
          { argument: `filter.${field}`, reasons: [expect.stringMatching(/^expected ids .* came xx:NEW\./)] },
        ],
      });
    }
  });
});

describe.each([
  ['the query', pulled],
  ['a WebSocket', overWebSocket],
  ['server-sent events', overSse],
  ['a webhook', byWebhook],
])('changes by %s', (_way, told) => {
  it.each([
    [
      'nothing',
      {},
      ['LISTED a:1', 'LISTED a:20001', 'LISTED a:33941', 'AMENDED a:33941', 'DELISTED a:1', 'LISTED b:x'],
    ],
    ['lists', { lists: ['b'] }, ['LISTED b:x']],
    ['authorities', { authorities: ['us-state'] }, ['LISTED a:33941', 'AMENDED a:33941']],
    [
      'programs',
      { programs: ['us:FTO', 'us:SDGT'] },
      ['LISTED a:20001', 'LISTED a:33941', 'AMENDED a:33941'],
    ],
    ['kinds of party', { kinds: ['ORGANIZATION'] }, ['LISTED a:20001']],
    ['parties', { parties: ['a:1'] }, ['LISTED a:1', 'DELISTED a:1']],
    ['kinds of change', { changeKinds: ['AMENDED', 'DELISTED'] }, ['AMENDED a:33941', 'DELISTED a:1']],
    ['countries', { countries: ['AF'] }, ['LISTED a:33941', 'AMENDED a:33941']],
    ['two of them at once', { countries: ['AF'], changeKinds: ['AMENDED'] }, ['AMENDED a:33941']],
  ] as [string, Filter, string[]][])('are filtered by %s', async (_what, filter, expected) => {
    const given = {
      ...filter,
      ...(filter['parties'] && { parties: filter['parties'].map((id) => parties.get(id) ?? id) }),
    };

    expect(await told(given)).toEqual(expected);
  });

  it.each([
    ['list', { lists: ['nowhere'] }, 'BAD_USER_INPUT', 'filter.lists'],
    ['authority', { authorities: ['us-stat'] }, 'BAD_USER_INPUT', 'filter.authorities'],
    ['program', { programs: ['us:SDTG'] }, 'BAD_USER_INPUT', 'filter.programs'],
    ['party', { parties: ['P-0'] }, 'BAD_USER_INPUT', 'filter.parties'],
    ['country', { countries: ['XX'] }, 'BAD_USER_INPUT', 'filter.countries'],
    ['kind of party', { kinds: ['PERSON'] }, 'GRAPHQL_VALIDATION_FAILED', 'PERSON'],
    ['kind of change', { changeKinds: ['CHANGED'] }, 'GRAPHQL_VALIDATION_FAILED', 'CHANGED'],
  ] as [string, Filter, string, string][])(
    'are refused for an unknown %s, with a typed error',
    async (_what, filter, code, words) => {
      const refusal = told(filter).then(
        () => undefined,
        (error: Refusal) => error,
      );

      expect(await refusal).toMatchObject({ code, message: expect.stringContaining(words) as string });
    },
  );
});
