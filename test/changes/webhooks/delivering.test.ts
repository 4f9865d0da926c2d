import { ChangeKind, RevisionCause, WebhookOutcome, WebhookState } from '../../../src/model/enums';
import { MessageComposer } from '../../../src/changes/webhooks/message-composer';
import type { WebhookMessage } from '../../../src/changes/webhooks/webhook-message';
import { statementsOf } from '../../api/count-statements';
import { draftEdition, person } from '../../support/draft-list';
import { eventually } from '../../support/eventually';
import { firstSeen, openReceiver, TAKE, type Received, type Receiver } from './receiver';
import { openTestWebhooks, type TestWebhooks } from './test-webhooks';

let webhooks: TestWebhooks;
const receivers: Receiver[] = [];

async function receiver(...behaviour: Parameters<typeof openReceiver>): Promise<Receiver> {
  const opened = await openReceiver(...behaviour);
  receivers.push(opened);
  return opened;
}

beforeAll(async () => {
  webhooks = await openTestWebhooks();
}, 120_000);
afterEach(async () => {
  await webhooks.endTest();
  await Promise.all(receivers.splice(0).map((opened) => opened.close()));
});
afterAll(() => webhooks.close());

describe('a webhook', () => {
  it('gets every change once, in order, in messages of one revision and at most 50 changes', async () => {
    const to = await receiver();
    const { id } = await webhooks.register({ url: to.url });
    webhooks.dispatch();
    await webhooks.list(120);
    const changes = await webhooks.list(3, 'b');

    await eventually(() => expect(to.received.flatMap((message) => message.changes)).toEqual(changes));
    expect(to.received.map((message) => message.changes.length)).toEqual([50, 50, 20, 3]);
    expect(new Set(to.received.map((message) => message.id)).size).toBe(4);
    await eventually(async () =>
      expect(await webhooks.endpoint(id)).toMatchObject({ deliveredRevision: 2, lastError: null }),
    );
    expect(webhooks.errors).toEqual([]);
  });

  it('costs the database a bounded number of statements a message, whatever is in it', async () => {
    const { id } = await webhooks.register({ url: 'http://127.0.0.1:9/' });
    await webhooks.list(60);
    const composer = new MessageComposer(webhooks.reader, 'https://registry.example');
    const endpoint = await webhooks.endpoint(id);
    let message: WebhookMessage | undefined;
    const statements = await statementsOf(webhooks.database.dataSource, async () => {
      ({ message } = await composer.next(endpoint, 1));
    });

    expect(message?.changes).toBe(50);
    expect(statements.length).toBeLessThanOrEqual(25);
  });

  it('says from the beginning how far it has come: up to the cursor it is to begin behind', async () => {
    await webhooks.list(2);
    await webhooks.list(3, 'b');
    const { changes } = await webhooks.reader.changes.read(undefined, 10, {});
    const inside = changes[3]?.cursor ?? '';
    const { id } = await webhooks.register({ url: 'http://127.0.0.1:9/' });
    const other = await webhooks.register({ url: 'http://127.0.0.1:9/', after: inside });

    expect((await webhooks.endpoint(id)).deliveredRevision).toBe(2);
    expect((await webhooks.endpoint(other.id)).deliveredRevision).toBe(1);
    expect((await webhooks.desk.redeliver(id, inside)).deliveredRevision).toBe(1);
    expect((await webhooks.desk.redeliver(id, undefined)).deliveredRevision).toBe(0);
  });

  it('gets only what happens after it was registered, or after the cursor it was registered with', async () => {
    await webhooks.list(2);
    const [fromNow, fromCursor] = [await receiver(), await receiver()];
    const page = await webhooks.reader.changes.read(undefined, 1, {});
    await webhooks.register({ url: fromNow.url });
    await webhooks.register({ url: fromCursor.url, after: page.endCursor });
    webhooks.dispatch();
    await webhooks.list(1, 'b');

    await eventually(() => expect(firstSeen(fromNow.received)).toEqual(['2.0']));
    await eventually(() => expect(firstSeen(fromCursor.received)).toEqual(['1.1', '2.0']));
  });

  it('is told what happened and why, with the entry before and after', async () => {
    const to = await receiver();
    await webhooks.register({ url: to.url });
    webhooks.dispatch();
    await webhooks.importer.importFiles('a', draftEdition('a', '2024-01-02', [person('1', 'Old Name')]));
    await webhooks.importer.importFiles('a', draftEdition('a', '2024-01-03', [person('1', 'New Name')]), {
      approve: true,
    });
    await webhooks.list(1, 'b');

    await eventually(() => expect(to.received.length).toBe(3));
    const { payload } = to.received[1] as Received;
    const [change] = payload.data.changes;
    expect(payload.type).toBe('registry.changed');
    expect(payload.data.revision).toMatchObject({ number: 2, cause: RevisionCause.PUBLISHER });
    expect(payload.timestamp).toBe((await webhooks.reader.revisions.byNumbers([2]))[0]?.at.toISOString());
    expect(payload.data.edition).toMatchObject({ list: 'a', publishedOn: '2024-01-03' });
    expect(change).toMatchObject({
      id: '2.0',
      kind: ChangeKind.AMENDED,
      entry: 'a:1',
      list: 'a',
      reference: '1',
      previousParty: null,
      programs: ['xx:TEST'],
      description: 'a amended entry 1: primary name "New Name" added, primary name "Old Name" removed.',
      before: { type: 'entry', aliases: [{ name: 'Old Name' }] },
      after: { type: 'entry', aliases: [{ name: 'New Name' }] },
    });
    expect(payload.data.cursor).toBe(change?.cursor);
    const next = await webhooks.reader.changes.read(payload.data.cursor, 10, {});
    expect(next.changes.map(({ change: { revision } }) => revision)).toEqual([3]);
  });

  it('is sent what it asks for, and moves past the rest', async () => {
    const to = await receiver();
    const { id } = await webhooks.register({ url: to.url, filter: { lists: ['b'] } });
    webhooks.dispatch();
    await webhooks.list(60);
    await eventually(async () => expect((await webhooks.endpoint(id)).deliveredRevision).toBe(1));
    await webhooks.list(1, 'b');

    await eventually(() => expect(firstSeen(to.received)).toEqual(['2.0']));
    await webhooks.desk.update(id, { filter: { lists: ['a'] } });
    await webhooks.list(1);
    await eventually(() => expect(firstSeen(to.received)).toEqual(['2.0', '3.0']));
  });

  it('goes to another address from the next message on', async () => {
    const [old, fresh] = [await receiver(), await receiver()];
    const { id } = await webhooks.register({ url: old.url });
    webhooks.dispatch();
    await webhooks.list(1);
    await eventually(async () => expect((await webhooks.endpoint(id)).deliveredRevision).toBe(1));
    await webhooks.desk.update(id, { url: fresh.url });
    await webhooks.list(1);

    await eventually(() => expect(firstSeen(fresh.received)).toEqual(['2.0']));
    expect(firstSeen(old.received)).toEqual(['1.0']);
  });

  it('ends when it is removed, also while a message is under way', async () => {
    const to = await receiver(() => undefined);
    const { id } = await webhooks.register({ url: to.url });
    webhooks.dispatch();
    await webhooks.list(2);
    await eventually(() => expect(to.received.length).toBe(1));
    await webhooks.desk.remove(id);
    to.behave(TAKE);
    await webhooks.list(1);
    await new Promise((wait) => setTimeout(wait, 300));

    expect(to.received.length).toBe(1);
    expect(await webhooks.desk.byId(id)).toBeUndefined();
  });
});

describe('redelivery', () => {
  /** A webhook whose second message its receiver is about to take, and the cursor that it was sent from. */
  const messageUnderWay = async () => {
    const to = await receiver();
    const { id } = await webhooks.register({ url: to.url });
    webhooks.dispatch();
    await webhooks.list(1);
    await eventually(async () => expect((await webhooks.endpoint(id)).deliveredRevision).toBe(1));
    const { cursor } = await webhooks.endpoint(id);
    to.behave((response) => void setTimeout(() => TAKE(response, {} as Received, 0), 300));
    await webhooks.list(1);
    await eventually(() => expect(to.received.length).toBe(2));
    return { to, id, cursor };
  };

  it('sends everything behind a cursor again, under the same message ids, and goes on', async () => {
    const to = await receiver();
    const { id } = await webhooks.register({ url: to.url });
    webhooks.dispatch();
    const changes = await webhooks.list(60);
    await eventually(() => expect(firstSeen(to.received)).toEqual(changes));
    const before = to.received.splice(0);

    await webhooks.desk.redeliver(id, undefined);
    await eventually(() => expect(firstSeen(to.received)).toEqual(changes));
    expect(to.received.map((message) => [message.id, message.body])).toEqual(
      before.map((message) => [message.id, message.body]),
    );

    to.received.length = 0;
    await webhooks.desk.redeliver(id, before[0]?.payload.data.cursor);
    await eventually(() => expect(to.received.map((message) => message.id)).toEqual([before[1]?.id]));
    const all = await webhooks.list(1);
    await eventually(() => expect(firstSeen(to.received)).toEqual(all.slice(50)));
  });

  it('begins behind any change, also one in the middle of a message, and behind an export', async () => {
    const to = await receiver();
    const { id } = await webhooks.register({ url: to.url });
    webhooks.dispatch();
    await webhooks.list(60);
    const changes = await webhooks.list(2, 'b');
    await eventually(() => expect(firstSeen(to.received)).toEqual(changes));
    const middle = to.received[0]?.payload.data.changes[9]?.cursor;

    to.received.length = 0;
    await webhooks.desk.redeliver(id, middle);
    await eventually(() =>
      expect(to.received.flatMap((message) => message.changes)).toEqual(changes.slice(10)),
    );

    to.received.length = 0;
    await webhooks.desk.redeliver(id, await webhooks.reader.changes.headCursor(1));
    await eventually(() =>
      expect(to.received.flatMap((message) => message.changes)).toEqual(changes.slice(60)),
    );
  });

  it('asked for while a message is under way is not undone when that is taken', async () => {
    const { to, id } = await messageUnderWay();
    await webhooks.desk.redeliver(id, undefined);

    await eventually(() =>
      expect(to.received.map(({ changes }) => changes[0])).toEqual(['1.0', '2.0', '1.0', '2.0']),
    );
  });

  it('from the cursor that a message under way was sent from sends that message again', async () => {
    const { to, id, cursor } = await messageUnderWay();

    await webhooks.desk.redeliver(id, cursor);
    await eventually(() => expect(to.received.length).toBe(3));
    expect(to.received[2]?.id).toBe(to.received[1]?.id);
  });

  it('refuses a cursor that is damaged, and a webhook that there is not', async () => {
    const { id } = await webhooks.register({ url: 'http://127.0.0.1:9/' });

    await expect(webhooks.desk.redeliver(id, 'nonsense')).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    await expect(webhooks.desk.redeliver('wh_none', undefined)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the delivery log', () => {
  it('tells every attempt with what was answered', async () => {
    const to = await receiver((response, _received, count) => {
      if (count === 1) response.writeHead(503).end(`busy\u0000${'x'.repeat(5_000)}`);
      else response.end('thank you');
    });
    const { id } = await webhooks.register({ url: to.url });
    const { cursor } = await webhooks.endpoint(id);
    webhooks.dispatch();
    await webhooks.list(2);
    await eventually(async () => expect((await webhooks.endpoint(id)).deliveredRevision).toBe(1));
    const attempts = await webhooks.attempts(id);

    expect(attempts).toMatchObject([
      { attempt: 1, outcome: WebhookOutcome.FAILED, status: 503, error: 'HTTP status 503' },
      { attempt: 2, outcome: WebhookOutcome.DELIVERED, status: 200, error: null, response: 'thank you' },
    ]);
    expect(attempts[0]?.response).toBe(`busy\uFFFD${'x'.repeat(1_019)}`);
    for (const attempt of attempts) {
      expect(attempt).toMatchObject({
        messageId: to.received[0]?.id,
        revision: 1,
        changes: 2,
        after: cursor,
      });
      expect(attempt.durationMs).toBeGreaterThanOrEqual(0);
    }
  });

  it('keeps the last thousand attempts of a webhook', async () => {
    const to = await receiver();
    const { id } = await webhooks.register({ url: to.url });
    await webhooks.rows(
      `INSERT INTO webhook_delivery (endpoint_id, message_id, revision, changes, after, attempt, at, duration_ms, outcome)
       SELECT $1, 'msg_old', 1, 1, '', 1, now(), 1, 'FAILED' FROM generate_series(1, 1500)`,
      [id],
    );
    webhooks.dispatch();
    await webhooks.list(1);

    await eventually(async () => {
      const [row] = await webhooks.rows<{ all: number; newest: string }>(
        'SELECT count(*)::int AS all, (array_agg(message_id ORDER BY id DESC))[1] AS newest FROM webhook_delivery',
      );
      expect(row).toEqual({ all: 1_000, newest: to.received[0]?.id });
    });
  });
});

describe('registration', () => {
  it('refuses what cannot be a receiver', async () => {
    const register = (url: string): Promise<unknown> => webhooks.desk.register({ url }, 'tester');

    for (const url of [
      'nonsense',
      'ftp://example.org/',
      'https://user:pass@example.org/',
      `https://example.org/${'x'.repeat(2_000)}`,
    ])
      await expect(register(url)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await webhooks.desk.all()).toEqual([]);
  });

  it('ends at a hundred webhooks', async () => {
    const wanted = Array.from({ length: 100 }, (_, index) =>
      webhooks.register({ url: `https://example.org/${index}` }),
    );
    await Promise.all(wanted);

    await expect(webhooks.register({ url: 'https://example.org/' })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
    expect((await webhooks.desk.all()).every(({ state }) => state === WebhookState.ACTIVE)).toBe(true);
  });
});
