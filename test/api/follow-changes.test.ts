import { createSourceEventStream, parse, subscribe } from 'graphql';
import { createApiContext } from '../../src/api/api-context';
import { buildRegistrySchema } from '../../src/api/build-schema';
import { draftEdition, person } from '../support/draft-list';
import { openTestApi, type TestApi } from './test-api';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});

beforeEach(async () => {
  await api.reset();
  await api.importer.importFiles(
    'a',
    draftEdition('a', '2021-11-18', [person('1', 'First'), person('2', 'Second')]),
  );
  await api.caughtUp();
});

afterAll(() => api.close());

interface Told {
  readonly changes: { readonly entry: { readonly id: string }; readonly cursor: string };
}

async function follow(argumentsText = ''): Promise<AsyncGenerator<{ data: Told }>> {
  const stream = await subscribe({
    schema: buildRegistrySchema(),
    document: parse(`subscription { changes${argumentsText} { kind entry { id } party { name } cursor } }`),
    contextValue: createApiContext(api.services, { subscription: true }),
  });
  if (!(Symbol.asyncIterator in stream))
    throw new Error(`Expected a stream, came ${JSON.stringify(stream)}.`);
  return stream as unknown as AsyncGenerator<{ data: Told }>;
}

async function next(stream: AsyncGenerator<{ data: Told }>): Promise<Told['changes']> {
  const { value } = (await stream.next()) as IteratorYieldResult<{ data: Told }>;
  return value.data.changes;
}

describe('a subscription to changes', () => {
  it('without a cursor tells what happens from now on, once it can be found in search', async () => {
    const stream = await follow();
    const coming = next(stream);
    await api.importer.importFiles('b', draftEdition('b', '2021-11-19', [person('new', 'Newcomer')]));
    api.services.follower.wake();

    expect(await coming).toMatchObject({ entry: { id: 'b:new' }, party: { name: 'Newcomer' } });
    expect(api.services.follower.revision).toBe(2);
    await stream.return(undefined);
  });

  it('resumes after the cursor of any change, missing and repeating none', async () => {
    const from = (
      await api.data<{ changes: { edges: { cursor: string }[] } }>(
        '{ changes(first: 1) { edges { cursor } } }',
      )
    ).changes.edges[0]?.cursor;
    await api.importer.importFiles('b', draftEdition('b', '2021-11-19', [person('3', 'Third')]));
    await api.caughtUp();
    const stream = await follow(`(after: "${from}")`);

    expect([(await next(stream)).entry.id, (await next(stream)).entry.id]).toEqual(['a:2', 'b:3']);
    await stream.return(undefined);
  });

  it('tells only what its filter asks for', async () => {
    const stream = await follow('(filter: { lists: ["b"] })');
    const coming = next(stream);
    await api.importer.importFiles('c', draftEdition('c', '2021-11-19', [person('no', 'Not Asked For')]));
    await api.importer.importFiles('b', draftEdition('b', '2021-11-19', [person('yes', 'Asked For')]));
    api.services.follower.wake();

    expect(await coming).toMatchObject({ entry: { id: 'b:yes' } });
    await stream.return(undefined);
  });

  it('ends at once when its consumer leaves, though nothing happens', async () => {
    const stream = await follow();
    const coming = stream.next();
    await stream.return(undefined);

    expect(await coming).toEqual({ value: undefined, done: true });
  });

  it('refuses a bad cursor instead of beginning somewhere', async () => {
    await expect(follow('(after: "nonsense")')).rejects.toThrow(/expected a cursor that the change log gave/);
  });

  it('reads nothing ahead of a consumer that takes nothing', async () => {
    const many = Array.from({ length: 500 }, (_, index) => person(`m${index}`, `Member ${index}`));
    const source = await createSourceEventStream({
      schema: buildRegistrySchema(),
      document: parse('subscription { changes { entry { id } } }'),
      contextValue: createApiContext(api.services, { subscription: true }),
    });
    const read = jest.spyOn(api.services.reader.changes, 'read');
    await api.importer.importFiles('c', draftEdition('c', '2021-11-19', many));
    await api.caughtUp();

    expect(read).not.toHaveBeenCalled();
    await (source as AsyncGenerator).return(undefined);
  });
});
