import { setTimeout as sleep } from 'node:timers/promises';
import { WebhookDesk, type WebhookRegistration } from '../../../src/changes/webhooks/webhook-desk';
import {
  WebhookDispatcher,
  type DispatcherOptions,
  type FollowedLog,
} from '../../../src/changes/webhooks/webhook-dispatcher';
import type { WebhookDelivery } from '../../../src/model/webhook-delivery';
import type { WebhookEndpoint } from '../../../src/model/webhook-endpoint';
import { RegistryReader } from '../../../src/registry/reading/registry-reader';
import { draftEdition, person } from '../../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../../support/registry';

/** A registry whose changes are delivered: by dispatchers of milliseconds, where production takes minutes. */
export interface TestWebhooks extends TestRegistry {
  readonly reader: RegistryReader;
  readonly desk: WebhookDesk;
  readonly parked: string[];
  readonly errors: unknown[];
  /** Starts a dispatcher, as one more instance would; it ends with the test. */
  dispatch(options?: Partial<DispatcherOptions>): WebhookDispatcher;
  register(wanted: WebhookRegistration): Promise<{ id: string; secret: string }>;
  /** Imports so many persons into a list, in one revision more; gives the ids of all changes so far. */
  list(count: number, list?: string): Promise<string[]>;
  endpoint(id: string): Promise<WebhookEndpoint>;
  attempts(id: string): Promise<WebhookDelivery[]>;
  /** Ends the dispatchers and empties the tables. */
  endTest(): Promise<void>;
  close(): Promise<void>;
}

/** Ten tries, quickly. */
const RETRIES_MS = [20, 20, 20, 20, 20, 20, 20, 20, 20];

export async function openTestWebhooks(): Promise<TestWebhooks> {
  const registry = await openTestRegistry();
  const { dataSource } = registry.database;
  const reader = new RegistryReader(dataSource);
  const desk = new WebhookDesk(dataSource, reader, true);
  const running: WebhookDispatcher[] = [];
  const followed = new PolledLog(reader);
  const [parked, errors]: [string[], unknown[]] = [[], []];
  const entries = new Map<string, number>();
  await followed.look();
  return {
    ...registry,
    reader,
    desk,
    parked,
    errors,
    dispatch: (options = {}) => {
      const dispatcher = new WebhookDispatcher(dataSource, reader, followed, {
        publicUrl: 'https://registry.example',
        allowInside: true,
        onError: (error) => void errors.push(error),
        onParked: (endpoint) => void parked.push(endpoint.id),
        pollMs: 10,
        timeoutMs: 20_000,
        leaseMs: 30_000,
        graceMs: 100,
        retryDelaysMs: RETRIES_MS,
        ...options,
      });
      dispatcher.start();
      running.push(dispatcher);
      return dispatcher;
    },
    register: async (wanted) => {
      const { endpoint, secret } = await desk.register(wanted, 'tester');
      return { id: endpoint.id, secret };
    },
    list: async (count, list = 'a') => {
      const from = entries.get(list) ?? 0;
      entries.set(list, from + count);
      const drafts = Array.from({ length: from + count }, (_, index) =>
        person(`${index}`, `Person ${index} of ${list}`),
      );
      await registry.importer.importFiles(list, draftEdition(list, null, drafts), { approve: true });
      await followed.look();
      const rows = await registry.rows<{ id: string }>(
        "SELECT revision || '.' || position AS id FROM change ORDER BY revision, position",
      );
      return rows.map(({ id }) => id);
    },
    endpoint: async (id) => {
      const endpoint = await desk.byId(id);
      if (endpoint === undefined) throw new Error(`There is no webhook ${id}.`);
      return endpoint;
    },
    attempts: async (id) =>
      (await desk.deliveries(id, 200, undefined)).rows.map(({ node }) => node).reverse(),
    endTest: async () => {
      await Promise.all(running.splice(0).map((dispatcher) => dispatcher.dispose()));
      await registry.rows('TRUNCATE webhook_endpoint, webhook_delivery');
      await registry.reset();
      entries.clear();
      await followed.look();
      errors.length = 0;
      parked.length = 0;
    },
    close: () => registry.database.close(),
  };
}

/** The newest revision, looked up when the test has made one. */
class PolledLog implements FollowedLog {
  revision = 0;

  constructor(private readonly reader: RegistryReader) {}

  async look(): Promise<void> {
    this.revision = await this.reader.revisions.newest();
  }

  async waitBeyond(seen: number, timeoutMs: number, signal?: AbortSignal): Promise<boolean> {
    for (let waited = 0; waited < timeoutMs && this.revision <= seen && signal?.aborted !== true; waited += 5)
      await sleep(5);
    return this.revision > seen;
  }
}
