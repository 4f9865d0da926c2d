import { draftEdition, person } from '../support/draft-list';
import { AS_OPERATOR, openTestApi, type TestApi } from './test-api';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});
beforeEach(async () => {
  await api.reset();
  await api.importer.importFiles(
    'a',
    draftEdition('a', null, [person('1', 'Anna Alpha', { aka: ['Annie'] })]),
  );
  await api.importer.importFiles('b', draftEdition('b', null, [person('9', 'Anna Alpha')]));
  await api.caughtUp();
});
afterAll(() => api.close());

const RECEIPT = 'receipt { revision revisionHash question engineVersion settingsDigest resultsDigest }';
const SEARCH = `{ search(name: "Anna Alfa", evidence: { birthDate: "1970" }, filter: { lists: ["a"] }) { matches { score } ${RECEIPT} } }`;
const VERIFY =
  'query ($receipt: ReceiptInput!) { verifyReceipt(receipt: $receipt) { same differences { field meaning } } }';

type Receipt = Readonly<Record<string, unknown>>;

async function receipt(): Promise<Receipt> {
  const { search } = await api.data<{ search: { receipt: Receipt } }>(SEARCH);
  return search.receipt;
}

describe('a receipt', () => {
  it('comes to the same answer when it is verified, however much has changed since', async () => {
    const kept = await receipt();
    await api.importer.importFiles('a', draftEdition('a', null, [person('1', 'Somebody Else')]), {
      approve: true,
    });
    await api.caughtUp();
    expect(await api.data(VERIFY, { receipt: kept })).toEqual({
      verifyReceipt: { same: true, differences: [] },
    });
    expect((await receipt())['resultsDigest']).not.toBe(kept['resultsDigest']);
  });

  it.each(['revisionHash', 'engineVersion', 'settingsDigest', 'resultsDigest'])(
    'shows that its %s is another',
    async (field) => {
      const { verifyReceipt } = await api.data<{
        verifyReceipt: { same: boolean; differences: { field: string; meaning: string }[] };
      }>(VERIFY, {
        receipt: { ...(await receipt()), [field]: 'other' },
      });
      expect(verifyReceipt.same).toBe(false);
      expect(verifyReceipt.differences).toEqual([{ field, meaning: expect.stringMatching(/\w/) as string }]);
    },
  );

  it.each([
    ['no JSON', 'nonsense'],
    ['a field that no question has', '{"name":"x","first":1,"asOf":{"revision":2},"nickname":"y"}'],
    ['another revision', '{"name":"x","first":1,"asOf":{"revision":1}}'],
  ])('is refused when its question is %s', async (_, question) => {
    const { errors } = await api.ask(VERIFY, { receipt: { ...(await receipt()), question } });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('the log', () => {
  it('is found intact, for operators', async () => {
    const query = '{ verifyLog { intact revisions problems } }';
    expect(await api.data(query, {}, AS_OPERATOR)).toEqual({
      verifyLog: { intact: true, revisions: 2, problems: [] },
    });
    expect((await api.ask(query)).errors[0]).toMatchObject({
      message: expect.stringMatching(/^Only an operator may check the log: /),
      extensions: { code: 'FORBIDDEN' },
    });
  });
});

describe('comparing revisions', () => {
  it('gives what each entry lost and gained, a page at a time', async () => {
    await api.importer.importFiles(
      'a',
      draftEdition('a', null, [person('1', 'Anna Alpha'), person('2', 'Ben')]),
    );
    const query = `query ($after: ID) { compare(from: 1, to: 3, first: 2, after: $after) {
      hasNextPage differences { entryId stoodBefore standsAfter removed { kind content } added { kind } } } }`;
    const { compare } = await api.data<{
      compare: { hasNextPage: boolean; differences: { entryId: string }[] };
    }>(query);
    expect(compare.hasNextPage).toBe(true);
    expect(compare.differences).toMatchObject([
      {
        entryId: 'a:1',
        stoodBefore: true,
        standsAfter: true,
        removed: [{ kind: 'alias', content: { name: 'Annie' } }],
        added: [],
      },
      { entryId: 'a:2', stoodBefore: false, standsAfter: true, removed: [] },
    ]);
    const rest = await api.data(query, { after: 'a:2' });
    expect(rest).toMatchObject({ compare: { hasNextPage: false, differences: [{ entryId: 'b:9' }] } });
  });

  it('refuses to go on behind an entry that it did not give, rather than begin anew', async () => {
    const { errors } = await api.ask('{ compare(from: 1, to: 2, after: "a:404") { hasNextPage } }');
    expect(errors[0]).toMatchObject({
      extensions: { code: 'BAD_CURSOR', details: { reason: 'OTHER_QUESTION', came: 'a:404' } },
    });
  });

  it('refuses a revision that does not exist', async () => {
    const { errors } = await api.ask('{ compare(from: 1, to: 99) { hasNextPage } }');
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('an analyst’s decision over the API', () => {
  const partyOf = async (list: string, reference: string): Promise<string> => {
    const query =
      'query ($list: String!, $reference: String!) { listEntry(list: $list, reference: $reference) { party { id } } }';
    const { listEntry } = await api.data<{ listEntry: { party: { id: string } } }>(query, {
      list,
      reference,
    });
    return listEntry.party.id;
  };
  const MERGE = `mutation ($from: ID!, $into: ID!) { decideResolution(merge: { from: $from, into: $into }, reason: "one passport") {
    number cause actor reason } }`;

  it('joins two parties and is taken back, each as a revision', async () => {
    const [into, from] = [await partyOf('a', '1'), await partyOf('b', '9')];
    expect(await api.data(MERGE, { from, into }, AS_OPERATOR)).toEqual({
      decideResolution: { number: 3, cause: 'ANALYST', actor: 'Officer', reason: 'one passport' },
    });
    expect(await partyOf('b', '9')).toBe(into);
    await api.data(
      'mutation { undoDecision(revision: 3, reason: "two passports") { number } }',
      {},
      AS_OPERATOR,
    );
    expect(await partyOf('b', '9')).toBe(from);
  });

  it('is for operators, and one thing at a time', async () => {
    const [into, from] = [await partyOf('a', '1'), await partyOf('b', '9')];
    expect((await api.ask(MERGE, { from, into })).errors[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    const neither = await api.ask(
      'mutation { decideResolution(reason: "none") { number } }',
      {},
      AS_OPERATOR,
    );
    expect(neither.errors[0]).toMatchObject({ message: expect.stringMatching(/exactly one/) as string });
  });
});
