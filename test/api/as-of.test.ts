import { draftEdition, person } from '../support/draft-list';
import { leader, organization } from './sample-entries';
import { openTestApi, type TestApi } from './test-api';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.importer.importFiles('a', draftEdition('a', '2021-11-18', [organization()]));
  await api.importer.importFiles('a', draftEdition('a', '2021-11-22', [organization(), leader()]));
  const renamed = { ...leader(), aliases: leader().aliases.slice(0, 1), remarks: [] };
  await api.importer.importFiles('a', draftEdition('a', '2021-11-23', [organization(), renamed]));
  await api.importer.importFiles('b', draftEdition('b', '2021-11-23', [person('1', 'Sultan Aziz Azam')]));
  await api.caughtUp();
});

afterAll(() => api.close());

const LEADER = `query ($asOf: AsOf) { listEntry(list: "a", reference: "33941", asOf: $asOf) {
  addedIn party { name designationStatus aliases { name holds removedIn } remarks { text removedIn } history { kind } } } }`;

interface LeaderAnswer {
  readonly listEntry: { party: { aliases: unknown[]; remarks: unknown[]; history: unknown[] } } | null;
}

describe('asOf', () => {
  it('before a party was recorded nobody finds it, by reference, page or search', async () => {
    const answer = await api.data(`{
      listEntry(list: "a", reference: "33941", asOf: { revision: 1 }) { id }
      parties(asOf: { revision: 1 }) { nodes { name } totalCount }
      search(name: "Sanaullah Ghafari", asOf: { revision: 1 }) { matches { party { name } } receipt { revision } }
      lists(asOf: { revision: 1 }) { id entryCount edition { revision } }
    }`);

    expect(answer).toEqual({
      listEntry: null,
      parties: { nodes: [{ name: 'ISIL KHORASAN' }], totalCount: 1 },
      search: { matches: [], receipt: { revision: 1 } },
      lists: [{ id: 'a', entryCount: 1, edition: { revision: 1 } }],
    });
  });

  it('answers at a revision as it did when that was the newest, whatever was closed since', async () => {
    const answer = await api.data<LeaderAnswer>(LEADER, { asOf: { revision: 2 } });

    expect(answer.listEntry?.party).toEqual({
      name: 'Sanaullah Ghafari',
      designationStatus: 'DESIGNATED',
      aliases: [
        { name: 'GHAFARI, Sanaullah', holds: true, removedIn: null },
        { name: 'AL-MUHAJIR, Shahab', holds: true, removedIn: null },
      ],
      remarks: [{ text: 'Secondary sanctions risk.', removedIn: null }],
      history: [{ kind: 'LISTED' }],
    });
  });

  it('answers now without it', async () => {
    const answer = await api.data<LeaderAnswer>(LEADER);

    expect(answer.listEntry?.party).toMatchObject({
      aliases: [{ name: 'GHAFARI, Sanaullah' }],
      remarks: [],
      history: [{ kind: 'LISTED' }, { kind: 'AMENDED' }],
    });
  });

  it('finds a name in search only while it was stated', async () => {
    const search = `query ($asOf: AsOf) { search(name: "Shahab al-Muhajir", asOf: $asOf, minScore: 0.9) {
      matches { alias { name removedIn } } receipt { revision } } }`;

    expect(await api.data(search, { asOf: { revision: 2 } })).toEqual({
      search: {
        matches: [{ alias: { name: 'AL-MUHAJIR, Shahab', removedIn: null } }],
        receipt: { revision: 2 },
      },
    });
    expect(await api.data(search)).toEqual({ search: { matches: [], receipt: { revision: 4 } } });
  });

  it('takes an instant as the newest revision at or before it', async () => {
    const { revisions } = await api.data<{ revisions: { nodes: { number: number; at: string }[] } }>(
      '{ revisions { nodes { number at } } }',
    );
    const second = revisions.nodes.find((revision) => revision.number === 2);

    const answer = await api.data<{ search: { receipt: unknown } }>(
      'query ($at: DateTime!) { search(name: "Ghafari", asOf: { at: $at }) { receipt { revision } } }',
      { at: second?.at },
    );

    expect(answer.search.receipt).toEqual({ revision: 2 });
  });

  it.each([
    ['a revision to come', { revision: 5 }, 'asOf.revision: expected a revision from 1 to 4, came 5.'],
    [
      'both a revision and an instant',
      { revision: 1, at: '2024-01-01T00:00:00Z' },
      'asOf: expected exactly one of revision and at, came both.',
    ],
    ['neither', {}, 'asOf: expected exactly one of revision and at, came neither.'],
    [
      'an instant before the first revision',
      { at: '2001-01-01T00:00:00Z' },
      /^asOf.at: expected an instant from .* on, came 2001-01-01T00:00:00.000Z\.$/,
    ],
    [
      'an instant to come',
      { at: '2999-01-01T00:00:00Z' },
      'asOf.at: expected an instant in the past, came 2999-01-01T00:00:00.000Z.',
    ],
  ])('refuses %s', async (_what, asOf, message) => {
    for (const query of [
      LEADER,
      'query ($asOf: AsOf) { parties(asOf: $asOf) { totalCount } }',
      'query ($asOf: AsOf) { search(name: "x", asOf: $asOf) { receipt { revision } } }',
    ]) {
      const { errors } = await api.ask(query, { asOf });

      expect(errors).toEqual([
        expect.objectContaining({
          message: typeof message === 'string' ? message : expect.stringMatching(message),
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
        }),
      ]);
    }
  });

  it('refuses a revision that is no revision, naming the argument', async () => {
    const { errors } = await api.ask(LEADER, { asOf: { revision: 0 } });

    expect(errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      details: { problems: [{ argument: 'asOf.revision', reasons: ['expected at least 1, came 0'] }] },
    });
  });
});
