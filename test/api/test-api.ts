import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { ApiServices } from '../../src/api/api-context';
import { OperatorGate } from '../../src/api/operator';
import { readingServices } from '../../src/api/reading-services';
import { RegistryReader } from '../../src/registry/reading/registry-reader';
import { LogVerifier } from '../../src/registry/verifying/verify-log';
import { DecisionWriter } from '../../src/registry/writing/decision-writer';
import { AliasIndexFollower } from '../../src/screening/alias-index-follower';
import { GraphQLHttp } from '../../src/server/graphql-http';
import { registryService } from '../../src/server/registry-service';
import type { ListSource } from '../../src/sources/source';
import { openTestRegistry, type TestRegistry } from '../support/registry';

export interface Answer {
  readonly data: unknown;
  readonly errors: readonly { message: string; extensions?: Record<string, unknown>; path?: unknown }[];
}

/** How a request presents itself. */
export interface Asking {
  readonly authorization?: string;
}

export interface TestApi extends TestRegistry {
  readonly services: ApiServices;
  /** Where it answers, without `/graphql`. */
  readonly url: string;
  /** What was hidden from callers, as the log would have it. */
  readonly reported: unknown[];
  /** Asks over HTTP, as everybody does. */
  ask(query: string, variables?: Record<string, unknown>, asking?: Asking): Promise<Answer>;
  /** The data; fails on any error. */
  data<Data>(query: string, variables?: Record<string, unknown>, asking?: Asking): Promise<Data>;
  /** Waits until searches answer for everything imported. */
  caughtUp(): Promise<void>;
  close(): Promise<void>;
}

/** How an operator of the test API presents itself. */
export const AS_OPERATOR: Asking = { authorization: 'Bearer the-test-operators-token' };

/** A registry of the test's own with its GraphQL API, over draft lists `a`, `b` and `c` and any lists given. */
export async function openTestApi(
  lists: readonly ListSource[] = [],
  extra: (registry: TestRegistry) => Partial<ApiServices> = () => ({}),
): Promise<TestApi> {
  const registry = await openTestRegistry(lists);
  const reader = new RegistryReader(registry.database.dataSource);
  const follower = await AliasIndexFollower.start(reader, { pollMs: 60_000 });
  const { dataSource } = registry.database;
  const verifier = (): LogVerifier => new LogVerifier(dataSource);
  const decisions = new DecisionWriter(dataSource);
  const services: ApiServices = {
    ...readingServices(reader, follower, { catalogue: ['a', 'b', 'c'] }),
    verifier,
    decisions,
    ...extra(registry),
  };
  const reported: unknown[] = [];
  const endpoint = await serve(services, reported);
  const ask: TestApi['ask'] = async (query, variables = {}, asking = {}) => {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...asking },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Partial<Answer>;
    return { data: data ?? null, errors: errors ?? [] };
  };
  return {
    ...registry,
    services,
    url: endpoint.url.replace(/\/graphql$/, ''),
    reported,
    ask,
    data: async <Data>(...question: Parameters<TestApi['ask']>) => {
      const { data, errors } = await ask(...question);
      if (errors.length === 0) return data as Data;
      throw new Error(
        `Expected no errors, came ${JSON.stringify(errors)} ${reported.map(String).join(', ')}`,
      );
    },
    caughtUp: async () => {
      const newest = await reader.revisions.newest();
      for (let tries = 0; follower.revision !== newest; tries += 1) {
        if (tries > 2_000)
          throw new Error(`The index is at ${follower.revision} and did not reach ${newest}.`);
        follower.wake();
        await pause(10);
      }
    },
    close: async () => {
      await endpoint.close();
      await follower.dispose();
      await registry.database.close();
    },
  };
}

/** The API behind a socket of this machine. */
async function serve(
  services: ApiServices,
  reported: unknown[],
): Promise<{ url: string; close: () => Promise<void> }> {
  const gate = new OperatorGate([{ name: 'Officer', token: 'the-test-operators-token' }]);
  const service = registryService(services, gate, (_reference, error) => void reported.push(error));
  const graphql = new GraphQLHttp(service, { maxBodyBytes: 1_048_576 });
  await graphql.start();
  const server = createServer((request, response) => void graphql.handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await graphql.dispose();
    },
  };
}
