import type { ApiServices } from '../../src/api/api-context';
import { RegistryReadiness } from '../../src/composition/registry-readiness';
import type { Database } from '../../src/registry/database';

const DATABASE = { kind: 'embedded' } as Database;

/** A registry at a revision, and an index at another. */
function services(state: {
  revision: number;
  indexed: number;
  broken?: boolean;
  lists?: string[];
}): ApiServices {
  return {
    reader: {
      revisions: {
        newest: async () => {
          if (state.broken) throw new Error('no connection');
          return state.revision;
        },
      },
      documents: {
        listStates: async () =>
          (state.lists ?? ['a']).map((id) => ({ list: { id, publishedOn: '2024-01-02' } })),
        entryCounts: async (keys: unknown[]) => keys.map(() => 5),
      },
    },
    follower: {
      get revision() {
        return state.indexed;
      },
    },
  } as unknown as ApiServices;
}

describe('whether the server is ready', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('is yes when names stand at the newest revision', async () => {
    const readiness = new RegistryReadiness(DATABASE, services({ revision: 3, indexed: 3 }), []);
    expect(await readiness.report()).toEqual({
      status: 'ready',
      database: { kind: 'embedded', answers: true },
      registryRevision: 3,
      indexRevision: 3,
      lists: [{ id: 'a', entries: 5, publishedOn: '2024-01-02' }],
    });
  });

  test('is no once names have lagged for half a minute, and yes again when they have caught up', async () => {
    const state = { revision: 4, indexed: 3 };
    const readiness = new RegistryReadiness(DATABASE, services(state), []);
    expect(await readiness.report()).toMatchObject({ status: 'ready', indexRevision: 3 });
    jest.advanceTimersByTime(31_000);
    expect(await readiness.report()).toMatchObject({
      status: 'behind',
      reason: 'Names are a revision behind the registry.',
    });
    state.indexed = 4;
    jest.advanceTimersByTime(2_000);
    expect(await readiness.report()).toMatchObject({ status: 'ready' });
  });

  test('is no while a required list is missing', async () => {
    const readiness = new RegistryReadiness(DATABASE, services({ revision: 1, indexed: 1 }), ['a', 'un-sc']);
    expect(await readiness.report()).toMatchObject({
      status: 'incomplete',
      reason: 'Required lists are not loaded: un-sc.',
    });
  });

  test('is no when the database does not answer', async () => {
    const readiness = new RegistryReadiness(
      DATABASE,
      services({ revision: 1, indexed: 1, broken: true }),
      [],
    );
    expect(await readiness.report()).toMatchObject({ status: 'unavailable', registryRevision: null });
  });

  test('is no from the moment the server stops', async () => {
    const readiness = new RegistryReadiness(DATABASE, services({ revision: 1, indexed: 1 }), []);
    await readiness.report();
    readiness.stop();
    expect(await readiness.report()).toMatchObject({ status: 'stopping' });
  });
});
