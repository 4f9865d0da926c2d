import { readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { exportRegistry } from '../../src/changes/export/export-registry';
import { EXPORT_LIMITS, SharedExports, type ExportLimits } from '../../src/changes/export/shared-exports';
import { Spool } from '../../src/changes/export/spool';
import { RegistryReader } from '../../src/registry/reading/registry-reader';
import { draftEdition, person } from '../support/draft-list';
import { eventually } from '../support/eventually';
import { openTestRegistry, type TestRegistry } from '../support/registry';

const { signal: NEVER } = new AbortController();

async function whole(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Temporary files of exports that this process holds open. */
function openFiles(): number {
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).includes('/designata-');
    } catch {
      return false;
    }
  }).length;
}

describe('a spool', () => {
  it('is taken by each at its own pace, from the first byte to the last', async () => {
    const spool = new Spool();
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 251));
    const slow = spool.take(NEVER);
    const first = slow.next();
    const along = whole(spool.take(NEVER));
    for (let at = 0; at < bytes.length; at += 10_007) await spool.write(bytes.subarray(at, at + 10_007));
    spool.end();
    expect((await along).equals(bytes)).toBe(true);
    expect((await whole(spool.take(NEVER))).equals(bytes)).toBe(true);
    const begun = (await first).value as Buffer;
    expect(begun.length).toBeLessThan(bytes.length);
    expect(Buffer.concat([begun, await whole(slow)]).equals(bytes)).toBe(true);
    await spool.close();
  });

  it('that fails, fails whoever takes it, and is never whole', async () => {
    const spool = new Spool();
    const waiting = whole(spool.take(NEVER));
    await spool.write(Buffer.from('begun'));
    spool.fail(new Error('broken'));

    await expect(waiting).rejects.toThrow('broken');
    await expect(whole(spool.take(NEVER))).rejects.toThrow('broken');
    expect(spool.isWhole).toBe(false);
    await spool.close();
  });
});

describe('exports that are shared', () => {
  let registry: TestRegistry;
  let reader: RegistryReader;
  const opened: SharedExports[] = [];
  const failures: unknown[] = [];

  beforeAll(async () => {
    registry = await openTestRegistry();
    reader = new RegistryReader(registry.database.dataSource);
    for (const list of ['a', 'b', 'c'])
      await registry.importer.importFiles(list, draftEdition(list, null, [person('1', 'Anna')]));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    for (const exports of opened.splice(0)) exports.dispose();
    failures.length = 0;
  });
  afterAll(() => registry.database.close());

  const exportsOf = (limits: Partial<ExportLimits> = {}): SharedExports => {
    const exports = new SharedExports(reader, (error) => failures.push(error), {
      ...EXPORT_LIMITS,
      ...limits,
    });
    opened.push(exports);
    return exports;
  };

  it('are byte for byte what the registry gives', async () => {
    const exports = exportsOf();
    for (const format of ['jsonl', 'ftm', 'csv'] as const) {
      let text = '';
      for await (const chunk of exportRegistry(reader, format, 2)) text += chunk;
      expect(gunzipSync(await whole(exports.take(format, 2, NEVER))).toString()).toBe(text);
    }
  });

  it('are let go when nobody has taken them for a while, or more are asked for than may be kept', async () => {
    const reads = jest.spyOn(reader.snapshots, 'at');
    const kept = exportsOf({ exports: 2 });
    for (const revision of [1, 2, 3, 2, 3, 1]) await whole(kept.take('csv', revision, NEVER));
    // The first made room for the third, and was read again in the end.
    expect(reads.mock.calls.map(([revision]) => revision)).toEqual([1, 2, 3, 1]);
    await eventually(() => expect(openFiles()).toBe(2));
    kept.dispose();
    await eventually(() => expect(openFiles()).toBe(0));

    const brief = exportsOf({ unusedMs: 20 });
    await whole(brief.take('csv', 1, NEVER));
    expect(openFiles()).toBe(1);
    await eventually(() => expect(openFiles()).toBe(0));
  });

  it('are refused to more than may take at once, until one of them has gone', async () => {
    const exports = exportsOf({ takers: 2 });
    const gone = new AbortController();
    const taking = [exports.take('csv', 1, gone.signal), exports.take('csv', 1, NEVER)];
    for (const each of taking) await each.next();

    await expect(whole(exports.take('csv', 1, NEVER))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    gone.abort();
    expect(await whole(exports.take('csv', 1, NEVER))).not.toHaveLength(0);
  });

  it('fail beyond the bytes that all may take, and free what they took', async () => {
    const exports = exportsOf({ bytes: 20 });

    await expect(whole(exports.take('csv', 1, NEVER))).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      details: { limit: 'bytes' },
    });
    await eventually(() => expect(failures).toHaveLength(1));
    await eventually(() => expect(openFiles()).toBe(0));
  });

  it('make room for another by bytes when nobody takes them any more', async () => {
    const size = (await whole(exportsOf().take('csv', 1, NEVER))).length;
    const exports = exportsOf({ bytes: size + 50 });
    const reads = jest.spyOn(reader.snapshots, 'at');
    for (const revision of [1, 2, 1]) await whole(exports.take('csv', revision, NEVER));

    expect(reads).toHaveBeenCalledTimes(3);
    expect(failures).toEqual([]);
  });

  it('are no longer read when nobody waits for them', async () => {
    let ended = false;
    jest.spyOn(reader.snapshots, 'at').mockImplementation(async function* () {
      try {
        for (;;) {
          yield [];
          await pause(5);
        }
      } finally {
        ended = true;
      }
    });
    const gone = [new AbortController(), new AbortController()];
    const exports = exportsOf();
    const both = gone.map(({ signal }) => whole(exports.take('csv', 1, signal)));
    await pause(50);
    gone[0]?.abort();
    await pause(50);
    expect(ended).toBe(false);
    gone[1]?.abort();

    await eventually(() => expect(ended).toBe(true));
    await Promise.all(both);
    expect(failures).toEqual([]);
  });
});
