import { encodeChangeCursor, LOG_START } from '../../../src/registry/reading/change-cursor';
import type { BenchContext } from '../bench';
import type { FeedRegistry } from './feed-registry';
import { subscribeEventStream, subscribeWebSocket } from './subscriber';
import type { WebhookReceivers } from './webhook-receivers';

/** How fast the log is read from its beginning. */
export interface Replay {
  readonly transport: string;
  readonly consumers: number;
  /** Of each consumer. */
  readonly changes: number;
  readonly seconds: number;
  /** Of the server, milliseconds. */
  readonly processorTime: number;
}

const CROWD = 50;

/** A subscription without a cursor would begin at the log's end. */
export const LOG_BEGINNING = encodeChangeCursor(LOG_START, '');

/** Reads the whole log from its beginning: one consumer of each kind alone, then many together. */
export async function measureReplays(
  registry: FeedRegistry,
  receivers: WebhookReceivers,
  { log, quick }: BenchContext,
): Promise<Replay[]> {
  const changes = await countChanges(registry);
  const crowd = quick ? 5 : CROWD;
  const replays: Replay[] = [];
  const timed = async (transport: string, consumers: number, read: () => Promise<unknown>): Promise<void> => {
    log(`feed: the whole log, ${consumers} over ${transport}`);
    const [processorBefore, started] = [await registry.processorTime(), performance.now()];
    await read();
    const seconds = (performance.now() - started) / 1_000;
    const processorTime = (await registry.processorTime()) - processorBefore;
    replays.push({ transport, consumers, changes, seconds, processorTime });
  };
  for (const consumers of [1, crowd]) {
    for (const [transport, subscribe] of [
      ['WebSocket', subscribeWebSocket],
      ['server-sent events', subscribeEventStream],
    ] as const) {
      const readers = Array.from({ length: consumers });
      await timed(transport, consumers, () =>
        Promise.all(readers.map(() => readAll(registry, subscribe, changes))),
      );
    }
  }
  await timed('webhooks', 1, () => receivers.replay(registry, changes));
  return replays;
}

async function readAll(
  { url }: FeedRegistry,
  subscribe: typeof subscribeWebSocket,
  changes: number,
): Promise<void> {
  let [came, finish]: [number, () => void] = [0, () => undefined];
  const all = new Promise<void>((resolve) => (finish = resolve));
  const onEvent = (): void => {
    came++;
    if (came === changes) finish();
  };
  const subscriber = await subscribe({ url, after: LOG_BEGINNING, onEvent });
  await all;
  subscriber.close();
}

/** Changes in the log, asked page by page. */
async function countChanges(registry: FeedRegistry): Promise<number> {
  let changes = 0;
  for (let after: string | null = null; ;) {
    const page: Page = await registry.ask<Page>(
      `query ($after: String) { changes(after: $after, first: 1000) { nodes { position } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    changes += page.changes.nodes.length;
    after = page.changes.pageInfo.endCursor;
    if (!page.changes.pageInfo.hasNextPage) return changes;
  }
}

interface Page {
  readonly changes: {
    readonly nodes: readonly unknown[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}
