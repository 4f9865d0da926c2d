import { draftEdition, person } from '../support/draft-list';
import { statementsOf } from './count-statements';
import { leader, organization } from './sample-entries';
import { openTestApi, type TestApi } from './test-api';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  const leaders = Array.from({ length: 60 }, (_, index) => leader(String(30_000 + index)));
  const doubles = leaders.map(({ reference }) =>
    person(`d${reference}`, 'Double', { sameAs: [`a:${reference}`] }),
  );
  await api.importer.importFiles('a', draftEdition('a', '2021-11-22', [organization(), ...leaders]));
  await api.importer.importFiles('b', draftEdition('b', '2021-11-22', doubles));
  await api.caughtUp();
});

afterAll(() => api.close());

const FROM =
  '{ locator originalText entry { id listed list { id } } source { title edition { sha256 list { name } } } }';
const EVERYTHING = `
  id name designationStatus
  aliases ${FROM.replace('{', '{ name')} roles ${FROM} birthDates ${FROM} birthPlaces ${FROM} nationalities ${FROM}
  genders ${FROM} identifiers ${FROM} addresses ${FROM} remarks ${FROM}
  links { locator target { name designationStatus } source { edition { list { name } } } }
  designations { authority { name } programs { name } list { name } party { id } source { edition { list { name } } } }
  entries { id listings { addedIn } list { name } }`;

describe('a page of parties with all their facts, entries, sources and editions', () => {
  it('takes as many statements for 50 parties as for 2, and no more than 30', async () => {
    const ask = (first: number) => (): Promise<unknown> =>
      api.data(`{ parties(first: ${first}, filter: { lists: ["b"] }) { nodes { ${EVERYTHING} } } }`);

    const few = await statementsOf(api.database.dataSource, ask(2));
    const many = await statementsOf(api.database.dataSource, ask(50));

    expect(many).toHaveLength(few.length);
    expect(many.length).toBeLessThanOrEqual(30);
  });

  it('reads each table of facts once', async () => {
    const statements = await statementsOf(api.database.dataSource, () =>
      api.data(`{ parties(first: 50, filter: { lists: ["b"] }) { nodes { ${EVERYTHING} } } }`),
    );

    for (const table of [
      'alias',
      'role',
      'birth_date',
      'birth_place',
      'nationality',
      'gender',
      'identifier',
      'address',
      'remark',
      'link',
    ]) {
      const reads = statements.filter((statement) => statement.includes(`JOIN "${table}" f `));
      // Names are read a second time for the parties that links point at.
      expect([table, reads.length]).toEqual([table, table === 'alias' ? 2 : 1]);
    }
  });
});

describe('other questions', () => {
  it.each([
    [
      'search',
      '{ search(name: "Sanaullah Ghafari", first: FIRST) { matches { score alias { name source { edition { sha256 } } } party { name designations { authority { name } } } } receipt { lists { edition { contentDigest } } } } }',
      12,
    ],
    [
      'changes',
      '{ changes(first: FIRST) { nodes { kind summary cursor party { name } entry { reference } programs { id } authorities { name } factsAdded { source { title } } } } }',
      24,
    ],
    [
      'designations',
      '{ designations(first: FIRST) { nodes { party { name } authority { name } programs { name } list { name } source { edition { sha256 } } } } }',
      12,
    ],
  ])('%s takes as many statements for 50 as for 2', async (_what, query, most) => {
    const ask = (first: number) => (): Promise<unknown> => api.data(query.replace('FIRST', String(first)));
    // What is kept between questions, such as the lists of a revision, is there for both.
    await ask(2)();

    const few = await statementsOf(api.database.dataSource, ask(2));
    const many = await statementsOf(api.database.dataSource, ask(50));

    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(most);
  });
});
