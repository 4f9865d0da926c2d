import { settingsDigest } from '../../src/matching/settings';
import { draftEdition, person } from '../support/draft-list';
import { leader, namedOnly, organization } from './sample-entries';
import { openTestApi, type TestApi } from './test-api';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  const gone = person('gone', 'Maulawi Rajab');
  const named = namedOnly('press-1', 'Aslam Farooqi');
  await api.importer.importFiles(
    'a',
    draftEdition('a', '2021-11-22', [leader(), organization(), named, gone]),
  );
  await api.importer.importFiles('a', draftEdition('a', '2021-11-23', [leader(), organization(), named]), {
    approve: true,
  });
  await api.importer.importFiles(
    'b',
    draftEdition('b', null, [person('QDi.431', 'SANAULLAH GHAFARI', { sameAs: ['a:33941'] })]),
  );
  await api.caughtUp();
});

afterAll(() => api.close());

interface SearchAnswer {
  readonly search: { readonly matches: readonly { readonly party: { readonly name: string } }[] };
}

async function names(args: string): Promise<string[]> {
  const { search } = await api.data<SearchAnswer>(`{ search(${args}) { matches { party { name } } } }`);
  return search.matches.map((match) => match.party.name);
}

describe('search', () => {
  it('finds a party by an alias and says which alias, on which list and edition, and why', async () => {
    const { search } = await api.data<{ search: { matches: unknown[] } }>(`{
      search(name: "Shahab al Muhajir") { matches {
        score aboveThreshold party { name designationStatus } entry { id }
        alias { name kind entry { list { id } } source { edition { publishedOn } } }
        explanation { summary parts { query alias relation weight contribution } adjustments { kind contribution note } }
      } } }`);

    expect(search.matches[0]).toEqual({
      score: expect.any(Number),
      aboveThreshold: true,
      party: { name: 'Sanaullah Ghafari', designationStatus: 'DESIGNATED' },
      entry: { id: 'a:33941' },
      alias: {
        name: 'AL-MUHAJIR, Shahab',
        kind: 'AKA',
        entry: { list: { id: 'a' } },
        source: { edition: { publishedOn: '2021-11-22' } },
      },
      explanation: expect.objectContaining({ summary: expect.any(String), parts: expect.any(Array) }),
    });
  });

  it('gives one match for a party on several lists', async () => {
    expect(await names('name: "Sanaullah Ghafari"')).toEqual(['Sanaullah Ghafari']);
  });

  it.each([
    ['who was delisted', 'Maulawi Rajab', 'includeDelisted: true'],
    ['whom a source only names', 'Aslam Farooqi', 'includeNotDesignated: true'],
  ])('leaves out those %s, unless asked', async (_what, name, filter) => {
    expect(await names(`name: "${name}"`)).toEqual([]);
    expect(await names(`name: "${name}", filter: { ${filter} }`)).toEqual([name]);
  });

  it.each([
    ['kinds: [ORGANIZATION]', []],
    ['lists: ["b"]', ['Sanaullah Ghafari']],
    ['programs: ["us:SDGT"]', ['Sanaullah Ghafari']],
    ['countries: ["FR"]', []],
    ['birthDate: "1994"', ['Sanaullah Ghafari']],
    ['birthDate: "1950", lists: ["a"]', []],
  ])('with filter %s gives %j', async (filter, expected) => {
    expect(await names(`name: "Sanaullah Ghafari", filter: { ${filter} }`)).toEqual(expected);
  });

  it.each([
    ['search', 'lists: ["b", "c"]', /^filter\.lists: expected lists of which .*\(a, b\), came c\.$/],
    ['search', 'lists: ["us-sdn"]', /^filter\.lists: expected ids .*, came us-sdn\.$/],
    [
      'search',
      'programs: ["SDGT"]',
      /^filter\.programs: expected ids .*, came SDGT\. Those of a list are known once/,
    ],
    ['search', 'countries: ["ZZ"]', /^filter\.countries: each value must be an ISO 3166-1/],
    [
      'parties',
      'authorities: ["us"]',
      /^filter\.authorities: expected ids .*, came us\. Those of a list are known once/,
    ],
    ['designations', 'lists: ["nolist"]', /came nolist\.$/],
    ['changes', 'programs: ["SDGT", "us:SDGT"]', /, came SDGT\. Those of a list are known once/],
  ])(
    'refuses %s with filter %s: finding nobody there would look like a clearance',
    async (field, filter, message) => {
      const name = field === 'search' ? 'name: "Sanaullah Ghafari", ' : '';
      const { errors } = await api.ask(`{ ${field}(${name}filter: { ${filter} }) { __typename } }`);
      expect(errors).toEqual([
        expect.objectContaining({
          message: expect.stringMatching(message),
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
        }),
      ]);
    },
  );

  it('says of an answer from some lists only that it looked at those', async () => {
    const { search } = await api.data<{ search: { receipt: { lists: unknown[] } } }>(
      '{ search(name: "Sanaullah Ghafari", filter: { lists: ["b"] }) { receipt { lists { list { id } } } } }',
    );
    expect(search.receipt.lists).toEqual([{ list: { id: 'b' } }]);
  });

  it('takes evidence beside the name into the score', async () => {
    const score = async (evidence: string): Promise<number> => {
      const { search } = await api.data<{ search: { matches: { score: number }[] } }>(
        `{ search(name: "Sanaulah Gafari", filter: { lists: ["a"] }, evidence: { ${evidence} }) { matches { score } } }`,
      );
      return search.matches[0]?.score ?? 0;
    };

    expect(await score('gender: FEMALE')).toBeLessThan(await score('gender: MALE'));
    expect(await score('birthDate: "1950"')).toBeLessThan(await score('birthDate: "1994-10-28"'));
  });

  it.each([
    ['an empty name', { name: '' }, 'name'],
    ['a name of 501 characters', { name: 'x'.repeat(501) }, 'name'],
    ['a score that is none', { name: 'x', minScore: 1.5 }, 'minScore'],
    ['more matches than there may be', { name: 'x', first: 101 }, 'first'],
    ['a birth date that is none', { name: 'x', evidence: { birthDate: 'yesterday' } }, 'evidence.birthDate'],
  ])('refuses %s, naming the argument', async (_what, variables, argument) => {
    const { errors } = await api.ask(
      'query ($name: String!, $minScore: Float, $first: Int! = 10, $evidence: EvidenceInput) { search(name: $name, minScore: $minScore, first: $first, evidence: $evidence) { matches { score } } }',
      variables,
    );

    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { problems: [{ argument }] },
    });
  });
});

describe('a receipt', () => {
  const RECEIPT = `receipt { revision question engineVersion settingsDigest resultsDigest
    lists { ageDays list { id } edition { publishedOn contentDigest } } }`;

  it('says what was looked at: revision, lists with their editions and ages, engine, settings, question', async () => {
    const { search } = await api.data<{ search: { receipt: unknown } }>(
      `{ search(name: "Ghafari", filter: { kinds: [INDIVIDUAL] }) { ${RECEIPT} } }`,
    );

    expect(search.receipt).toEqual({
      revision: 3,
      question:
        '{"asOf":{"revision":3},"filter":{"includeDelisted":false,"includeNotDesignated":false,"kinds":["INDIVIDUAL"]},"first":10,"name":"Ghafari"}',
      engineVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      settingsDigest: settingsDigest(),
      resultsDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      lists: [
        {
          ageDays: Math.floor((Date.now() - Date.parse('2021-11-23')) / 86_400_000),
          list: { id: 'a' },
          edition: { publishedOn: '2021-11-23', contentDigest: expect.stringMatching(/^[0-9a-f]{64}$/) },
        },
        { ageDays: 0, list: { id: 'b' }, edition: expect.objectContaining({ publishedOn: null }) },
      ],
    });
  });

  it('is the same when the same question is asked again about the same revision', async () => {
    const ask = (): Promise<unknown> =>
      api.data(
        `{ search(name: "Ghafari", asOf: { revision: 1 }) { matches { score alias { name } } ${RECEIPT} } }`,
      );
    const before = await ask();
    await api.importer.importFiles('c', draftEdition('c', '2022-01-01', [person('1', 'Ghafari')]));
    await api.caughtUp();

    expect(await ask()).toEqual(before);
  });
});

describe('screen', () => {
  const SCREEN = `query ($subjects: [SubjectInput!]!) { screen(subjects: $subjects) {
    matches { party { name } } receipt { revision question } } }`;

  it('answers for every subject in its order, at one revision', async () => {
    const { screen } = await api.data<{
      screen: { matches: { party: { name: string } }[]; receipt: { revision: number } }[];
    }>(SCREEN, {
      subjects: [
        { name: 'Nobody Whatsoever' },
        { name: 'Shahab al-Muhajir', kind: 'INDIVIDUAL' },
        { name: 'ISIL Khorasan' },
      ],
    });

    expect(screen.map((result) => result.matches[0]?.party.name)).toEqual([
      undefined,
      'Sanaullah Ghafari',
      'ISIL KHORASAN',
    ]);
    expect(new Set(screen.map((result) => result.receipt.revision)).size).toBe(1);
  });

  it('refuses more subjects than one call may have, and none', async () => {
    for (const count of [0, 101]) {
      const { errors } = await api.ask(SCREEN, {
        subjects: Array.from({ length: count }, () => ({ name: 'x' })),
      });

      expect(errors[0]?.message).toMatch(/^subjects: /);
    }
  });

  it('names the subject that is wrong by its place', async () => {
    const { errors } = await api.ask(SCREEN, { subjects: [{ name: 'Somebody' }, { name: '' }] });

    expect(errors[0]?.extensions).toMatchObject({ details: { problems: [{ argument: 'subjects.1.name' }] } });
  });

  it('names every subject that nobody can be asked for by, and what is wrong with it, without repeating it', async () => {
    const { errors } = await api.ask(SCREEN, {
      subjects: [
        { name: 'Viktor Bout' },
        { name: '---' },
        { name: 'Somebody', evidence: { birthDate: '1967-02-30' } },
        { name: 'Anybody', evidence: { birthDate: '30.2.67' } },
        { name: 'Jos\ufffd Khalid' },
        { name: 'Nobody', evidence: { birthDate: '9999-12-31' } },
      ],
    });

    const date =
      'expected a birth date that the calendar has, from 1850 to today, as YYYY, YYYY-MM or YYYY-MM-DD, came';
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      details: {
        problems: [
          {
            argument: 'subjects.1.name',
            reasons: ['expected a name with at least one letter or digit, came only punctuation'],
          },
          { argument: 'subjects.2.evidence.birthDate', reasons: [`${date} one that it does not have`] },
          { argument: 'subjects.3.evidence.birthDate', reasons: [`${date} another form`] },
          {
            argument: 'subjects.4.name',
            reasons: [
              expect.stringMatching(/^expected a name without control .* came U\+FFFD at position 3$/),
            ],
          },
          { argument: 'subjects.5.evidence.birthDate', reasons: [`${date} one that has not come yet`] },
        ],
      },
    });
    expect(JSON.stringify(errors)).not.toMatch(/1967|30\.2|Khalid|9999/);
  });
});
