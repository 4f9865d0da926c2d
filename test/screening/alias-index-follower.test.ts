import { RegistryReader } from '../../src/registry/reading/registry-reader';
import { AliasIndexFollower } from '../../src/screening/alias-index-follower';
import { SearchService } from '../../src/screening/search-service';
import { draftEdition, person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

let registry: TestRegistry;
let follower: AliasIndexFollower | undefined;

beforeAll(async () => {
  registry = await openTestRegistry();
});

beforeEach(() => registry.reset());

afterEach(async () => {
  await follower?.dispose();
  follower = undefined;
});

afterAll(() => registry.database.close());

async function start(pollMs = 60_000): Promise<AliasIndexFollower> {
  follower = await AliasIndexFollower.start(new RegistryReader(registry.database.dataSource), { pollMs });
  return follower;
}

const take = (day: number, ...names: string[]): Promise<unknown> =>
  registry.importer.importFiles(
    'a',
    draftEdition(
      'a',
      `2021-11-0${day}`,
      names.map((name, index) => person(String(index), name)),
    ),
    { approve: true },
  );

const find = (name: string, revision: number): number =>
  follower?.index.search({ name, revision, limit: 10, minScore: 0.95 }).length ?? -1;

describe('the follower of the change log', () => {
  it('begins with all that the registry holds', async () => {
    await take(1, 'Sanaullah Ghafari', 'Sultan Aziz Azam');

    const started = await start();

    expect(started.revision).toBe(1);
    expect(started.index.stats()).toMatchObject({ entries: 2, names: 2 });
    expect(find('Sultan Aziz Azam', 1)).toBe(1);
  });

  it('begins with nothing over an empty registry', async () => {
    expect((await start()).revision).toBe(0);
  });

  it('takes in a revision when woken', async () => {
    const started = await start();
    await take(1, 'Sanaullah Ghafari');
    started.wake();

    expect(await started.waitBeyond(0, 10_000)).toBe(true);
    expect(find('Sanaullah Ghafari', 1)).toBe(1);
  });

  it('takes in a revision by itself, were every wake-up lost', async () => {
    const started = await start(50);
    await take(1, 'Sanaullah Ghafari');

    expect(await started.waitBeyond(0, 10_000)).toBe(true);
  });

  it('keeps closed names for the revisions they held in', async () => {
    const started = await start();
    await take(1, 'Sanaullah Ghafari');
    await take(2, 'Shahab al-Muhajir');
    started.wake();
    await started.waitBeyond(1, 10_000);

    expect([find('Sanaullah Ghafari', 1), find('Sanaullah Ghafari', 2)]).toEqual([1, 0]);
    expect([find('Shahab al-Muhajir', 1), find('Shahab al-Muhajir', 2)]).toEqual([0, 1]);
  });

  it('builds the index afresh when most of it has been replaced', async () => {
    follower = await AliasIndexFollower.start(new RegistryReader(registry.database.dataSource), {
      pollMs: 60_000,
      rebuildAfter: 1,
    });
    const replaced: number[] = [];
    for (let day = 1; day <= 6; day++) {
      await take(day, `Sanaullah Ghafari ${'abcdef'.charAt(day - 1)}`);
      follower.wake();
      await follower.waitBeyond(day - 1, 10_000);
      replaced.push(follower.index.stats().replaced);
    }

    expect(replaced).toEqual([0, 1, 2, 3, 0, 1]);
    expect(find('Sanaullah Ghafari b', 2)).toBe(1);
    expect(find('Sanaullah Ghafari f', 6)).toBe(1);
  });

  it('answers the same as one built anew, after any series of revisions', async () => {
    const started = await start();
    const series = [
      ['Anna Alpha', 'Berta Beta'],
      ['Anna Alpha'],
      ['Anna Alpha', 'Berta Beta', 'Carl Gamma'],
      ['Anna Omega'],
    ];
    for (const [index, names] of series.entries()) {
      await take(index + 1, ...names);
      started.wake();
      await started.waitBeyond(index, 10_000);
    }
    const fresh = await AliasIndexFollower.start(new RegistryReader(registry.database.dataSource));
    const ask = (from: AliasIndexFollower, name: string, revision: number): unknown =>
      from.index.search({ name, revision, limit: 10 });

    for (const revision of [1, 2, 3, 4]) {
      for (const name of ['Anna Alpha', 'Berta Beta', 'Carl Gamma', 'Anna Omega']) {
        expect(ask(started, name, revision)).toEqual(ask(fresh, name, revision));
      }
    }
    await fresh.dispose();
  });

  it('goes on after the registry could not be read', async () => {
    const errors: unknown[] = [];
    const reader = new RegistryReader(registry.database.dataSource);
    follower = await AliasIndexFollower.start(reader, { pollMs: 50, onError: (error) => errors.push(error) });
    const newest = jest.spyOn(reader.revisions, 'head').mockRejectedValueOnce(new Error('connection lost'));
    await take(1, 'Sanaullah Ghafari');

    expect(await follower.waitBeyond(0, 10_000)).toBe(true);
    expect(errors).toEqual([new Error('connection lost')]);
    newest.mockRestore();
  });

  it('begins anew where the database was put back to an older state', async () => {
    await take(1, 'Sanaullah Ghafari');
    await take(2, 'Sanaullah Ghafari', 'Sultan Aziz Azam');
    const started = await start();
    await registry.reset();
    await take(1, 'Maulawi Rajab');
    started.wake();
    for (let tries = 0; started.revision !== 1 && tries < 200; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }

    expect(started.revision).toBe(1);
    expect(find('Sultan Aziz Azam', 1)).toBe(0);
    expect(find('Maulawi Rajab', 1)).toBe(1);
  });

  it('begins anew where as many revisions have come since the database was put back', async () => {
    await take(1, 'Sanaullah Ghafari');
    const started = await start();
    const before = started.index;
    await registry.reset();
    await take(1, 'Maulawi Rajab');
    started.wake();
    for (let tries = 0; started.index === before && tries < 200; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }

    expect(started.revision).toBe(1);
    expect(find('Sanaullah Ghafari', 1)).toBe(0);
    expect(find('Maulawi Rajab', 1)).toBe(1);
  });

  it('stops waiting when the time is over, the signal aborts or it is disposed', async () => {
    const started = await start();
    const abort = new AbortController();
    const waiting = [
      started.waitBeyond(0, 10),
      started.waitBeyond(0, 60_000, abort.signal),
      started.waitBeyond(0, 60_000),
    ];
    abort.abort();
    await started.dispose();

    expect(await Promise.all(waiting)).toEqual([false, false, false]);
  });
});

describe('a search about a revision that the index has not reached', () => {
  it('waits for it', async () => {
    const started = await start();
    const search = new SearchService(new RegistryReader(registry.database.dataSource), started);
    await take(1, 'Sanaullah Ghafari');

    const { matches, receipt } = await search.search(
      { name: 'Sanaullah Ghafari' },
      { first: 1, asOf: { revision: 1 } },
    );

    expect([matches.length, receipt.revision]).toEqual([1, 1]);
  });

  it('fails when it does not come in time, rather than answer without it', async () => {
    const started = await start();
    await started.dispose();
    const reader = new RegistryReader(registry.database.dataSource);
    const search = new SearchService(reader, started, { catchUpMs: 20 });
    await take(1, 'Sanaullah Ghafari');

    await expect(search.search({ name: 'x' }, { first: 1, asOf: { revision: 1 } })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
  });
});
