import { encodeChangeCursor } from '../../src/registry/reading/change-cursor';
import { draftEdition, person } from '../support/draft-list';
import { leader, organization } from './sample-entries';
import { openTestApi, type TestApi } from './test-api';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.importer.importFiles(
    'a',
    draftEdition('a', '2021-11-18', [organization(), person('1', 'First')]),
  );
  await api.importer.importFiles(
    'a',
    draftEdition('a', '2021-11-22', [organization(), leader(), person('1', 'First')]),
  );
  await api.importer.importFiles('a', draftEdition('a', '2021-11-23', [organization(), leader()]), {
    approve: true,
  });
  await api.importer.importFiles('b', draftEdition('b', '2021-11-23', [person('x', 'Elsewhere')]));
});

afterAll(() => api.close());

interface ChangesAnswer {
  readonly changes: {
    readonly edges: readonly { readonly cursor: string }[];
    readonly nodes: readonly {
      readonly kind: string;
      readonly entry: { readonly id: string };
      readonly cursor: string;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const CHANGES = `query ($after: String, $first: Int! = 100, $filter: ChangeFilter) {
  changes(after: $after, first: $first, filter: $filter) {
    edges { cursor } nodes { kind entry { id } cursor revision { number } position } pageInfo { hasNextPage endCursor } } }`;

const ALL = ['LISTED a:1', 'LISTED a:20001', 'LISTED a:33941', 'DELISTED a:1', 'LISTED b:x'];

async function read(
  variables: Record<string, unknown>,
): Promise<{ told: string[]; page: ChangesAnswer['changes'] }> {
  const { changes } = await api.data<ChangesAnswer>(CHANGES, variables);
  return { told: changes.nodes.map((node) => `${node.kind} ${node.entry.id}`), page: changes };
}

describe('changes', () => {
  it('come once each, in order, whatever the page size', async () => {
    for (const first of [1, 2, 3, 100]) {
      const told: string[] = [];
      let after: string | undefined;
      for (let more = true; more;) {
        const { told: some, page } = await read({ first, after });
        told.push(...some);
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
      }
      expect(told).toEqual(ALL);
    }
  });

  it('go on after any one of them', async () => {
    const { page } = await read({});
    for (const [index, node] of page.nodes.entries()) {
      expect(node.cursor).toBe(page.edges[index]?.cursor);
      expect((await read({ after: node.cursor })).told).toEqual(ALL.slice(index + 1));
    }
  });

  it('that a filter leaves out are moved past: the next page begins behind them', async () => {
    const { told, page } = await read({ filter: { lists: ['c'] } });

    expect(told).toEqual([]);
    expect((await read({ after: page.pageInfo.endCursor })).told).toEqual([]);
  });

  it.each([
    ['lists', { lists: ['b'] }, ['LISTED b:x']],
    ['kinds of change', { changeKinds: ['DELISTED'] }, ['DELISTED a:1']],
    ['kinds of party', { kinds: ['ORGANIZATION'] }, ['LISTED a:20001']],
    ['authorities', { authorities: ['us-state'] }, ['LISTED a:33941']],
    [
      'programs, of what is delisted too',
      { programs: ['xx:TEST'], lists: ['a'] },
      ['LISTED a:1', 'DELISTED a:1'],
    ],
    ['countries', { countries: ['AF'] }, ['LISTED a:33941']],
  ])('are filtered by %s', async (_what, filter, expected) => {
    expect((await read({ filter })).told).toEqual(expected);
  });

  it('are filtered by party', async () => {
    const { listEntry } = await api.data<{ listEntry: { party: { id: string } } }>(
      '{ listEntry(list: "a", reference: "1") { party { id } } }',
    );

    expect((await read({ filter: { parties: [listEntry.party.id] } })).told).toEqual([
      'LISTED a:1',
      'DELISTED a:1',
    ]);
  });
});

describe('a cursor', () => {
  const reasonOf = async (after: string): Promise<unknown> => {
    const { errors } = await api.ask(CHANGES, { after });
    return [
      errors[0]?.extensions?.['code'],
      (errors[0]?.extensions?.['details'] as { reason?: string })?.reason,
    ];
  };

  it('that was damaged is refused', async () => {
    const cursor = (await read({ first: 1 })).page.pageInfo.endCursor;

    for (const damaged of ['x', cursor.slice(1), `${cursor}x`, cursor.replace(/^../, 'ZZ')]) {
      expect(await reasonOf(damaged)).toEqual(['BAD_CURSOR', 'DAMAGED']);
    }
  });

  it('of a place that no database can hold is refused, though its sum is right', async () => {
    for (const [revision, position] of [
      [9_999_999_999, 0],
      [1, 9_999_999_999],
    ] as const) {
      const { revision: one } = await api.data<{ revision: { hash: string } }>(
        '{ revision(number: 1) { hash } }',
      );
      expect(await reasonOf(encodeChangeCursor({ revision, position }, one.hash))).toEqual([
        'BAD_CURSOR',
        'DAMAGED',
      ]);
    }
  });

  it('of another registry is refused, and so is one of a revision to come', async () => {
    const other = await openTestApi();
    try {
      for (let day = 1; day <= 5; day += 1) {
        await other.importer.importFiles(
          'c',
          draftEdition('c', `2022-01-0${day}`, [person('1', `Name ${day}`)]),
        );
      }
      const { changes } = await other.data<ChangesAnswer>(CHANGES);
      const [first, last] = [changes.nodes[0]?.cursor ?? '', changes.nodes.at(-1)?.cursor ?? ''];

      expect(await reasonOf(first)).toEqual(['BAD_CURSOR', 'FOREIGN']);
      expect(await reasonOf(last)).toEqual(['BAD_CURSOR', 'FUTURE']);
    } finally {
      await other.close();
    }
  });
});

describe('revisions', () => {
  it('come newest first, in pages, each with its cause and edition', async () => {
    const query =
      'query ($after: String) { revisions(first: 3, after: $after) { nodes { number cause reason edition { list { id } publishedOn } } pageInfo { hasNextPage endCursor } } }';
    const { revisions } = await api.data<{
      revisions: { nodes: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }>(query);
    const rest = await api.data<{ revisions: { nodes: unknown[]; pageInfo: unknown } }>(query, {
      after: revisions.pageInfo.endCursor,
    });

    expect(revisions.nodes).toEqual([
      expect.objectContaining({ number: 4, edition: { list: { id: 'b' }, publishedOn: '2021-11-23' } }),
      expect.objectContaining({ number: 3, cause: 'PUBLISHER' }),
      expect.objectContaining({ number: 2 }),
    ]);
    expect(revisions.pageInfo.hasNextPage).toBe(true);
    expect(rest.revisions.nodes).toEqual([expect.objectContaining({ number: 1 })]);
    expect(rest.revisions.pageInfo).toMatchObject({ hasNextPage: false });
  });

  it('are found by number, the newest without one, null beyond', async () => {
    expect(
      await api.data(
        '{ one: revision(number: 1) { number } newest: revision { number } none: revision(number: 9) { number } }',
      ),
    ).toEqual({ one: { number: 1 }, newest: { number: 4 }, none: null });
  });
});
