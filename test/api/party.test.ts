import { draftEdition, person } from '../support/draft-list';
import { leader, namedOnly, organization } from './sample-entries';
import { openTestApi, type TestApi } from './test-api';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});

afterAll(() => api.close());

beforeEach(() => api.reset());

describe('a party', () => {
  it('shows what its list states, each fact with its source, edition, locator and original text', async () => {
    await api.importer.importFiles('a', draftEdition('a', '2021-11-22', [leader(), organization()]));

    const { listEntry } = await api.data<{ listEntry: unknown }>(`{
      listEntry(list: "a", reference: "33941") {
        id listed listings { addedIn removedIn }
        party {
          __typename id kind name designationStatus
          aliases { name kind strength parts { kind value } locator originalText holds addedIn removedIn
            entry { id } source { kind edition { fileName publishedOn list { id } } } }
          roles { text organization since }
          designations { authority { id country } programs { id legalBasis } list { id } designatedOn party { name } }
          birthDates { text earliest } birthPlaces { country } nationalities { country kind } genders { gender }
          identifiers { type number normalized } addresses { region } remarks { text }
          links { kind targetName target { __typename name } }
          entries { reference }
        }
      }
    }`);

    expect(listEntry).toEqual({
      id: 'a:33941',
      listed: true,
      listings: [{ addedIn: 1, removedIn: null }],
      party: {
        __typename: 'Individual',
        id: expect.stringMatching(/^P-[0-9a-f]{16}$/),
        kind: 'INDIVIDUAL',
        name: 'Sanaullah Ghafari',
        designationStatus: 'DESIGNATED',
        aliases: [
          expect.objectContaining({
            name: 'GHAFARI, Sanaullah',
            kind: 'PRIMARY',
            strength: 'STRONG',
            parts: [
              { kind: 'SURNAME', value: 'GHAFARI' },
              { kind: 'GIVEN', value: 'Sanaullah' },
            ],
            locator: 'sdn.csv line 1',
            originalText: '"GHAFARI, Sanaullah"',
            holds: true,
            addedIn: 1,
            removedIn: null,
            entry: { id: 'a:33941' },
            source: {
              kind: 'LIST_EDITION',
              edition: { fileName: 'a.json', publishedOn: '2021-11-22', list: { id: 'a' } },
            },
          }),
          expect.objectContaining({ name: 'AL-MUHAJIR, Shahab', kind: 'AKA' }),
        ],
        roles: [{ text: 'Leader', organization: 'ISIL-K', since: '2020-05' }],
        designations: [
          {
            authority: { id: 'us-state', country: 'US' },
            programs: [{ id: 'us:SDGT', legalBasis: ['E.O. 13224'] }],
            list: { id: 'a' },
            designatedOn: '2021-11-22',
            party: { name: 'Sanaullah Ghafari' },
          },
        ],
        birthDates: [{ text: '28 Oct 1994', earliest: '1994-10-28' }],
        birthPlaces: [{ country: 'AF' }],
        nationalities: [{ country: 'AF', kind: 'NATIONALITY' }],
        genders: [{ gender: 'MALE' }],
        identifiers: [{ type: 'PASSPORT', number: 'O1503093', normalized: 'O1503093' }],
        addresses: [{ region: 'Kunar' }],
        remarks: [{ text: 'Secondary sanctions risk.' }],
        links: [
          {
            kind: 'LEADER_OF',
            targetName: 'ISIL KHORASAN',
            target: { __typename: 'Organization', name: 'ISIL KHORASAN' },
          },
        ],
        entries: [{ reference: '33941' }],
      },
    });
  });

  it('gathers the entries of several lists and says which states what', async () => {
    await api.importer.importFiles('a', draftEdition('a', '2021-11-22', [leader()]));
    await api.importer.importFiles(
      'b',
      draftEdition('b', '2021-12-21', [
        person('QDi.431', 'SANAULLAH GHAFARI', { born: '1994-06-10', sameAs: ['a:33941'] }),
      ]),
    );

    const { listEntry } = await api.data<{ listEntry: { party: unknown } }>(`{
      listEntry(list: "b", reference: "QDi.431") { party {
        name entries { id } birthDates { earliest entry { id } } designations { authority { id } list { id } }
      } } }`);

    expect(listEntry.party).toEqual({
      name: 'Sanaullah Ghafari',
      entries: [{ id: 'a:33941' }, { id: 'b:QDi.431' }],
      birthDates: [
        { earliest: '1994-10-28', entry: { id: 'a:33941' } },
        { earliest: '1994-06-10', entry: { id: 'b:QDi.431' } },
      ],
      designations: [
        { authority: { id: 'us-state' }, list: { id: 'a' } },
        { authority: null, list: { id: 'b' } },
      ],
    });
  });

  it('keeps its name and what was stated last after it is delisted, and says that nothing of it holds', async () => {
    await api.importer.importFiles('a', draftEdition('a', '2021-11-22', [leader(), organization()]));
    await api.importer.importFiles('a', draftEdition('a', '2021-11-23', [organization()]), { approve: true });

    const { listEntry } = await api.data<{ listEntry: unknown }>(`{
      listEntry(list: "a", reference: "33941") {
        listed listings { addedIn removedIn }
        party { name designationStatus designations { holds removedIn programs { id } } }
      } }`);

    expect(listEntry).toEqual({
      listed: false,
      listings: [{ addedIn: 1, removedIn: 2 }],
      party: {
        name: 'Sanaullah Ghafari',
        designationStatus: 'FORMERLY_DESIGNATED',
        designations: [{ holds: false, removedIn: 2, programs: [{ id: 'us:SDGT' }] }],
      },
    });
  });

  it('that a source only names is not designated', async () => {
    await api.importer.importFiles(
      'a',
      draftEdition('a', '2021-11-22', [namedOnly('press-1', 'Aslam Farooqi')]),
    );

    const { listEntry } = await api.data<{ listEntry: unknown }>(
      '{ listEntry(list: "a", reference: "press-1") { party { name designationStatus designations { id } } } }',
    );

    expect(listEntry).toEqual({
      party: { name: 'Aslam Farooqi', designationStatus: 'NOT_DESIGNATED', designations: [] },
    });
  });

  it('merged into another says into which', async () => {
    await api.importer.importFiles('a', draftEdition('a', '2021-11-22', [person('1', 'Sultan Aziz Azam')]));
    await api.importer.importFiles('b', draftEdition('b', '2021-11-22', [person('2', 'Sultan Aziz')]));
    const before = await api.data<{ listEntry: { party: { id: string } } }>(
      '{ listEntry(list: "b", reference: "2") { party { id } } }',
    );
    await api.importer.importFiles(
      'b',
      draftEdition('b', '2021-11-23', [person('2', 'Sultan Aziz', { sameAs: ['a:1'] })]),
    );

    const { party } = await api.data<{ party: unknown }>(
      'query ($id: ID!) { party(id: $id) { entries { id } mergedInto { name entries { id } } } }',
      { id: before.listEntry.party.id },
    );

    expect(party).toEqual({
      entries: [],
      mergedInto: { name: 'Sultan Aziz Azam', entries: [{ id: 'a:1' }, { id: 'b:2' }] },
    });
  });

  it('is null where there is none, and so is an entry and a node', async () => {
    const answer = await api.data(
      '{ party(id: "P-0") { id } listEntry(list: "a", reference: "0") { id } node(id: "x") { id } }',
    );

    expect(answer).toEqual({ party: null, listEntry: null, node: null });
  });

  it('and its entry are nodes', async () => {
    await api.importer.importFiles('a', draftEdition('a', '2021-11-22', [leader()]));

    const entry = await api.data(
      '{ node(id: "a:33941") { __typename id ... on ListEntry { party { id } } } }',
    );
    const id = (entry as { node: { party: { id: string } } }).node.party.id;

    expect(await api.data('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: 'Individual', id },
    });
  });

  it('tells its history, oldest first, in words and in facts', async () => {
    const without = { ...leader(), remarks: [] };
    await api.importer.importFiles('a', draftEdition('a', '2021-11-22', [without, organization()]));
    await api.importer.importFiles('a', draftEdition('a', '2021-11-23', [leader(), organization()]));
    await api.importer.importFiles('a', draftEdition('a', '2021-11-24', [organization()]), { approve: true });

    const { listEntry } = await api.data<{ listEntry: Told }>(`{
      listEntry(list: "a", reference: "33941") {
        listings { addedIn addedAt removedIn removedAt } remarks { addedAt removedAt }
        party { history {
        kind summary at revision { number at } edition { publishedOn } cause
        factsAdded { __typename ... on Remark { text } } factsRemoved { __typename }
        programs { id } authorities { id }
      } } } }`);

    const [first, second, third] = listEntry.party.history.map(({ at, revision }) => {
      expect(at).toBe(revision.at);
      return at;
    });
    expect(listEntry.listings).toEqual([{ addedIn: 1, addedAt: first, removedIn: 3, removedAt: third }]);
    expect(listEntry.remarks).toEqual([{ addedAt: second, removedAt: third }]);
    expect(listEntry.party.history).toEqual([
      expect.objectContaining({
        kind: 'LISTED',
        summary: 'a listed entry 33941, "GHAFARI, Sanaullah", under SDGT.',
        revision: { number: 1, at: first },
      }),
      {
        kind: 'AMENDED',
        summary: 'a amended entry 33941: remark "Secondary sanctions risk." added.',
        at: second,
        revision: { number: 2, at: second },
        edition: { publishedOn: '2021-11-23' },
        cause: 'PUBLISHER',
        factsAdded: [{ __typename: 'Remark', text: 'Secondary sanctions risk.' }],
        factsRemoved: [],
        programs: [{ id: 'us:SDGT' }],
        authorities: [{ id: 'us-state' }],
      },
      expect.objectContaining({
        kind: 'DELISTED',
        summary: 'a no longer lists entry 33941, "GHAFARI, Sanaullah", until then under SDGT.',
        factsAdded: [],
        factsRemoved: expect.arrayContaining([{ __typename: 'Alias' }, { __typename: 'Designation' }]),
        programs: [{ id: 'us:SDGT' }],
        authorities: [{ id: 'us-state' }],
      }),
    ]);
  });
});

interface Told {
  readonly listings: unknown[];
  readonly remarks: unknown[];
  readonly party: { readonly history: { readonly at: string; readonly revision: { readonly at: string } }[] };
}
