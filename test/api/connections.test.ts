import { PartyKind } from '../../src/model/enums';
import { draftEdition, person } from '../support/draft-list';
import { leader, namedOnly, organization } from './sample-entries';
import { openTestApi, type TestApi } from './test-api';

let api: TestApi;

const SHIP = person('90', 'OCEAN STAR', { kind: PartyKind.VESSEL, program: 'us:IRAN' });
const NAMED = namedOnly('press-1', 'Bilal Khan');
const GONE = person('91', 'Former Fellow', { program: 'us:SDGT' });
const CROWD = Array.from({ length: 12 }, (_, index) => person(`c${index}`, `Crowd Member ${index}`));

beforeAll(async () => {
  api = await openTestApi();
  await api.importer.importFiles(
    'a',
    draftEdition('a', '2021-11-22', [leader(), organization(), SHIP, NAMED, GONE]),
  );
  await api.importer.importFiles(
    'a',
    draftEdition('a', '2021-11-23', [leader(), organization(), SHIP, NAMED]),
    {
      approve: true,
    },
  );
  await api.importer.importFiles('b', draftEdition('b', '2021-11-23', CROWD));
});

afterAll(() => api.close());

interface PageAnswer {
  readonly page: {
    readonly nodes: readonly { readonly id: string; readonly name?: string }[];
    readonly totalCount: number;
    readonly revision: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const PAGE = '{ totalCount revision pageInfo { hasNextPage endCursor } nodes { id } }';

describe.each([
  ['parties', 'ID'],
  ['parties', 'RECORDED_NEWEST'],
  ['designations', 'RECORDED'],
  ['designations', 'DESIGNATED_ON_NEWEST'],
  ['designations', 'LISTED_ON_NEWEST'],
])('%s by %s', (field, order) => {
  const query = `query ($after: String) { page: ${field}(first: 4, orderBy: ${order}, after: $after) ${PAGE} }`;

  it('gives every one exactly once, page after page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { page }: PageAnswer = await api.data<PageAnswer>(query, { after });
      seen.push(...page.nodes.map((node) => node.id));
      total = page.totalCount;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    expect(total).toBe(field === 'parties' ? 16 : 15);
  });
});

describe('a connection', () => {
  it('shows one state on all its pages, whatever is imported in between', async () => {
    const query = `query ($after: String) { page: parties(first: 10, after: $after) ${PAGE} }`;
    const { page: first } = await api.data<PageAnswer>(query);
    const extra = await api.importer.importFiles(
      'c',
      draftEdition('c', '2021-11-23', [person('new', 'Newcomer')]),
    );

    const { page: second } = await api.data<PageAnswer>(query, { after: first.pageInfo.endCursor });

    expect(extra.revision).toBe(first.revision + 1);
    expect(second.revision).toBe(first.revision);
    expect(second.totalCount).toBe(first.totalCount);
    expect(first.nodes.length + second.nodes.length).toBe(first.totalCount);
  });

  it('refuses a cursor that is damaged, of another question, or of another revision', async () => {
    const query =
      'query ($after: String, $asOf: AsOf) { parties(first: 2, after: $after, asOf: $asOf) { pageInfo { endCursor } } }';
    const { parties } = await api.data<{ parties: { pageInfo: { endCursor: string } } }>(query);
    const cursor = parties.pageInfo.endCursor;
    const reasonOf = async (question: string, variables: Record<string, unknown>): Promise<unknown> => {
      const { errors } = await api.ask(question, variables);
      return [
        errors[0]?.extensions?.['code'],
        (errors[0]?.extensions?.['details'] as { reason: string }).reason,
      ];
    };

    expect(await reasonOf(query, { after: `${cursor.slice(0, 20)}X${cursor.slice(21)}` })).toEqual([
      'BAD_CURSOR',
      'DAMAGED',
    ]);
    expect(await reasonOf(query, { after: 'nonsense' })).toEqual(['BAD_CURSOR', 'DAMAGED']);
    expect(await reasonOf(query, { after: cursor, asOf: { revision: 1 } })).toEqual([
      'BAD_CURSOR',
      'OTHER_REVISION',
    ]);
    const other = query.replace('first: 2', 'first: 2, filter: { kinds: [VESSEL] }');
    expect(await reasonOf(other, { after: cursor })).toEqual(['BAD_CURSOR', 'OTHER_QUESTION']);
  });

  it.each([0, 201, -1])('refuses a page of %i', async (first) => {
    const { errors } = await api.ask('query ($first: Int!) { parties(first: $first) { totalCount } }', {
      first,
    });

    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(/^first: expected at (least|most) /);
  });
});

describe('filters of parties', () => {
  const names = async (filter: Record<string, unknown>): Promise<string[]> => {
    const { parties } = await api.data<{ parties: { totalCount: number; nodes: { name: string }[] } }>(
      'query ($filter: PartyFilterInput) { parties(first: 200, filter: $filter, asOf: { revision: 3 }) { totalCount nodes { name } } }',
      { filter },
    );
    expect(parties.totalCount).toBe(parties.nodes.length);
    return parties.nodes.map((node) => node.name).sort();
  };

  it.each([
    ['kind', { kinds: ['VESSEL'] }, ['OCEAN STAR']],
    ['authority', { authorities: ['us-state'] }, ['Sanaullah Ghafari']],
    ['program', { programs: ['us:SDGT', 'us:IRAN'] }, ['OCEAN STAR', 'Sanaullah Ghafari']],
    ['country', { countries: ['AF'] }, ['Sanaullah Ghafari']],
    ['role', { roleText: 'isil' }, ['Sanaullah Ghafari']],
    ['role, taking no character for a wildcard', { roleText: 'i%l' }, []],
    ['list and kind together', { lists: ['a'], kinds: ['ORGANIZATION'] }, ['ISIL KHORASAN']],
    ['status', { statuses: ['NOT_DESIGNATED'] }, ['Bilal Khan']],
    ['former standing', { standing: 'FORMER' }, ['Former Fellow']],
    ['former standing and program', { standing: 'FORMER', programs: ['us:SDGT'] }, ['Former Fellow']],
    [
      'any standing, formerly designated',
      { standing: 'ANY', statuses: ['FORMERLY_DESIGNATED'] },
      ['Former Fellow'],
    ],
  ])('by %s', async (_what, filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });
});

describe('filters of designations', () => {
  const parties = async (filter: Record<string, unknown>): Promise<string[]> => {
    const { designations } = await api.data<{
      designations: { nodes: { party: { name: string } }[]; totalCount: number };
    }>(
      `query ($filter: DesignationFilterInput) { designations(first: 200, filter: $filter, asOf: { revision: 3 }) {
        totalCount nodes { party { name } } } }`,
      { filter },
    );
    expect(designations.totalCount).toBe(designations.nodes.length);
    return designations.nodes.map((node) => node.party.name).sort();
  };

  it.each([
    ['authority', { authorities: ['us-state'] }, ['Sanaullah Ghafari']],
    ['program', { programs: ['us:FTO'] }, ['ISIL KHORASAN']],
    ['list and kind', { lists: ['a'], kinds: ['VESSEL'] }, ['OCEAN STAR']],
    ['country', { countries: ['AF'] }, ['Sanaullah Ghafari']],
    ['role', { roleText: 'leader' }, ['Sanaullah Ghafari']],
    ['days of listing', { lists: ['a'], listed: { from: '2021-01-01' } }, ['Sanaullah Ghafari']],
    ['days of listing, to', { lists: ['a'], listed: { to: '2020-01-01' } }, ['ISIL KHORASAN', 'OCEAN STAR']],
    [
      'the day of designation',
      { designated: { from: '2021-11-22', to: '2021-11-22' } },
      ['Sanaullah Ghafari'],
    ],
    ['former standing', { standing: 'FORMER' }, ['Former Fellow']],
    ['any standing', { standing: 'ANY', programs: ['us:SDGT'] }, ['Former Fellow', 'Sanaullah Ghafari']],
  ])('by %s', async (_what, filter, expected) => {
    expect(await parties(filter)).toEqual(expected);
  });

  it('refuses an unknown value, naming it', async () => {
    const { errors } = await api.ask('{ designations(filter: { kinds: [SUBMARINE] }) { totalCount } }');

    expect(errors[0]?.message).toMatch(/SUBMARINE/);
  });

  it('refuses a country that is no code, without repeating it', async () => {
    const { errors } = await api.ask(
      'query ($filter: PartyFilterInput) { parties(filter: $filter) { totalCount } }',
      {
        filter: { countries: ['Afghanistan'] },
      },
    );

    expect(errors[0]?.message).toBe(
      'filter.countries: each value must be an ISO 3166-1 alpha-2 code, such as AF.',
    );
    expect(JSON.stringify(errors)).not.toContain('Afghanistan');
  });
});
