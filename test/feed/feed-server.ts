import type { ServerOptions } from '../../src/server/server';
import { ChangeFeed } from '../../src/api/feed/change-feed';
import { OperatorGate } from '../../src/api/operator';
import type { GraphQLService } from '../../src/server/graphql-service';
import { registryService } from '../../src/server/registry-service';
import { openTestApi, type TestApi } from '../api/test-api';
import { startServer } from '../server/running-server';
import { draftEdition, person } from '../support/draft-list';

export interface FeedServer {
  readonly api: TestApi;
  readonly url: string;
  /** Codes of the errors that subscribers were told. */
  readonly told: unknown[];
  /** Imports an edition of a list with these people, by name, and lets the server see it. */
  take(list: string, ...names: string[]): Promise<void>;
  close(): Promise<void>;
}

/** A registry of the test's own behind a real server, with heartbeats every tenth of a second. */
export async function startFeedServer(
  options: Partial<ServerOptions> = {},
  extra?: Parameters<typeof openTestApi>[1],
): Promise<FeedServer> {
  const api = await openTestApi([], extra);
  const services = { ...api.services, feed: new ChangeFeed(api.services.reader, api.services.follower, 100) };
  const service = registryService(services, new OperatorGate([]), (_reference, error) =>
    api.reported.push(error),
  );
  const told: unknown[] = [];
  const presentError: GraphQLService['presentError'] = (...error) => {
    const presented = service.presentError(...error);
    told.push(presented.extensions?.['code']);
    return presented;
  };
  const { server, url } = await startServer(
    { ...service, presentError },
    { exports: services, maxSockets: 100, ...options },
  );
  // Heartbeats tell of looks at the log, which the test's follower would take once a minute.
  const looking = setInterval(() => api.services.follower.wake(), 50);
  return {
    api,
    url,
    told,
    take: async (list, ...names) => {
      const people = names.map((name) => person(name, `Name ${name}`));
      await api.importer.importFiles(list, draftEdition(list, null, people), { approve: true });
      await api.caughtUp();
    },
    close: async () => {
      clearInterval(looking);
      await server.dispose();
      await api.close();
    },
  };
}
