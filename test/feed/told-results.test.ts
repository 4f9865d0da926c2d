import { parse, type ExecutionArgs } from 'graphql';
import { subscribeToEvents } from '../../src/server/deliver-events';
import { encodeChangeCursor, LOG_START } from '../../src/registry/reading/change-cursor';
import { registryService } from '../../src/server/registry-service';
import { OperatorGate } from '../../src/api/operator';
import { openTestApi, type TestApi } from '../api/test-api';
import { draftEdition, person } from '../support/draft-list';

const START = encodeChangeCursor(LOG_START, '');

describe('what a subscriber was told', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await openTestApi();
    await api.importer.importFiles('a', draftEdition('a', null, [person('1', 'Name 1')]), { approve: true });
    await api.caughtUp();
  });
  afterAll(() => api.close());

  it('is let go when the next is asked for, though the transport still holds the result', async () => {
    const service = registryService(api.services, new OperatorGate([]), () => undefined);
    const args: ExecutionArgs = {
      schema: service.schema,
      document: parse(`subscription { changes(after: "${START}") { entryLine } }`),
      contextValue: service.createContext({
        transport: 'websocket',
        authorization: undefined,
        subscription: true,
      }),
    };
    const results = (await subscribeToEvents(args, { asides: false })) as AsyncGenerator<{ data?: unknown }>;
    const { value: told } = (await results.next()) as { value: { data?: unknown } };
    expect(told).toMatchObject({
      data: { changes: { entryLine: expect.stringContaining('Name 1') as string } },
    });
    const next = results.next();
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).toEqual({ data: {} });
    await results.return(undefined);
    await next;
  });
});
