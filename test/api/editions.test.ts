import { OperatorGate } from '../../src/api/operator';
import type { EditionDesk } from '../../src/api/edition-desk';
import type { Importer } from '../../src/ingest/importer';
import { DesignataError } from '../../src/model/errors';
import { draftEdition, person } from '../support/draft-list';
import { AS_OPERATOR, openTestApi, type TestApi } from './test-api';

const PEOPLE = Array.from({ length: 20 }, (_, index) => person(String(index), `Person Number ${index}`));

let api: TestApi;

/** A desk whose files are editions by name: what a folder on the server is in production. */
function deskOf(importer: Importer): EditionDesk {
  const files: Readonly<Record<string, ReturnType<typeof draftEdition>>> = {
    whole: draftEdition('a', '2021-11-22', PEOPLE),
    shrunk: draftEdition('a', '2021-11-23', PEOPLE.slice(0, 2)),
  };
  return {
    importEdition: ({ list, path = '', ...options }) =>
      importer.importFiles(list, files[path] ?? [], options),
    approveEdition: (id, actor, reason) => importer.approve(id, actor, reason),
    rejectEdition: (id, actor, reason) => importer.turnDown(id, actor, reason),
  };
}

beforeAll(async () => {
  api = await openTestApi([], ({ importer }) => ({ editions: deskOf(importer) }));
});

beforeEach(async () => {
  await api.reset();
  await api.caughtUp();
});

afterAll(() => api.close());

const IMPORT = `mutation ($path: String, $dryRun: Boolean! = false) { importEdition(list: "a", path: $path, dryRun: $dryRun) {
  outcome revision listed delisted reasons editionId } }`;

interface Imported {
  readonly importEdition: {
    readonly outcome: string;
    readonly editionId: string;
    readonly reasons: string[];
  };
}

describe('importing over the API', () => {
  it('gives the report, and what was imported is found at once', async () => {
    const answer = await api.data<Imported>(IMPORT, { path: 'whole' }, AS_OPERATOR);
    const { search } = await api.data<{ search: { matches: unknown[] } }>(
      '{ search(name: "Person Number 7", first: 1) { matches { entry { reference } } } }',
    );

    expect(answer.importEdition).toMatchObject({
      outcome: 'APPLIED',
      revision: 1,
      listed: 20,
      delisted: 0,
      reasons: [],
    });
    expect(search.matches).toEqual([{ entry: { reference: '7' } }]);
  });

  it('writes nothing on a dry run', async () => {
    const before = await api.stateDigest();
    await api.data(IMPORT, { path: 'whole', dryRun: true }, AS_OPERATOR);

    expect(await api.stateDigest()).toBe(before);
  });

  it('holds what looks wrong until an operator approves it', async () => {
    await api.data(IMPORT, { path: 'whole' }, AS_OPERATOR);
    const { importEdition: held } = await api.data<Imported>(IMPORT, { path: 'shrunk' }, AS_OPERATOR);
    const approved = await api.data(
      'mutation ($id: ID!) { approveEdition(id: $id, reason: "The publisher says so.") { outcome delisted } }',
      { id: held.editionId },
      AS_OPERATOR,
    );

    expect(held).toMatchObject({ outcome: 'HELD', reasons: [expect.any(String), expect.any(String)] });
    expect(approved).toEqual({ approveEdition: { outcome: 'APPLIED', delisted: 18 } });
  });

  it('lets an operator turn a held edition down, which leaves it in the record', async () => {
    await api.data(IMPORT, { path: 'whole' }, AS_OPERATOR);
    const { importEdition: held } = await api.data<Imported>(IMPORT, { path: 'shrunk' }, AS_OPERATOR);
    const rejected = await api.data(
      'mutation ($id: ID!) { rejectEdition(id: $id, reason: "Truncated.") { id list { id entryCount } reasons decision { approved overtaken reason } } }',
      { id: held.editionId },
      AS_OPERATOR,
    );

    expect(rejected).toEqual({
      rejectEdition: {
        id: held.editionId,
        list: { id: 'a', entryCount: 20 },
        reasons: [expect.any(String), expect.any(String)],
        decision: { approved: false, overtaken: false, reason: 'Truncated.' },
      },
    });
  });

  it('says that no such edition waits', async () => {
    const { errors } = await api.ask(
      'mutation { approveEdition(id: "99", reason: "x") { outcome } }',
      {},
      AS_OPERATOR,
    );

    expect(errors[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  it.each([
    ['importEdition', IMPORT, { path: 'whole' }],
    ['approveEdition', 'mutation { approveEdition(id: "1", reason: "x") { outcome } }', {}],
    ['rejectEdition', 'mutation { rejectEdition(id: "1", reason: "x") { id } }', {}],
  ])('%s is refused to everybody but operators', async (_what, query, variables) => {
    const before = await api.stateDigest();
    const { errors } = await api.ask(query, variables);

    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await api.stateDigest()).toBe(before);
  });
});

describe('an operator', () => {
  const gate = new OperatorGate([
    { name: 'Officer', token: 'a-long-token-of-the-officer' },
    { name: 'Machine', token: 'a-long-token-of-the-machine' },
  ]);

  it('is told by the token', () => {
    expect(gate.admit('Bearer a-long-token-of-the-officer')).toEqual({ name: 'Officer' });
    expect(gate.admit('bearer a-long-token-of-the-machine')).toEqual({ name: 'Machine' });
  });

  it('is nobody without a header', () => {
    expect(gate.admit(undefined)).toBeUndefined();
  });

  it.each(['Bearer another-token', 'Bearer', 'Bearer ', 'Basic a-long-token-of-the-officer', ''])(
    'is refused with %j',
    (header) => {
      expect(() => gate.admit(header)).toThrow(DesignataError);
    },
  );

  it('is nobody where no token is configured, not even with an empty one', () => {
    expect(() => new OperatorGate([]).admit('Bearer ')).toThrow(DesignataError);
  });
});
