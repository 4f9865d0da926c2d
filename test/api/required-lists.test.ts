import { DesignataError } from '../../src/model/errors';
import type { SearchScope } from '../../src/screening/search-question';
import { SearchService, type SearchServiceOptions } from '../../src/screening/search-service';
import { verifyReceipt } from '../../src/screening/verify-receipt';
import { draftEdition, person } from '../support/draft-list';
import { openTestApi, type TestApi } from './test-api';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.importer.importFiles('a', draftEdition('a', '2021-11-23', [person('1', 'Jane Doe')]));
  await api.importer.importFiles('b', draftEdition('b', null, [person('2', 'John Roe')]));
  await api.caughtUp();
});

afterAll(() => api.close());

describe('required lists', () => {
  it.each([
    [
      'is older than allowed',
      'requireLists: ["a"], maxAgeDays: 30',
      'REQUIRED_LIST_OUTDATED',
      /at most 30 days old.*a \([\d,]+ days\)/,
    ],
    [
      'is left out by the filter',
      'requireLists: ["a", "b"], filter: { lists: ["b"] }',
      'REQUIRED_LIST_MISSING',
      /filter\.lists leaves out a/,
    ],
  ])('of which one %s are an error', async (_, args, code, message) => {
    const { errors } = await api.ask(`{ search(name: "Nobody", ${args}) { matches { score } } }`);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(message),
        extensions: expect.objectContaining({ code }),
      }),
    ]);
  });

  it('may be old in a question about the past, and where nobody said how old', async () => {
    const ask = (args: string): Promise<unknown> =>
      api.data(`{ search(name: "Nobody", requireLists: ["a"], ${args}) { matches { score } } }`);
    await expect(ask('maxAgeDays: 30, asOf: { revision: 1 }')).resolves.toBeDefined();
    await expect(ask('first: 1')).resolves.toBeDefined();
    await expect(ask('maxAgeDays: 36500')).resolves.toBeDefined();
  });

  it('that were not searched are an error, never an empty answer', async () => {
    const { data, errors } = await api.ask(
      '{ search(name: "Nobody", requireLists: ["a", "c"]) { matches { score } } }',
    );

    expect(data).toBeNull();
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('the registry has no edition of c'),
      extensions: {
        code: 'REQUIRED_LIST_MISSING',
        details: { required: ['a', 'c'], missing: ['c'] },
      },
    });
  });

  it('that had no edition yet at the revision asked about count as missing', async () => {
    const { errors } = await api.ask(
      '{ search(name: "x", requireLists: ["b"], asOf: { revision: 1 }) { matches { score } } }',
    );

    expect(errors[0]?.extensions?.['code']).toBe('REQUIRED_LIST_MISSING');
  });

  it.each([
    [
      'an unknown list',
      'requireLists: ["a", "nope"]',
      /^requireLists: expected ids that the query `lists` gives, came nope\.$/,
    ],
    ['an age where none is required', 'maxAgeDays: 3', /^maxAgeDays: expected requireLists beside it/],
  ])('cannot be %s', async (_, args, message) => {
    const { errors } = await api.ask(`{ search(name: "Nobody", ${args}) { matches { score } } }`);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  describe('of the operator', () => {
    const ask = (
      options: SearchServiceOptions,
      scope: Partial<SearchScope>,
    ): ReturnType<SearchService['search']> =>
      new SearchService(api.services.reader, api.services.follower, options).search(
        { name: 'Nobody' },
        { first: 1, ...scope },
      );

    it('hold whatever a question requires, which adds to them', async () => {
      const missing = {
        code: 'REQUIRED_LIST_MISSING',
        details: { required: ['un-sc', 'a'], missing: ['un-sc'] },
      };
      await expect(ask({ requireLists: ['un-sc'] }, {})).rejects.toThrow(DesignataError);
      await expect(ask({ requireLists: ['un-sc'] }, { requireLists: ['a'] })).rejects.toMatchObject(missing);
      const { receipt } = await ask({ requireLists: ['b'] }, { requireLists: ['a'] });
      expect(JSON.parse(receipt.question)).toMatchObject({ requireLists: ['b', 'a'] });
    });

    it('may be no older than the operator allows, or than the question asks for', async () => {
      const outdated = { code: 'REQUIRED_LIST_OUTDATED', details: { maxAgeDays: 30 } };
      const requireLists = ['a'];
      await expect(ask({ requireLists, maxAgeDays: 30 }, { maxAgeDays: 36_500 })).rejects.toMatchObject(
        outdated,
      );
      await expect(ask({ requireLists, maxAgeDays: 36_500 }, { maxAgeDays: 30 })).rejects.toMatchObject(
        outdated,
      );
    });

    it('may be left out by a question that keeps to others: its receipt says what was looked at', async () => {
      const { receipt } = await ask({ requireLists: ['a'] }, { filter: { lists: ['b'] } });
      expect(receipt.lists.map(({ list }) => list.id)).toEqual(['b']);
    });

    it('do not keep an answer given before from being checked', async () => {
      const { receipt } = await ask({}, {});
      const strict = new SearchService(api.services.reader, api.services.follower, {
        requireLists: ['un-sc'],
      });
      expect(await verifyReceipt(strict, receipt)).toMatchObject({ same: true });
    });
  });

  it('are as old as the last edition that changed nothing, and their receipts, readiness and own pages say the same', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const ask = () =>
      api.data<{ search: { receipt: { lists: unknown[] } }; list: unknown }>(
        `{ search(name: "Nobody", requireLists: ["a"], maxAgeDays: 1) {
             receipt { lists { list { id publishedOn } edition { publishedOn } confirmedOn ageDays } } }
           list(id: "a") { publishedOn ageDays } }`,
      );
    await expect(ask()).rejects.toThrow(/at most 1 day old/);
    const { receipt: before } = await api.services.search.search({ name: 'Nobody' }, { first: 1 });
    await api.importer.importFiles('a', draftEdition('a', today, [person('1', 'Jane Doe')]));

    const { search, list } = await ask();
    expect(search.receipt.lists[0]).toEqual({
      list: { id: 'a', publishedOn: today },
      edition: { publishedOn: '2021-11-23' },
      confirmedOn: today,
      ageDays: 0,
    });
    expect(list).toEqual({ publishedOn: today, ageDays: 0 });
    expect(await verifyReceipt(api.services.search, before)).toMatchObject({ same: true });
    const { receipt: again } = await api.services.search.search(
      { name: 'Nobody' },
      { first: 1, asOf: { revision: before.revision } },
    );
    expect(again).toMatchObject({ question: before.question, resultsDigest: before.resultsDigest });
  });

  it('that an edition has just changed are as old as that edition, for which the question waits', async () => {
    const today = new Date().toISOString().slice(0, 10);
    await api.importer.importFiles('a', draftEdition('a', today, [person('1', 'Jane Doe')]));
    await api.importer.importFiles('a', draftEdition('a', today, [person('1', 'Jane Roe')]));
    const revision = await api.services.reader.revisions.newest();
    expect(api.services.follower.revision).toBeLessThan(revision);

    const { search } = await api.data<{ search: { receipt: unknown } }>(
      `{ search(name: "Nobody", requireLists: ["a"], maxAgeDays: 1) {
           receipt { revision lists { confirmedOn } } } }`,
    );
    expect(search.receipt).toMatchObject({ revision, lists: [{ confirmedOn: today }, {}] });
  });

  it('that an undated edition changed are as old as that edition, whatever date the one before had', async () => {
    await api.importer.importFiles('a', draftEdition('a', null, [person('1', 'Jane Poe')]));
    await api.caughtUp();
    const { search, list } = await api.data<{ search: { receipt: { lists: unknown[] } }; list: unknown }>(
      `{ search(name: "Nobody") { receipt { lists { confirmedOn ageDays } } } list(id: "a") { publishedOn ageDays } }`,
    );
    expect(search.receipt.lists[0]).toEqual({ confirmedOn: null, ageDays: 0 });
    expect(list).toEqual({ publishedOn: null, ageDays: 0 });
  });
});
