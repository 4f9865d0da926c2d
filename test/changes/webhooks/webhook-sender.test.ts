import dns from 'node:dns';
import { MockAgent, type Agent, type Dispatcher } from 'undici';
import { generateSecret } from '../../../src/changes/webhooks/webhook-secret';
import { WebhookSender, type Answer } from '../../../src/changes/webhooks/webhook-sender';
import { openReceiver, TAKE, type Receiver } from './receiver';

const MESSAGE = { id: 'msg_1', revision: 1, changes: 0, body: JSON.stringify({ data: { changes: [] } }) };

async function send(
  sender: WebhookSender,
  url: string,
  signal = new AbortController().signal,
): Promise<Answer> {
  try {
    return await sender.send(url, MESSAGE, [generateSecret()], signal);
  } finally {
    await sender.close();
  }
}

/** What the sender says when a receiver far away redirects it. Whatever is far away and is called takes the message. */
async function redirectedTo(location: string, allowInside = false): Promise<Answer> {
  const far = new MockAgent();
  far.disableNetConnect();
  const options = { path: '/', method: 'POST' } as const;
  far.get('https://receiver.example').intercept(options).reply(307, '', { headers: { location } });
  for (const origin of ['https://elsewhere.example', 'http://elsewhere.example'])
    far.get(origin).intercept(options).reply(200, 'taken');
  const before = (own: Agent): Dispatcher =>
    own.compose((dispatch) => (request, handler) => {
      const isFar = new URL(String(request.origin)).hostname.endsWith('.example');
      return isFar ? far.dispatch(request, handler) : dispatch(request, handler);
    });
  return send(new WebhookSender({ allowInside, timeoutMs: 1_000, before }), 'https://receiver.example/');
}

describe('a redirect', () => {
  it('is followed to another address on the public internet', async () => {
    expect(await redirectedTo('https://elsewhere.example/')).toMatchObject({
      taken: true,
      response: 'taken',
    });
  });

  it.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/latest/',
    'https://192.168.0.1/',
    'https://localhost/',
  ])('is not followed inside, to %s', async (location) => {
    const answer = await redirectedTo(location);

    expect(answer).toMatchObject({ taken: false, status: null });
    expect(answer.error).toContain('is private, loopback, link-local or reserved');
  });

  it('is not followed to a name that leads inside', async () => {
    const receiver = await openReceiver();
    jest
      .spyOn(dns, 'lookup')
      .mockImplementation(((_name: string, _options: unknown, done: (...answer: unknown[]) => void) =>
        done(null, [{ address: '127.0.0.1', family: 4 }])) as never);
    const answer = await redirectedTo(receiver.url.replace('http://127.0.0.1', 'https://inside.test'));
    jest.restoreAllMocks();
    await receiver.close();

    expect(answer).toMatchObject({ taken: false, status: null });
    expect(answer.error).toMatch(/but inside.test \(.*\) is private, loopback, link-local or reserved/);
  });

  it.each([
    ['http://elsewhere.example/', 'expected an https: address'],
    ['file:///etc/passwd', 'expected an https: address'],
    ['//user:secret@elsewhere.example/', 'expected an address without user and password'],
  ])('is not followed to what no webhook may be, %s', async (location, error) => {
    const answer = await redirectedTo(location);

    expect(answer).toMatchObject({ taken: false, status: null });
    expect(answer.error).toContain(error);
  });

  it('is not followed from https to http, even where http may be', async () => {
    expect(await redirectedTo('http://elsewhere.example/', true)).toMatchObject({
      taken: false,
      error: 'a redirect from https to http',
    });
  });
});

describe('a message', () => {
  let receiver: Receiver;
  const nearby = { allowInside: true, timeoutMs: 5_000 };

  beforeEach(async () => {
    receiver = await openReceiver();
  });
  afterEach(() => receiver.close());

  it('is redirected with its method, body and signature', async () => {
    receiver.behave((response, received, count) => {
      if (count === 1) response.writeHead(308, { location: '/moved' }).end('gone there');
      else TAKE(response, received, count);
    });

    expect(await send(new WebhookSender(nearby), receiver.url)).toMatchObject({ taken: true, status: 204 });
    expect(receiver.received.map(({ path, id, body }) => [path, id, body])).toEqual([
      ['/', 'msg_1', MESSAGE.body],
      ['/moved', 'msg_1', MESSAGE.body],
    ]);
  });

  it('is not waited for longer than allowed, and the answer is not read beyond its first kilobyte', async () => {
    receiver.behave(() => undefined);
    expect(await send(new WebhookSender({ ...nearby, timeoutMs: 200 }), receiver.url)).toMatchObject({
      taken: false,
      status: null,
      error: 'no answer within 0.2 seconds',
    });

    let written = 0;
    receiver.behave((response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) written += 65_536;
        written += 65_536;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const answer = await send(new WebhookSender(nearby), receiver.url);
    expect(answer).toMatchObject({ taken: true, status: 200, response: 'x'.repeat(1_024) });
    expect(written).toBeLessThan(50_000_000);
  });

  it('that is broken off says so, and is no failure of the receiver', async () => {
    const stop = new AbortController();
    receiver.behave(() => stop.abort());

    await expect(send(new WebhookSender(nearby), receiver.url, stop.signal)).rejects.toThrow('abort');
  });

  it('tells when nobody listens', async () => {
    const { url } = receiver;
    await receiver.close();

    expect(await send(new WebhookSender(nearby), url)).toMatchObject({
      taken: false,
      status: null,
      error: expect.stringContaining('ECONNREFUSED'),
    });
  });
});
