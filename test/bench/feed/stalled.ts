import { setTimeout as pause } from 'node:timers/promises';
import type { FeedRegistry } from './feed-registry';
import { LOG_BEGINNING } from './replays';
import { subscribeEventStream, subscribeWebSocket, type Subscriber } from './subscriber';

/** What became of subscribers that stopped reading, and of the others meanwhile. */
export interface Stalled<Round> {
  readonly round: Round;
  /** Bytes by which the server's memory grew while they stood. */
  readonly grown: number;
  /** What each was told in the end. */
  readonly farewells: readonly string[];
}

/** Long events, so that they fill what lies between the server and a consumer. */
const FLOOD = `cursor ${Array.from({ length: 30 }, (_, at) => `line${at}: entryLine`).join(' ')}`;

/** How long the server has patience with them, and a little more. */
const PATIENCE_MS = 22_000;

/** Two subscribers stop reading in the middle of the log while the others are measured; two more read on in the end. */
export async function measureStalled<Round>(
  registry: FeedRegistry,
  measure: () => Promise<Round>,
): Promise<Stalled<Round>> {
  const memoryBefore = await registry.memory();
  const stalled = await stall(registry);
  const round = await measure();
  const grown = (await registry.memory()) - memoryBefore;
  for (const subscriber of stalled) subscriber.close();
  const others = await stall(registry);
  await pause(PATIENCE_MS);
  const farewells = await Promise.all(
    others.map(async (subscriber) => `${subscriber.transport} ${told(await subscriber.readToEnd())}`),
  );
  return { round, grown, farewells };
}

async function stall({ url }: FeedRegistry): Promise<Subscriber[]> {
  const stalled = await Promise.all(
    [subscribeWebSocket, subscribeEventStream].map((subscribe) =>
      subscribe({ url, after: LOG_BEGINNING, fields: FLOOD, onEvent: () => undefined }),
    ),
  );
  for (const subscriber of stalled) subscriber.stall();
  await pause(2_000);
  return stalled;
}

function told(text: string): string {
  const code = /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? 'nothing';
  const closed = / closed (\d+) /.exec(text)?.[1];
  return `${code}${/"cursor":"\w/.test(text) ? ' with its cursor' : ''}${closed === undefined ? '' : `, close code ${closed}`}`;
}
