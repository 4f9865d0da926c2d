import { eventually } from '../../support/eventually';
import { firstSeen, openReceiver, type Receiver } from './receiver';
import { openTestWebhooks, type TestWebhooks } from './test-webhooks';

let webhooks: TestWebhooks;
const receivers: Receiver[] = [];

beforeAll(async () => {
  webhooks = await openTestWebhooks();
}, 120_000);
afterEach(async () => {
  await webhooks.endTest();
  await Promise.all(receivers.splice(0).map((opened) => opened.close()));
});
afterAll(() => webhooks.close());

/** Takes messages slowly, and counts how many it was sent at the same time. */
async function slowReceiver(delayMs: number): Promise<{ receiver: Receiver; most: () => number }> {
  let [now, most] = [0, 0];
  const receiver = await openReceiver((response) => {
    most = Math.max(most, ++now);
    setTimeout(() => {
      now--;
      response.end();
    }, delayMs);
  });
  receivers.push(receiver);
  return { receiver, most: () => most };
}

describe('several dispatchers on one database', () => {
  it('deliver each message once, never two to one webhook at a time, and share the webhooks', async () => {
    const slow = await Promise.all(Array.from({ length: 3 }, () => slowReceiver(20)));
    for (const { receiver } of slow) await webhooks.register({ url: receiver.url });
    for (let instance = 0; instance < 3; instance++) webhooks.dispatch({ pollMs: 200 });
    let changes: string[] = [];
    for (let revision = 0; revision < 3; revision++) changes = await webhooks.list(60);

    for (const { receiver, most } of slow) {
      await eventually(() =>
        expect(receiver.received.flatMap((message) => message.changes)).toEqual(changes),
      );
      expect(most()).toBe(1);
    }
    expect(webhooks.errors).toEqual([]);
  });

  it('take over what one that stopped in the middle leaves behind, once its lease has run out', async () => {
    const { receiver } = await slowReceiver(0);
    const { id } = await webhooks.register({ url: receiver.url });
    const changes = await webhooks.list(1);
    const [leased] = (await webhooks.rows(
      "UPDATE webhook_endpoint SET lease_holder = 'killed', lease_until = now() + interval '1 s' RETURNING lease_until",
    )) as unknown as [[{ lease_until: Date }]];
    webhooks.dispatch();

    await eventually(() => expect(firstSeen(receiver.received)).toEqual(changes));
    await eventually(async () => {
      const [attempt] = await webhooks.attempts(id);
      expect(attempt?.at.getTime()).toBeGreaterThanOrEqual(leased[0].lease_until.getTime());
    });
  });

  it('that are alone on their database take over at once what a killed one left behind', async () => {
    const { receiver } = await slowReceiver(0);
    await webhooks.register({ url: receiver.url });
    const changes = await webhooks.list(1);
    await webhooks.rows(
      "UPDATE webhook_endpoint SET lease_holder = 'killed', lease_until = now() + interval '1 day'",
    );
    webhooks.dispatch({ alone: true });

    await eventually(() => expect(firstSeen(receiver.received)).toEqual(changes));
  });

  it('leave a place alone that somebody else has moved while they were away', async () => {
    const { receiver } = await slowReceiver(300);
    await webhooks.register({ url: receiver.url });
    webhooks.dispatch();
    await webhooks.list(1);
    await eventually(() => expect(receiver.received.length).toBe(1));
    // The lease is somebody else's now: the first may not move the cursor when its answer comes.
    const [before] = await webhooks
      .rows<{ cursor: string }>(
        "UPDATE webhook_endpoint SET lease_holder = 'other', lease_until = now() + interval '3 s' RETURNING cursor",
      )
      .then(([rows]) => rows as unknown as { cursor: string }[]);
    await new Promise((wait) => setTimeout(wait, 600));

    expect(await webhooks.rows('SELECT cursor FROM webhook_endpoint')).toEqual([before]);
    await eventually(() => expect(receiver.received.length).toBe(2));
    expect(receiver.received[1]?.id).toBe(receiver.received[0]?.id);
  });

  it('that are stopped end what is under way, and leave nothing leased', async () => {
    const { receiver } = await slowReceiver(200);
    const { id } = await webhooks.register({ url: receiver.url });
    const dispatcher = webhooks.dispatch({ graceMs: 5_000 });
    await webhooks.list(120);
    await eventually(() => expect(receiver.received.length).toBe(1));
    await dispatcher.dispose();

    expect(await webhooks.endpoint(id)).toMatchObject({ leaseHolder: null, failedAttempts: 0 });
    expect(await webhooks.attempts(id)).toHaveLength(1);
    expect(receiver.received.length).toBe(1);
  });

  it('that are stopped do not wait for ever, and blame nobody for it', async () => {
    const receiver = await openReceiver(() => undefined);
    receivers.push(receiver);
    const { id } = await webhooks.register({ url: receiver.url });
    const dispatcher = webhooks.dispatch({ graceMs: 50, timeoutMs: 60_000, leaseMs: 90_000 });
    await webhooks.list(1);
    await eventually(() => expect(receiver.received.length).toBe(1));
    await dispatcher.dispose();

    expect(await webhooks.endpoint(id)).toMatchObject({
      leaseHolder: null,
      failedAttempts: 0,
      lastError: null,
    });
    expect(await webhooks.attempts(id)).toEqual([]);
    expect(webhooks.errors).toEqual([]);
  });
});
