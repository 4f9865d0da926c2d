import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { RETRY_DELAYS_MS } from '../../../src/changes/webhooks/retry-schedule';
import { WebhookDesk } from '../../../src/changes/webhooks/webhook-desk';
import { WebhookOutcome, WebhookState } from '../../../src/model/enums';
import { eventually } from '../../support/eventually';
import { firstSeen, openReceiver, TAKE, type Behaviour, type Receiver } from './receiver';
import { openTestWebhooks, type TestWebhooks } from './test-webhooks';

let webhooks: TestWebhooks;
const closing: (() => Promise<void> | void)[] = [];

async function receiver(behaviour?: Behaviour): Promise<Receiver> {
  const opened = await openReceiver(behaviour);
  closing.push(() => opened.close());
  return opened;
}

/** Does one thing to the first messages, and then takes them. */
function atFirst(count: number, behaviour: Behaviour): Behaviour {
  return (response, received, seen) => (seen <= count ? behaviour : TAKE)(response, received, seen);
}

/** A server that is none: it answers whatever comes with these bytes. */
async function babbler(bytes: string): Promise<{ url: string; calls: () => number }> {
  let calls = 0;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      calls++;
      socket.end(bytes);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, calls: () => calls };
}

beforeAll(async () => {
  webhooks = await openTestWebhooks();
}, 120_000);
afterEach(async () => {
  await webhooks.endTest();
  await Promise.all(closing.splice(0).map((close) => close()));
});
afterAll(() => webhooks.close());

describe('a receiver that fails and recovers', () => {
  it.each<[string, RegExp, Behaviour]>([
    ['answers 500', /^HTTP status 500$/, (response) => void response.writeHead(500).end('broken')],
    ['hangs without an answer', /^no answer within 0.15 seconds$/, () => undefined],
    ['hangs up', /other side closed/, (response) => void response.destroy()],
    [
      'breaks off inside the head',
      /other side closed/,
      (response) => void response.socket?.end('HTTP/1.1 200 OK\r\nContent-'),
    ],
    [
      'answers garbage',
      /Expected HTTP|Parse Error/i,
      (response) => void response.socket?.end('\u0000\u0001 no HTTP at all \r\n\r\n'),
    ],
    [
      'sends a head without end',
      /Header.*Overflow/i,
      (response) => void response.socket?.write(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(200_000)}`),
    ],
    [
      'redirects as for a browser',
      /^HTTP status 302$/,
      (response) => void response.writeHead(302, { location: '/' }).end(),
    ],
    [
      'redirects to itself',
      /^more than 3 redirects$/,
      (response) => void response.writeHead(307, { location: '/' }).end(),
    ],
    [
      'redirects to nowhere',
      /^url: expected an https: or http: address/,
      (response) => void response.writeHead(308, { location: 'http://' }).end(),
    ],
    ['is not found', /^HTTP status 404$/, (response) => void response.writeHead(404).end()],
  ])(
    'and %s gets everything, in order, nothing twice unless it was not taken',
    async (_what, why, behaviour) => {
      const to = await receiver(atFirst(4, behaviour));
      const { id } = await webhooks.register({ url: to.url });
      webhooks.dispatch({ timeoutMs: 150, leaseMs: 1_000 });
      await webhooks.list(60);
      const changes = await webhooks.list(1, 'b');

      await eventually(async () =>
        expect(await webhooks.endpoint(id)).toMatchObject({
          deliveredRevision: 2,
          failedAttempts: 0,
          failingSince: null,
        }),
      );
      expect(firstSeen(to.received)).toEqual(changes);
      const attempts = await webhooks.attempts(id);
      const taken = attempts.filter(({ outcome }) => outcome === WebhookOutcome.DELIVERED);
      expect(taken.map((attempt) => attempt.changes)).toEqual([50, 10, 1]);
      expect(attempts[0]?.error).toMatch(why);
      expect(webhooks.errors).toEqual([]);
    },
  );

  it('is sent the same message again, signed anew, and nothing beyond it', async () => {
    const to = await receiver(atFirst(2, (response) => void response.writeHead(500).end()));
    const { secret } = await webhooks.register({ url: to.url });
    // Signatures are of whole seconds.
    webhooks.dispatch({ retryDelaysMs: [1_300, 1_300] });
    await webhooks.list(1);
    await eventually(() => expect(to.received.length).toBeGreaterThan(0));
    await webhooks.list(1, 'b');

    await eventually(() => expect(firstSeen(to.received)).toEqual(['1.0', '2.0']));
    const [first, second, third] = to.received;
    for (const again of [second, third]) expect([again?.id, again?.body]).toEqual([first?.id, first?.body]);
    const signatures = to.received.slice(0, 3).map(({ headers }) => headers['webhook-signature']);
    expect(new Set(signatures).size).toBe(3);
    for (const { body, headers } of to.received)
      new Webhook(secret).verify(body, headers as Record<string, string>);
  });

  it('has taken a message by its status, though its body never ends', async () => {
    const to = await receiver((response) => void response.writeHead(200).write('thanks'));
    const { id } = await webhooks.register({ url: to.url });
    webhooks.dispatch({ timeoutMs: 300, leaseMs: 1_000 });
    await webhooks.list(1);

    await eventually(async () => expect((await webhooks.endpoint(id)).deliveredRevision).toBe(1));
    expect(await webhooks.attempts(id)).toMatchObject([{ status: 200, response: 'thanks' }]);
  });

  it('does not hold up the others, nor does one that is slow', async () => {
    const [hanging, babbling] = [await receiver(() => undefined), await babbler('garbage\r\n\r\n')];
    const slow = await receiver((response) => void setTimeout(() => response.end(), 300));
    const good = await receiver();
    const { id } = await webhooks.register({ url: hanging.url });
    for (const { url } of [babbling, slow, good]) await webhooks.register({ url });
    webhooks.dispatch({ timeoutMs: 60_000, leaseMs: 90_000 });
    let changes = await webhooks.list(1);
    await eventually(() => expect(hanging.received.length).toBe(1));
    for (let revision = 0; revision < 4; revision++) changes = await webhooks.list(1);

    await eventually(() => expect(firstSeen(good.received)).toEqual(changes));
    // Its first attempt is still under way.
    expect(await webhooks.attempts(id)).toEqual([]);
    expect(slow.received.length).toBeLessThan(5);
    expect(babbling.calls()).toBeGreaterThan(0);
    await eventually(() => expect(firstSeen(slow.received)).toEqual(changes));
  });
});

describe('a receiver that goes on failing', () => {
  it('is parked with its last error, and goes on where it stood when it is resumed', async () => {
    const to = await receiver((response) => void response.writeHead(500).end());
    const { id } = await webhooks.register({ url: to.url });
    webhooks.dispatch({ retryDelaysMs: [10, 10] });
    await webhooks.list(1);
    await eventually(() => expect(webhooks.parked).toEqual([id]));
    const changes = await webhooks.list(2);

    expect(await webhooks.endpoint(id)).toMatchObject({
      state: WebhookState.PARKED,
      lastError: 'HTTP status 500',
      failedAttempts: 3,
      parkedAt: expect.any(Date),
      failingSince: expect.any(Date),
      nextAttemptAt: null,
    });
    expect(to.received.map((message) => message.changes)).toEqual([['1.0'], ['1.0'], ['1.0']]);
    to.behave(TAKE);
    await webhooks.desk.resume(id);
    await eventually(() => expect(firstSeen(to.received)).toEqual(changes));
    await eventually(async () =>
      expect(await webhooks.endpoint(id)).toMatchObject({
        state: WebhookState.ACTIVE,
        parkedAt: null,
        lastError: null,
      }),
    );
  });

  it('is tried for days by the schedule that is documented, and then parked', async () => {
    const minutes = [5 / 60, 0.5, 2, 10, 30, 60, 180, 360, 720, 720, 720, 720, 720];
    const to = await receiver((response) => void response.writeHead(500).end());
    const { id } = await webhooks.register({ url: to.url });
    webhooks.dispatch({ retryDelaysMs: RETRY_DELAYS_MS, random: () => 0.5 });
    await webhooks.list(1);
    for (const [failures, wait] of minutes.entries()) {
      await eventually(async () => expect((await webhooks.endpoint(id)).failedAttempts).toBe(failures + 1));
      // The time passes at once: the next attempt is as far away as it should be, and then due.
      const [before] = await webhooks.rows<{ minutes: number; state: string }>(
        `SELECT state, extract(epoch FROM next_attempt_at - (SELECT max(at) FROM webhook_delivery)) / 60 AS minutes
         FROM webhook_endpoint`,
      );
      expect(before?.state).toBe(WebhookState.ACTIVE);
      expect(Number(before?.minutes)).toBeCloseTo(wait, 5);
      await webhooks.rows("UPDATE webhook_endpoint SET next_attempt_at = now() - interval '1 s'");
    }

    await eventually(() => expect(webhooks.parked).toEqual([id]));
    expect((await webhooks.attempts(id)).map(({ attempt }) => attempt)).toEqual(
      Array.from({ length: 14 }, (_, index) => index + 1),
    );
    expect(await webhooks.endpoint(id)).toMatchObject({ state: WebhookState.PARKED, failedAttempts: 14 });
  });

  it('stays parked when it is sent to another cursor, and begins there when it is resumed', async () => {
    const to = await receiver((response) => void response.writeHead(410).end());
    const { id } = await webhooks.register({ url: to.url });
    webhooks.dispatch();
    const changes = await webhooks.list(60);
    await eventually(() => expect(webhooks.parked).toEqual([id]));
    const page = await webhooks.reader.changes.read(undefined, 20, {});
    await webhooks.desk.redeliver(id, page.endCursor);
    await webhooks.list(1, 'b');
    await sleep(100);

    expect((await webhooks.endpoint(id)).state).toBe(WebhookState.PARKED);
    expect(to.received.splice(0)).toHaveLength(1);
    to.behave(TAKE);
    await webhooks.desk.resume(id);
    await eventually(() => expect(firstSeen(to.received)).toEqual([...changes.slice(20), '2.0']));
  });

  it('is parked at once when it answers 410 Gone', async () => {
    const to = await receiver((response) => void response.writeHead(410).end());
    const { id } = await webhooks.register({ url: to.url });
    webhooks.dispatch();
    await webhooks.list(1);

    await eventually(() => expect(webhooks.parked).toEqual([id]));
    expect(to.received.length).toBe(1);
    expect((await webhooks.endpoint(id)).lastError).toBe('HTTP status 410: the receiver wants no more');
  });

  it('is left alone for as long as it asks', async () => {
    const to = await receiver(
      atFirst(1, (response) => void response.writeHead(429, { 'retry-after': '2' }).end()),
    );
    const { id } = await webhooks.register({ url: to.url });
    webhooks.dispatch({ retryDelaysMs: [1] });
    await webhooks.list(1);

    await eventually(async () => expect((await webhooks.endpoint(id)).deliveredRevision).toBe(1));
    const [first, second] = (await webhooks.attempts(id)).map(({ at }) => at.getTime());
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(2_000);
  });

  it('is tried at once when an operator says so', async () => {
    const to = await receiver(atFirst(1, (response) => void response.writeHead(500).end()));
    const { id } = await webhooks.register({ url: to.url });
    webhooks.dispatch({ retryDelaysMs: [3_600_000] });
    await webhooks.list(1);
    await eventually(async () => expect((await webhooks.endpoint(id)).nextAttemptAt).not.toBeNull());
    await webhooks.desk.resume(id);

    await eventually(() => expect(to.received.length).toBe(2));
  });

  it('is parked when its cursor does not fit the change log', async () => {
    const to = await receiver();
    const { id } = await webhooks.register({ url: to.url });
    await webhooks.rows("UPDATE webhook_endpoint SET cursor = 'damaged'");
    webhooks.dispatch();
    await webhooks.list(1);

    await eventually(() => expect(webhooks.parked).toEqual([id]));
    expect((await webhooks.endpoint(id)).lastError).toContain('does not fit the change log');
    expect(to.received).toEqual([]);
  });
});

describe('receivers inside the network', () => {
  it('cannot be registered', async () => {
    const desk = new WebhookDesk(webhooks.database.dataSource, webhooks.reader, false);

    for (const host of [
      '127.0.0.1',
      '[::1]',
      '10.0.0.1',
      '169.254.169.254',
      '2130706433',
      '[::ffff:7f00:1]',
      'localhost:4055',
      'LocalHost.',
      'registry.localhost',
    ])
      // prettier-ignore
      await expect(desk.register({ url: `https://${host}/` }, 'tester')).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    await expect(desk.register({ url: 'http://example.org/' }, 'tester')).rejects.toThrow('https:');
  });

  it('are not called, neither by address nor by a name that leads there', async () => {
    const to = await receiver();
    const byName = await webhooks.register({
      url: to.url.replace('127.0.0.1', 'localhost').replace('http:', 'https:'),
    });
    const byAddress = await webhooks.register({ url: to.url.replace('http:', 'https:') });
    webhooks.dispatch({ allowInside: false, retryDelaysMs: [10] });
    await webhooks.list(1);

    await eventually(() => expect(webhooks.parked.sort()).toEqual([byName.id, byAddress.id].sort()));
    for (const { id } of [byName, byAddress])
      expect((await webhooks.endpoint(id)).lastError).toContain(
        'is private, loopback, link-local or reserved',
      );
    expect(to.received).toEqual([]);
  });
});
