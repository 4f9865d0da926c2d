import { randomBytes } from 'node:crypto';
import os from 'node:os';
import { open, type FileHandle } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { setTimeout as pause } from 'node:timers/promises';
import { EXPORT_LIMITS } from '../../src/changes/export/shared-exports';
import type { EntrySnapshot } from '../../src/registry/reading/snapshot-reads';
import { eventually } from '../support/eventually';
import { startFeedServer, type FeedServer } from './feed-server';

/** Keeps whoever awaits it until it is opened. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('GET /export', () => {
  let feed: FeedServer;

  beforeAll(async () => {
    feed = await startFeedServer();
    await feed.take('a', '1', '2');
    await feed.take('a', '2', '3', '4');
  });
  afterEach(() => jest.restoreAllMocks());
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
    ['revision=99', 'revision: expected a revision from 1 to 2, came 99.'],
    ['revision=last', 'revision: expected a whole number, came "last".'],
    ['list=a', 'list: expected format or revision, came "list".'],
  ])('refuses ?%s', async (question, message) => {
    const response = await fetch(`${feed.url}/export?${question}`);

    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  /** Has the registry read as the test says, until it is restored. */
  const read = (as: (whole: AsyncIterable<EntrySnapshot[]>) => AsyncGenerator<EntrySnapshot[]>) => {
    const { snapshots } = feed.api.services.reader;
    const truly = snapshots.at.bind(snapshots);
    return jest.spyOn(snapshots, 'at').mockImplementation((revision) => as(truly(revision)));
  };

  it('reads the registry once for all who ask for the same', async () => {
    await feed.take('b', '5');
    const begin = gate();
    const reads = read(async function* (whole) {
      await begin.opened;
      yield* whole;
    });
    const asked = Array.from({ length: 50 }, async () => (await fetch(`${feed.url}/export`)).text());
    const other = fetch(`${feed.url}/export?format=csv`);
    await pause(100);
    begin.open();
    const texts = await Promise.all(asked);
    texts.push(await (await fetch(`${feed.url}/export`)).text());
    await (await other).text();

    expect(reads).toHaveBeenCalledTimes(2);
    expect(new Set(texts).size).toBe(1);
    const { digest } = await feed.api.data<{ digest: Record<string, unknown> }>(
      '{ digest { digest entries revision cursor } }',
    );
    expect(JSON.parse(texts[0]?.trimEnd().split('\n').at(-1) ?? '')).toEqual({ type: 'end', ...digest });
  });

  it('goes on for the others when the one who asked first goes away', async () => {
    await feed.take('c', '6');
    const goOn = gate();
    const reads = read(async function* (whole) {
      await goOn.opened;
      yield* whole;
    });
    const left = new AbortController();
    const first = fetch(`${feed.url}/export`, { signal: left.signal }).catch(() => 'gone');
    await eventually(() => expect(reads).toHaveBeenCalledTimes(1));
    const second = fetch(`${feed.url}/export`);
    await pause(100);
    left.abort();
    expect(await first).toBe('gone');
    await pause(100);
    goOn.open();

    expect(await (await second).text()).toContain('"type":"end"');
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('keeps no place for who goes away before the revision that was asked for is known', async () => {
    await feed.take('b', '5', '9');
    read(async function* (whole) {
      // More than is held back until the status is told.
      const name = randomBytes(50_000).toString('hex');
      for await (const batch of whole)
        yield batch.map((entry) => ({ ...entry, facts: new Map([['alias', [{ name }]]]) }));
    });
    const { revisions } = feed.api.services.reader;
    const [resolve, goOn] = [revisions.resolve.bind(revisions), gate()];
    const asked = jest.spyOn(revisions, 'resolve').mockImplementation(async (asOf) => {
      await goOn.opened;
      return resolve(asOf);
    });
    const left = new AbortController();
    for (let taker = 0; taker < EXPORT_LIMITS.takers; taker++)
      fetch(`${feed.url}/export?revision=1`, { signal: left.signal }).catch(() => undefined);
    await eventually(() => expect(asked).toHaveBeenCalledTimes(EXPORT_LIMITS.takers));
    left.abort();
    await pause(100);
    goOn.open();
    await Promise.all(asked.mock.results.map(({ value }) => value as Promise<number>));
    await pause(100);

    expect((await lines('')).at(-1)).toMatchObject({ type: 'end' });
  });

  it('tells everybody of a read that failed, and begins anew for the next', async () => {
    await feed.take('b', '5', '7');
    const goOn = gate();
    const reads = read(async function* () {
      yield [];
      await goOn.opened;
      throw Object.assign(new Error('terminating connection'), { code: '57P01' });
    });
    const asked = Array.from({ length: 5 }, () => fetch(`${feed.url}/export`));
    await pause(100);
    goOn.open();

    for (const response of await Promise.all(asked)) {
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    }
    expect(reads).toHaveBeenCalledTimes(1);
    reads.mockRestore();
    expect((await lines('')).at(-1)).toMatchObject({ type: 'end' });
  });

  it.each([
    ['cannot be written', 'ftm', () => void jest.spyOn(os, 'tmpdir').mockReturnValue('/nowhere')],
    [
      'is full',
      'csv',
      async () => {
        const file = await open('/dev/null');
        const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
        jest.spyOn(Object.getPrototypeOf(file) as FileHandle, 'write').mockRejectedValue(full);
        await file.close();
      },
    ],
  ])('says to come again while the folder for temporary files %s', async (_, format, spoil) => {
    const address = `${feed.url}/export?format=${format}&revision=1`;
    await spoil();
    const response = await fetch(address);
    jest.restoreAllMocks();

    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: unknown }[] };
    expect(errors).toEqual([
      { message: expect.stringContaining('has no room'), extensions: { code: 'UNAVAILABLE' } },
    ]);
    expect(await (await fetch(address)).text()).toMatch(/^(\{"type":"end"|#end,)/m);
  });

  it('breaks off for everybody where a read fails after the beginning was sent', async () => {
    await feed.take('c', '6', '8');
    const fail = gate();
    read(async function* (whole) {
      for await (const batch of whole) {
        // More than compressing holds back, and than a socket takes at once.
        const names = Array.from({ length: 400 }, () => ({ name: randomBytes(1_000).toString('hex') }));
        for (const entry of batch) yield [{ ...entry, facts: new Map([['alias', names]]) }];
      }
      await fail.opened;
      throw new Error('a fault');
    });
    const asked = await Promise.all(Array.from({ length: 3 }, () => fetch(`${feed.url}/export`)));
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200]);
    const texts = Promise.allSettled(asked.map((response) => response.text()));
    fail.open();

    expect((await texts).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('refuses more at once than it can read, says when to come again, and makes room when one goes away', async () => {
    const reads = read(async function* () {
      yield [];
      await new Promise(() => undefined);
    });
    const left = new AbortController();
    for (let revision = 1; revision <= EXPORT_LIMITS.readings; revision++)
      fetch(`${feed.url}/export?format=ftm&revision=${2 + revision}`, { signal: left.signal }).catch(
        () => undefined,
      );
    await eventually(() => expect(reads).toHaveBeenCalledTimes(EXPORT_LIMITS.readings));
    const refused = await fetch(`${feed.url}/export?format=csv`);

    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
    reads.mockRestore();
    left.abort();
    await eventually(async () => expect((await fetch(`${feed.url}/export?format=csv`)).status).toBe(200));
  });
});
