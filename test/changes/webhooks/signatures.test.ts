import { Webhook } from 'standardwebhooks';
import { eventually } from '../../support/eventually';
import { openReceiver, TAKE, type Received, type Receiver } from './receiver';
import { openTestWebhooks, type TestWebhooks } from './test-webhooks';

let webhooks: TestWebhooks;
const receivers: Receiver[] = [];

async function receiver(...behaviour: Parameters<typeof openReceiver>): Promise<Receiver> {
  const opened = await openReceiver(...behaviour);
  receivers.push(opened);
  return opened;
}

function verify({ body, headers }: Received, secret: string): unknown {
  return new Webhook(secret).verify(body, headers as Record<string, string>);
}

beforeAll(async () => {
  webhooks = await openTestWebhooks();
}, 120_000);
afterEach(async () => {
  await webhooks.endTest();
  await Promise.all(receivers.splice(0).map((opened) => opened.close()));
});
afterAll(() => webhooks.close());

describe('signatures', () => {
  it('are what the Standard Webhooks library verifies', async () => {
    const to = await receiver();
    const { secret } = await webhooks.register({ url: to.url });
    webhooks.dispatch();
    await webhooks.list(1);
    await eventually(() => expect(to.received.length).toBe(1));
    const [message] = to.received as [Received];

    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(verify(message, secret)).toEqual(message.payload);
    const changed = { ...message, body: message.body.replace('Person', 'Parson') };
    expect(() => verify(changed, secret)).toThrow('No matching signature');
  });

  it('are made by the old and the new secret until the overlap is over', async () => {
    const to = await receiver();
    const { id, secret: old } = await webhooks.register({ url: to.url });
    webhooks.dispatch();
    const { secret: fresh } = await webhooks.desk.rotateSecret(id, 3_600_000);
    await webhooks.list(1);
    await eventually(() => expect(to.received.length).toBe(1));
    const { secret: last } = await webhooks.desk.rotateSecret(id, 0);
    await webhooks.list(1);
    await eventually(() => expect(to.received.length).toBe(2));
    const [first, second] = to.received as [Received, Received];

    expect(verify(first, old)).toEqual(first.payload);
    expect(verify(first, fresh)).toEqual(first.payload);
    expect(verify(second, last)).toEqual(second.payload);
    for (const secret of [old, fresh]) expect(() => verify(second, secret)).toThrow('No matching signature');
  });
});

describe('a secret that was rotated', () => {
  it('signs no more once the overlap is over', async () => {
    const to = await receiver();
    const { id, secret: old } = await webhooks.register({ url: to.url });
    webhooks.dispatch();
    const { secret: fresh } = await webhooks.desk.rotateSecret(id, 3_600_000);
    await webhooks.list(1);
    await eventually(() => expect(to.received.length).toBe(1));
    await webhooks.rows(
      "UPDATE webhook_endpoint SET previous_secret_until = previous_secret_until - interval '1 h'",
    );
    await webhooks.list(1);
    await eventually(() => expect(to.received.length).toBe(2));
    const [first, second] = to.received as [Received, Received];

    expect(verify(first, old)).toEqual(first.payload);
    expect(verify(second, fresh)).toEqual(second.payload);
    expect(() => verify(second, old)).toThrow('No matching signature');
  });

  it('ends at once when another rotation comes within its overlap', async () => {
    const to = await receiver();
    const { id, secret: oldest } = await webhooks.register({ url: to.url });
    webhooks.dispatch();
    const { secret: old } = await webhooks.desk.rotateSecret(id, 3_600_000);
    const { secret: fresh } = await webhooks.desk.rotateSecret(id, 3_600_000);
    await webhooks.list(1);
    await eventually(() => expect(to.received.length).toBe(1));
    const [message] = to.received as [Received];

    for (const secret of [old, fresh]) expect(verify(message, secret)).toEqual(message.payload);
    expect(() => verify(message, oldest)).toThrow('No matching signature');
  });

  it('is followed by the new one in the next attempt at a message that was not taken', async () => {
    const to = await receiver((response, _received, count) =>
      count === 1 ? void response.writeHead(500).end() : TAKE(response, {} as Received, count),
    );
    const { id, secret: old } = await webhooks.register({ url: to.url });
    webhooks.dispatch({ retryDelaysMs: [3_600_000] });
    await webhooks.list(1);
    await eventually(async () => expect((await webhooks.endpoint(id)).nextAttemptAt).not.toBeNull());
    const { secret: fresh } = await webhooks.desk.rotateSecret(id, 0);
    await webhooks.desk.resume(id);
    await eventually(() => expect(to.received.length).toBe(2));
    const [first, second] = to.received as [Received, Received];

    expect(verify(first, old)).toEqual(first.payload);
    expect(verify(second, fresh)).toEqual(second.payload);
    expect(() => verify(second, old)).toThrow('No matching signature');
  });
});
