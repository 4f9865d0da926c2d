import { WebhookDesk } from '../../../src/changes/webhooks/webhook-desk';
import { WebhookDispatcher } from '../../../src/changes/webhooks/webhook-dispatcher';
import { RegistryReader } from '../../../src/registry/reading/registry-reader';
import { AS_OPERATOR, openTestApi, type TestApi } from '../../api/test-api';
import { draftEdition, person } from '../../support/draft-list';
import { eventually } from '../../support/eventually';
import { openReceiver, TAKE, type Receiver } from './receiver';

const REGISTER = `mutation R($url: String!, $filter: ChangeFilter, $after: String) {
  registerWebhook(url: $url, description: "ours", filter: $filter, after: $after) {
    secret
    webhook { id url description state deliveredRevision cursor createdBy filter { lists programs changeKinds } }
  }
}`;

let api: TestApi;
let receiver: Receiver;
let dispatcher: WebhookDispatcher;

interface Registered {
  readonly registerWebhook: {
    readonly secret: string;
    readonly webhook: { readonly id: string; readonly cursor: string };
  };
}

async function register(variables: Record<string, unknown> = {}): Promise<Registered['registerWebhook']> {
  const data = await api.data<Registered>(REGISTER, { url: receiver.url, ...variables }, AS_OPERATOR);
  return data.registerWebhook;
}

beforeAll(async () => {
  api = await openTestApi([], ({ database }) => ({
    publicUrl: () => 'https://registry.example',
    webhooks: new WebhookDesk(database.dataSource, new RegistryReader(database.dataSource), true),
  }));
  receiver = await openReceiver();
  dispatcher = new WebhookDispatcher(api.database.dataSource, api.services.reader, api.services.follower, {
    publicUrl: 'https://registry.example',
    allowInside: true,
    onError: (error) => api.reported.push(error),
    onParked: () => undefined,
    pollMs: 20,
  });
  dispatcher.start();
}, 120_000);
afterEach(async () => {
  await api.rows('DELETE FROM webhook_endpoint');
  receiver.received.length = 0;
});
afterAll(async () => {
  await dispatcher.dispose();
  await receiver.close();
  await api.close();
});

describe('webhooks over the API', () => {
  it.each([
    ['registerWebhook', 'mutation { registerWebhook(url: "https://example.org/") { secret } }'],
    ['updateWebhook', 'mutation { updateWebhook(id: "x") { id } }'],
    ['rotateWebhookSecret', 'mutation { rotateWebhookSecret(id: "x") { secret } }'],
    ['redeliverWebhook', 'mutation { redeliverWebhook(id: "x") { id } }'],
    ['resumeWebhook', 'mutation { resumeWebhook(id: "x") { id } }'],
    ['removeWebhook', 'mutation { removeWebhook(id: "x") { id } }'],
    ['webhooks', '{ webhooks { id } }'],
    ['webhook', '{ webhook(id: "x") { id } }'],
  ])('are for operators: %s refuses everybody else', async (_name, query) => {
    const { errors } = await api.ask(query);

    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
  });

  it('are registered, changed, listed and removed, and show their secret once', async () => {
    const { secret, webhook } = await register({ filter: { lists: ['a'], changeKinds: ['LISTED'] } });
    const { id } = webhook;
    expect(webhook).toMatchObject({
      url: receiver.url,
      description: 'ours',
      state: 'ACTIVE',
      createdBy: 'Officer',
      filter: { lists: ['a'], programs: [], changeKinds: ['LISTED'] },
    });

    const kept = await api.data(
      `mutation { updateWebhook(id: "${id}", url: "https://example.org/") { url description filter { lists } } }`,
      {},
      AS_OPERATOR,
    );
    expect(kept).toEqual({
      updateWebhook: { url: 'https://example.org/', description: 'ours', filter: { lists: ['a'] } },
    });
    const cleared = await api.data(
      `mutation { updateWebhook(id: "${id}", description: null, filter: null) { url description filter { lists } } }`,
      {},
      AS_OPERATOR,
    );
    expect(cleared).toEqual({
      updateWebhook: { url: 'https://example.org/', description: null, filter: { lists: [] } },
    });

    const rotated = await api.data<{ rotateWebhookSecret: { secret: string } }>(
      `mutation { rotateWebhookSecret(id: "${id}", overlapHours: 1) { secret webhook { previousSecretUntil } } }`,
      {},
      AS_OPERATOR,
    );
    expect(rotated.rotateWebhookSecret.secret).not.toBe(secret);
    const listed = await api.data<{ webhooks: object[] }>(
      '{ webhooks { id url state lastError } }',
      {},
      AS_OPERATOR,
    );
    expect(listed.webhooks).toEqual([{ id, url: 'https://example.org/', state: 'ACTIVE', lastError: null }]);

    await api.data(`mutation { removeWebhook(id: "${id}") { id } }`, {}, AS_OPERATOR);
    expect(await api.data(`{ webhook(id: "${id}") { id } }`, {}, AS_OPERATOR)).toEqual({ webhook: null });
  });

  it('tell their deliveries in pages, newest first, and deliver again', async () => {
    const { webhook } = await register();
    await api.importer.importFiles('a', draftEdition('a', '2024-01-01', [person('1', 'One')]));
    await api.importer.importFiles('b', draftEdition('b', '2024-01-01', [person('1', 'One')]));
    await api.caughtUp();
    const log = `query Log($after: String) { webhook(id: "${webhook.id}") {
      deliveredRevision
      deliveries(first: 2, after: $after) { nodes { revision changes attempt outcome status after } pageInfo { hasNextPage endCursor } }
    } }`;
    const delivered = { changes: 1, attempt: 1, outcome: 'DELIVERED', status: 204 };
    await eventually(async () =>
      expect(await api.data(log, {}, AS_OPERATOR)).toMatchObject({
        webhook: {
          deliveredRevision: 2,
          deliveries: {
            nodes: [
              { ...delivered, revision: 2 },
              { ...delivered, revision: 1 },
            ],
            pageInfo: { hasNextPage: false },
          },
        },
      }),
    );

    const pulled = await api.data<{ changes: { nodes: { id: string }[] } }>(
      '{ changes(first: 10) { nodes { id } } }',
    );
    expect(pulled.changes.nodes.map(({ id }) => id)).toEqual(
      receiver.received.flatMap(({ changes }) => changes),
    );

    await api.data(
      `mutation { redeliverWebhook(id: "${webhook.id}", after: "${webhook.cursor}") { id } }`,
      {},
      AS_OPERATOR,
    );
    await eventually(() =>
      expect(receiver.received.map(({ changes }) => changes[0])).toEqual(['1.0', '2.0', '1.0', '2.0']),
    );
    type Log = { webhook: { deliveries: { pageInfo: { hasNextPage: boolean; endCursor: string } } } };
    await eventually(async () => {
      const first = (await api.data<Log>(log, {}, AS_OPERATOR)).webhook.deliveries.pageInfo;
      expect(first.hasNextPage).toBe(true);
      expect(await api.data(log, { after: first.endCursor }, AS_OPERATOR)).toMatchObject({
        webhook: { deliveries: { nodes: [{ revision: 2 }, { revision: 1 }] } },
      });
    });
    expect(api.reported).toEqual([]);
  });

  it('show that they were parked, why, and every attempt', async () => {
    const { webhook } = await register();
    receiver.behave((response) => void response.writeHead(410).end('no more'));
    await api.importer.importFiles(
      'a',
      draftEdition('a', '2024-02-01', [person('1', 'One'), person('2', 'Two')]),
    );
    await api.caughtUp();
    const question = `{ webhooks { id state lastError failedAttempts failingSince nextAttemptAt parkedAt
      deliveries(first: 5) { nodes { at attempt outcome status error response durationMs after } } } }`;
    await eventually(async () =>
      expect(await api.data(question, {}, AS_OPERATOR)).toEqual({
        webhooks: [
          {
            id: webhook.id,
            state: 'PARKED',
            lastError: 'HTTP status 410: the receiver wants no more',
            failedAttempts: 1,
            failingSince: expect.any(String),
            nextAttemptAt: null,
            parkedAt: expect.any(String),
            deliveries: {
              nodes: [
                {
                  at: expect.any(String),
                  attempt: 1,
                  outcome: 'FAILED',
                  status: 410,
                  error: 'HTTP status 410',
                  response: 'no more',
                  durationMs: expect.any(Number),
                  after: webhook.cursor,
                },
              ],
            },
          },
        ],
      }),
    );
    receiver.behave(TAKE);
  });

  it('link to the party in a question that the API answers, as the change log does', async () => {
    await register();
    await api.importer.importFiles('c', draftEdition('c', '2024-01-01', [person('1', 'Linked Person')]));
    await api.caughtUp();
    await eventually(() => expect(receiver.received.length).toBe(1));
    const [change] = receiver.received[0]?.payload.data.changes ?? [];
    const link = new URL(change?.link ?? '');

    expect(link.origin + link.pathname).toBe('https://registry.example/graphql');
    expect(await api.data(link.searchParams.get('query') ?? '')).toMatchObject({
      party: { id: change?.party, name: 'Linked Person', entries: [{ id: 'c:1' }] },
    });
    expect(await api.data('{ changes(filter: { lists: ["c"] }) { nodes { link } } }')).toEqual({
      changes: { nodes: [{ link: link.href }] },
    });
  });

  it.each([
    [
      'an address that is none',
      `mutation { registerWebhook(url: "nowhere") { secret } }`,
      'BAD_USER_INPUT',
      'url: expected',
    ],
    [
      'a cursor that is none',
      `mutation { registerWebhook(url: "https://example.org/", after: "x") { secret } }`,
      'BAD_CURSOR',
      'after: expected',
    ],
    ['a webhook that there is not', `mutation { resumeWebhook(id: "wh_x") { id } }`, 'NOT_FOUND', 'wh_x'],
    [
      'an overlap of years',
      `mutation { rotateWebhookSecret(id: "x", overlapHours: 9000) { secret } }`,
      'BAD_USER_INPUT',
      'overlapHours',
    ],
    [
      'an address taken away',
      `mutation { updateWebhook(id: "x", url: null) { id } }`,
      'BAD_USER_INPUT',
      'url',
    ],
  ])('refuse %s, and say so', async (_what, query, code, words) => {
    const { errors } = await api.ask(query, {}, AS_OPERATOR);

    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions?.['code']).toBe(code);
    expect(errors[0]?.message).toContain(words);
  });
});
