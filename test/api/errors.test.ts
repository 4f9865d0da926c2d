import { DesignataError } from '../../src/model/errors';
import { presentError } from '../../src/api/errors/present-error';
import { openTestApi, type TestApi } from './test-api';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});

afterAll(() => api.close());

describe('an error', () => {
  it('of ours is told in full', () => {
    const error = new DesignataError('NOT_FOUND', 'Expected an edition, came none.', { id: '7' });

    expect(presentError(error, () => undefined)).toEqual({
      message: 'Expected an edition, came none.',
      extensions: { code: 'NOT_FOUND', details: { id: '7' } },
    });
  });

  it('that nobody expected is hidden behind a reference, which the log has', async () => {
    const secret = new Error('password authentication failed for user "designata" at 10.0.0.7');
    const resolve = jest.spyOn(api.services.reader.revisions, 'resolve').mockRejectedValueOnce(secret);

    const { errors } = await api.ask('{ party(id: "x") { id } }');
    resolve.mockRestore();
    const [error] = errors;

    expect(error?.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
    const { reference } = error?.extensions?.['details'] as { reference: string };
    expect(error?.message).toBe(`Something went wrong on our side. Reference: ${reference}`);
    expect(JSON.stringify(errors)).not.toMatch(/password|designata|10\.0|at .*\.ts/);
    expect(api.reported).toEqual([secret]);
  });

  it.each([
    ['syntax', '{ party(', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ partys { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operation', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('of %s says what is wrong, as what', async (_what, query, code) => {
    const { errors } = await api.ask(query);

    expect(errors[0]?.extensions?.['code']).toBe(code);
    expect(errors[0]?.extensions).not.toHaveProperty('stacktrace');
  });

  it('of a variable names the variable and not its value', async () => {
    const { errors } = await api.ask(
      'query ($evidence: EvidenceInput) { search(name: "x", evidence: $evidence) { matches { score } } }',
      {
        evidence: { birthDate: { secret: 'O1503093' } },
      },
    );

    expect(errors[0]?.message).toMatch(
      /^Variable "\$evidence" got an invalid value at "evidence.birthDate"; /,
    );
    expect(errors[0]?.message).not.toContain('O1503093');
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['birthDate: 1967', 'String cannot represent a non string value.'],
    ['identifiers: "O1503093"', 'Expected value of type "[IdentifierInput!]", came another.'],
    ['gender: "Khalid"', 'Enum "Gender" cannot represent non-enum value.'],
    ['birthDate: 1994-10-28', 'Syntax Error: Expected Name, found Int.'],
    ['birthDate: 1994.', 'Syntax Error: Invalid number, expected digit but got.'],
    ['birthDate "1994"', 'Syntax Error: Expected ":", found String.'],
    ['birthPlace: Al Khalid Hassan', 'Syntax Error: Expected ":", found Name.'],
    ['birthPlace: """Al""" """Khalid "quoted" """', 'Syntax Error: Expected Name, found BlockString.'],
    ['birthPlace: "\\uKhal"', 'Syntax Error: Invalid Unicode escape sequence.'],
    ['gender: null, identifiers: [{ number: null }]', 'Expected value of type "String!", found null.'],
  ])('of %s, written into the operation, does not repeat the value', async (evidence, message) => {
    const { errors } = await api.ask(
      `{ search(name: "x", evidence: { ${evidence} }) { matches { score } } }`,
    );
    expect(errors.map((error) => error.message)).toEqual([message]);
  });

  it('tells so many problems at most, and how many more there are', async () => {
    const identifiers = Array.from({ length: 2 }, () => ({ number: '' }));
    const subjects = Array.from({ length: 60 }, () => ({ name: 'Jane', evidence: { identifiers } }));
    const screen =
      'query ($subjects: [SubjectInput!]!) { screen(subjects: $subjects) { matches { score } } }';
    const { errors } = await api.ask(screen, { subjects });
    expect(errors[0]?.message).toMatch(/came nothing\. And 20 further problems\.$/);
    const { problems, furtherProblems } = errors[0]?.extensions?.['details'] as Record<string, unknown>;
    expect([problems, furtherProblems]).toEqual([expect.any(Array), 20]);
    expect(problems).toHaveLength(100);
  });

  it('of too many values tells nothing of each', async () => {
    const subjects = Array.from({ length: 101 }, () => ({ name: '' }));
    const screen =
      'query ($subjects: [SubjectInput!]!) { screen(subjects: $subjects) { matches { score } } }';
    const { errors } = await api.ask(screen, { subjects });
    expect(errors[0]?.extensions?.['details']).toEqual({
      problems: [{ argument: 'subjects', reasons: ['expected at most 100 values, came 101'] }],
    });
  });

  it('that the code found has its argument among the problems, as those that the schema finds', () => {
    const error = new DesignataError('BAD_USER_INPUT', 'filter.lists: expected ids, came x.', {
      argument: 'filter.lists',
      unknown: ['x'],
    });
    expect(presentError(error, () => undefined).extensions?.['details']).toEqual({
      argument: 'filter.lists',
      unknown: ['x'],
      problems: [{ argument: 'filter.lists', reasons: ['expected ids, came x'] }],
    });
  });

  it.each([
    ['parties(first: 500) { totalCount }', 'first', 'expected at most 200, came 500'],
    ['changes(first: 2000) { nodes { id } }', 'first', 'expected at most 1000, came 2000'],
    ['search(name: "Jane", first: 0) { matches { score } }', 'first', 'expected at least 1, came 0'],
    ['search(name: "Jane", minScore: 1.5) { matches { score } }', 'minScore', 'expected at most 1, came 1.5'],
    ['search(name: "") { matches { score } }', 'name', 'expected a name, came nothing'],
    [
      `search(name: "${'a'.repeat(501)}") { matches { score } }`,
      'name',
      'expected at most 500 characters, came 501',
    ],
    [
      `screen(subjects: [${'{ name: "Jane" }'.repeat(101)}]) { matches { score } }`,
      'subjects',
      'expected at most 100 values, came 101',
    ],
  ])(
    'of an argument out of its bounds says which, what was expected and how much came: %.40s',
    async (field, argument, reason) => {
      const { errors } = await api.ask(`{ ${field} }`);

      expect(errors[0]).toMatchObject({
        message: `${argument}: ${reason}.`,
        path: [field.split('(')[0]],
        extensions: { code: 'BAD_USER_INPUT', details: { problems: [{ argument, reasons: [reason] }] } },
      });
    },
  );

  it.each([
    ['search', '(name: "Jane", filter: { @: [] }) { matches { score } }', 'lists kinds programs countries'],
    ['screen', '(subjects: [{ name: "Jane" }], filter: { @: [] }) { matches { score } }', 'lists kinds'],
    ['search', '(name: "Jane", @: []) { matches { score } }', 'requireLists'],
    ['parties', '(filter: { @: [] }) { totalCount }', 'lists kinds programs countries authorities statuses'],
    ['designations', '(filter: { @: [] }) { totalCount }', 'lists authorities'],
    ['compare', '(from: 1, to: 1, filter: { @: [] }) { hasNextPage }', 'lists changeKinds parties'],
  ])('of %s%s is a filter that was left empty and would let nobody through', async (field, rest, names) => {
    for (const name of names.split(' ')) {
      const { errors } = await api.ask(`{ ${field}${rest.replace('@', name)} }`);
      expect(errors[0]).toMatchObject({
        message: expect.stringMatching(
          new RegExp(
            `^(filter\\.)?${name}: expected at least one value, came none\\. Leave it out for all\\.$`,
          ),
        ),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });
});
