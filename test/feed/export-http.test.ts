import { gunzipSync } from 'node:zlib';
import { MAX_EXPORTS } from '../../src/server/export-http';
import { startFeedServer, type FeedServer } from './feed-server';

describe('GET /export', () => {
  let feed: FeedServer;

  beforeAll(async () => {
    feed = await startFeedServer();
    await feed.take('a', '1', '2');
    await feed.take('a', '2', '3', '4');
  });
  afterAll(() => feed.close());

  const lines = async (question: string): Promise<Record<string, unknown>[]> => {
    const text = await (await fetch(`${feed.url}/export${question}`)).text();
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  it('gives the newest revision, or the one asked for, to its digest', async () => {
    const newest = await lines('');
    const first = await lines('?revision=1');
    const { digest } = await feed.api.data<{ digest: Record<string, unknown> }>(
      '{ digest { digest entries revision cursor } }',
    );

    expect(newest.at(-1)).toEqual({ type: 'end', ...digest });
    expect([newest.length, first.length]).toEqual([4, 3]);
    expect(first.map(({ id }) => id).filter(Boolean)).toEqual(expect.arrayContaining(['a:1', 'a:2']));
  });

  it('comes in other formats, and compressed for who can read that', async () => {
    const csv = await fetch(`${feed.url}/export?format=csv`, { headers: { 'accept-encoding': 'identity' } });
    const ftm = await lines('?format=ftm');

    expect([csv.headers.get('content-type'), csv.headers.get('content-encoding')]).toEqual([
      'text/csv; charset=utf-8',
      null,
    ]);
    expect(await csv.text()).toMatch(/^entry,list[^]*#end,revision=2/);
    expect(ftm[0]).toMatchObject({ schema: 'Person' });
    const { get } = await import('node:http');
    const zipped = await new Promise<Buffer>((resolve) =>
      get(`${feed.url}/export`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks)));
      }),
    );
    expect(gunzipSync(zipped).toString()).toContain('"type":"end"');
  });

  it.each([
    ['format=xml', 'format: expected jsonl, ftm, csv, came "xml".'],
    ['revision=99', 'asOf.revision: expected a revision from 1 to 2, came 99.'],
    ['revision=last', 'revision: expected a whole number, came "last".'],
    ['list=a', 'list: expected format or revision, came "list".'],
  ])('refuses ?%s', async (question, message) => {
    const response = await fetch(`${feed.url}/export?${question}`);

    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('refuses more at once than it can read, and makes room again when one goes away', async () => {
    const at = jest.spyOn(feed.api.services.reader.snapshots, 'at');
    at.mockImplementation(async function* () {
      yield [];
      await new Promise(() => undefined);
    });
    const left = new AbortController();
    const open = Array.from({ length: MAX_EXPORTS }, () =>
      fetch(`${feed.url}/export`, { signal: left.signal }).catch(() => undefined),
    );
    await Promise.all(open);
    expect((await fetch(`${feed.url}/export`)).status).toBe(503);
    at.mockRestore();
    left.abort();
    let status = 503;
    for (let wait = 0; wait < 200 && status === 503; wait++) ({ status } = await fetch(`${feed.url}/export`));
    expect(status).toBe(200);
  });
});
