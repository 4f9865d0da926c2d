import { getIntrospectionQuery, parse } from 'graphql';
import { checkDocument } from '../../src/api/limits/check-limits';
import { measureDocument } from '../../src/api/limits/document-size';
import { operationCost } from '../../src/api/limits/operation-cost';
import { OPERATION_LIMITS } from '../../src/api/limits/operation-limits';
import { buildRegistrySchema } from '../../src/api/build-schema';
import { openTestApi, type TestApi } from './test-api';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});

afterAll(() => api.close());

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000;

/** 2^levels fields in a text of a few lines. */
function bomb(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, level) =>
      `fragment F${level} on Party { a: entries { party { ...F${level + 1} } } b: entries { party { ...F${level + 1} } } }`,
  );
  return `{ parties { nodes { ...F0 } } } ${fragments.join(' ')} fragment F${levels} on Party { id }`;
}

async function refused(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { errors } = await api.ask(query, variables);
  const { code, details } = errors[0]?.extensions ?? {};
  return [code, (details as { measure?: string } | undefined)?.measure];
}

describe('the limits of an operation', () => {
  it('refuse one that is too deep', async () => {
    const deep = `{ party(id: "x") { ${'entries { party { '.repeat(7)} id ${'} }'.repeat(7)} } }`;

    expect(await refused(deep)).toEqual(['LIMIT_EXCEEDED', 'depth']);
  });

  it('refuse too many aliases, also through fragments', async () => {
    const many = Array.from({ length: 6 }, (_, index) => `p${index}: party(id: "x") { ...Ten }`).join(' ');
    const ten = Array.from({ length: 10 }, (_, index) => `n${index}: name`).join(' ');

    expect(await refused(`{ ${many} } fragment Ten on Party { ${ten} }`)).toEqual([
      'LIMIT_EXCEEDED',
      'aliases',
    ]);
  });

  it('refuse too many root fields', async () => {
    const many = Array.from({ length: 21 }, (_, index) => `p${index}: __typename`).join(' ');

    expect(await refused(`{ ${many} }`)).toEqual(['LIMIT_EXCEEDED', 'root fields']);
  });

  it('refuse what could grow too large, by the sizes asked for, in the text or in variables', async () => {
    const query =
      'query ($first: Int!) { parties(first: $first) { nodes { history { entry { party { aliases { name source { edition { id } } } } } } } } }';

    expect((await api.ask(query, { first: 1 })).errors).toEqual([]);
    expect(await refused(query, { first: 200 })).toEqual(['LIMIT_EXCEEDED', 'cost']);
    expect(await refused(query.replace('query ($first: Int!) ', '').replace('$first', '200'))).toEqual([
      'LIMIT_EXCEEDED',
      'cost',
    ]);
  });

  it('refuse the deepest text that may be sent, without running out of stack', async () => {
    const levels = Math.floor((OPERATION_LIMITS.tokens - 20) / 6);
    const deep = `{ party(id: "x") { ${'entries { party { '.repeat(levels)} id ${'} }'.repeat(levels)} } }`;

    expect(await refused(deep)).toEqual(['LIMIT_EXCEEDED', 'depth']);
  });

  it('refuse a text of too many words', async () => {
    const { errors } = await api.ask(`{ party(id: "x") { ${'name '.repeat(OPERATION_LIMITS.tokens)} } }`);

    expect(errors[0]?.message).toMatch(/tokens/);
  });

  it('let pass what a compliance officer’s page asks: 50 parties with all their facts, sources and editions', async () => {
    const facts = [
      'aliases',
      'roles',
      'designations',
      'birthDates',
      'birthPlaces',
      'nationalities',
      'genders',
      'identifiers',
      'addresses',
      'links',
      'remarks',
    ];
    const query = `{ parties(first: 50) { nodes { id name ${facts
      .map(
        (field) =>
          `${field} { id locator originalText entry { id } source { title edition { sha256 list { name } } } }`,
      )
      .join(' ')} } } }`;

    expect((await api.ask(query)).errors).toEqual([]);
  });

  it('let pass the introspection that tools make', async () => {
    expect((await api.ask(getIntrospectionQuery({ inputValueDeprecation: true }))).errors).toEqual([]);
  });
});

describe('nested fragments that unfold to billions of fields', () => {
  it.each([10, 30, 100])('are refused in milliseconds: %i levels', async (levels) => {
    const query = bomb(levels);
    const started = process.cpuUsage();

    const { errors } = await api.ask(query);

    expect(errors).not.toEqual([]);
    // Unfolding them takes minutes. Processor time, for machines are shared.
    expect(milliseconds(process.cpuUsage(started))).toBeLessThan(1_000);
  });

  it('are refused before validation begins, for transports that validate themselves', () => {
    // Nobody could unfold so many: that there is an answer at all says that they were not.
    const document = parse(bomb(300));

    expect(() => checkDocument(document)).toThrow('selections: expected at most 5000');
  });

  it('are measured without unfolding, even those that contain themselves', () => {
    expect(
      measureDocument(parse('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).selections,
    ).toBeLessThan(10);
    expect(measureDocument(parse(bomb(300))).selections).toBeGreaterThan(2 ** 300);
  });
});

describe('the cost of an operation', () => {
  const cost = (query: string, variables: Record<string, unknown> = {}): number => {
    const document = parse(query);
    const [operation] = document.definitions;
    if (operation?.kind !== 'OperationDefinition') throw new Error('Expected an operation first.');
    return operationCost(buildRegistrySchema(), document, operation, variables);
  };

  it('counts every field, and lists as often as asked for', () => {
    expect(cost('{ party(id: "x") { id name } }')).toBe(3);
    expect(cost('{ parties(first: 10) { nodes { id name } } }')).toBe(1 + 1 + 10 * 2);
    expect(cost('{ parties(first: 10) { edges { cursor node { id } } } }')).toBe(1 + 1 + 10 * 3);
    expect(cost('{ party(id: "x") { aliases { name } } }')).toBe(1 + 1 + 5);
  });

  it('takes sizes from variables, their defaults and the schema’s', () => {
    const query = 'query ($n: Int! = 7) { parties(first: $n) { nodes { id } } }';

    expect(cost(query, { n: 20 })).toBe(22);
    expect(cost(query)).toBe(9);
    expect(cost('{ parties { nodes { id } } }')).toBe(52);
  });

  it('counts a screening once for each subject, and each with its matches', () => {
    const query =
      'query ($subjects: [SubjectInput!]!) { screen(subjects: $subjects, first: 4) { matches { score } } }';

    expect(cost(query, { subjects: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] })).toBe(1 + 3 * (1 + 4));
  });

  it('counts fragments where they are used', () => {
    expect(
      cost('{ a: party(id: "x") { ...P } b: party(id: "y") { ...P } } fragment P on Party { id name }'),
    ).toBe(6);
  });
});
