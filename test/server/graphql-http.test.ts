import { auditServer } from 'graphql-http';
import type { DesignataServer } from '../../src/server/server';
import { ask, startServer } from './running-server';
import { smallService, type SmallService } from './small-service';

describe('GraphQL over HTTP', () => {
  let service: SmallService;
  let server: DesignataServer;
  let url: string;

  beforeAll(async () => {
    service = smallService();
    ({ server, url } = await startServer(service));
  });
  afterAll(() => server.dispose());

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${url}/graphql`, { method: 'POST', headers, body });

  test('keeps every rule of the GraphQL-over-HTTP specification', async () => {
    const headers = { 'apollo-require-preflight': 'true' };
    const fetchFn = (input: string, init: RequestInit = {}) =>
      fetch(input, { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } });
    const results = await auditServer({ url: `${url}/graphql`, fetchFn });
    const failed = results.filter((result) => result.status !== 'ok').map(({ id, name }) => `${id} ${name}`);
    expect(results.length).toBeGreaterThan(55);
    expect(failed).toEqual([]);
  });

  test('answers a query with JSON and the id the log knows it by', async () => {
    const answer = await ask(url, '{ hello(name: "you") }');
    expect(answer.body).toEqual({ data: { hello: 'Hello you' } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('hands on who asks, and refuses who is not let in', async () => {
    await ask(url, '{ hello }', { authorization: 'Bearer abc' });
    expect(service.asked.at(-1)).toEqual({
      transport: 'http',
      authorization: 'Bearer abc',
      subscription: false,
    });
    const refused = await ask(url, '{ hello }', { authorization: 'Bearer mistyped' });
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({
      errors: [{ message: expect.stringContaining('no such operator') }],
    });
  });

  test('refuses a subscription, and says where to subscribe', async () => {
    const answer = await ask(url, 'subscription { count }');
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ message: expect.stringContaining('/graphql/stream') }] });
    expect(service.pulled).toBe(0);
  });

  test('shows nothing of an unexpected error', async () => {
    const answer = await ask(url, '{ broken }');
    expect(answer.body).toMatchObject({ errors: [{ message: 'masked' }] });
  });

  test('refuses an operation that asks for too much with the code of the limit', async () => {
    const answer = await ask(url, '{ a: hello b: hello c: hello d: hello }');
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
    const body = JSON.stringify({ query: '{ hello }', variables: { greedy: true } });
    expect(await (await post(body)).json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
  });

  test('refuses more tokens than it parses, and reports only the first of many validation errors', async () => {
    const long = await ask(url, `{ ${'hello '.repeat(600)} }`);
    expect(long.body).toMatchObject({ errors: [{ message: expect.stringContaining('500 tokens') }] });
    const wrong = await ask(url, `{ ${Array.from({ length: 50 }, (_, index) => `no${index}`).join(' ')} }`);
    expect((wrong.body['errors'] as unknown[]).length).toBeLessThanOrEqual(6);
  });

  test('answers nested fragments that would spread to billions of fields at once, with an error', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    );
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F30 on Query { hello }`;
    const started = Date.now();
    const answer = await ask(url, query);
    expect(answer.body).toHaveProperty('errors');
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  test('refuses a body beyond the limit, declared or not', async () => {
    const declared = await post(JSON.stringify({ query: '{ hello }', padding: 'x'.repeat(20_000) }));
    expect([declared.status, await declared.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: expect.stringMatching(/^Expected a body of at most 10000 bytes, but came 20/),
            extensions: { code: 'LIMIT_EXCEEDED' },
          },
        ],
      },
    ]);
    const chunks = new ReadableStream({
      pull: (controller) => controller.enqueue(Buffer.from(' '.repeat(1_000))),
    });
    const streamed = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: chunks,
      duplex: 'half',
    } as RequestInit);
    const outcome = await streamed.then(
      (response) => response.status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(outcome);
  });

  test.each([
    ['broken JSON', '{"query": ', { 'content-type': 'application/json' }, 400],
    ['a batch', '[{"query":"{ hello }"}]', { 'content-type': 'application/json' }, 400],
    ['another character set', '{}', { 'content-type': 'application/json; charset=latin1' }, 415],
    ['a compressed body', '{}', { 'content-type': 'application/json', 'content-encoding': 'gzip' }, 415],
    ['a form, as another site can send', '{"query":"{ hello }"}', { 'content-type': 'text/plain' }, 400],
  ])('refuses %s', async (_what, body, headers, status) => {
    const response = await post(body, headers as Record<string, string>);
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty('errors');
  });

  test('refuses a mutation by GET', async () => {
    const response = await fetch(`${url}/graphql?query=mutation%7Bchange%7D`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(response.status).toBe(405);
  });

  test('sends a browser that opens /graphql to the page', async () => {
    const response = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/']);
  });
});
