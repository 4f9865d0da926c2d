import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { readEvents } from '../feed/event-reader';
import type { ReceivedChange } from './copy';

/** What a connection tells a consumer. */
export interface Told {
  readonly change?: ReceivedChange;
  /** Where the consumer stands now; nothing happened up to here. */
  readonly heartbeat?: string;
}

/** Follows the feed from a cursor until the connection breaks, which throws, or the signal aborts it. */
export type Follow = (url: string, cursor: string, signal: AbortSignal) => AsyncGenerator<Told, void, void>;

const CHANGE = 'cursor position revision { number } entry { id } entryLine';

interface Result {
  readonly data?: {
    readonly changes?: ReceivedChange;
    readonly changeFeed?: ReceivedChange & { readonly __typename: string };
  } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What the server says of a subscription, other than its events. */
export class FeedError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A socket that is torn down before it is open complains of that to nobody in particular. */
class QuietWebSocket extends WebSocket {
  constructor(...given: ConstructorParameters<typeof WebSocket>) {
    super(...given);
    this.on('error', () => undefined);
  }
}

/** Over WebSocket, with heartbeats as events. */
export async function* followWebSocket(
  url: string,
  cursor: string,
  signal: AbortSignal,
): AsyncGenerator<Told, void, void> {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: QuietWebSocket,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
  });
  const query = `subscription ($after: String) { changeFeed(after: $after) {
    __typename ... on Heartbeat { cursor } ... on Change { ${CHANGE} } } }`;
  const results = client.iterate<Record<string, unknown>>({ query, variables: { after: cursor } });
  // Terminating is what a process that dies looks like: no farewell.
  signal.addEventListener('abort', () => client.terminate());
  try {
    for await (const result of results as AsyncIterable<Result>) {
      const event = dataOf(result).changeFeed;
      if (event === undefined) continue;
      yield event.__typename === 'Heartbeat' ? { heartbeat: event.cursor } : { change: event };
    }
  } catch (error) {
    throw Array.isArray(error) ? feedError(error as Result['errors']) : error;
  } finally {
    void client.dispose();
  }
}

/** Over server-sent events, as EventSource does: resumed by Last-Event-ID alone, moved on by ids without an event. */
export async function* followEventStream(
  url: string,
  cursor: string,
  signal: AbortSignal,
): AsyncGenerator<Told, void, void> {
  const query = `subscription { changes { ${CHANGE} } }`;
  for await (const { event, id, data } of readEvents(url, query, { 'last-event-id': cursor }, signal)) {
    if (event === 'complete') return;
    if (event === undefined && id !== undefined) yield { heartbeat: id };
    if (event !== 'next') continue;
    const change = dataOf(JSON.parse(data ?? '') as Result).changes;
    if (change?.cursor !== id) throw new Error(`An event has the id ${id} and the cursor ${change?.cursor}.`);
    if (change !== undefined) yield { change };
  }
}

function dataOf(result: Result): NonNullable<Result['data']> {
  if (result.errors !== undefined || !result.data) throw feedError(result.errors);
  return result.data;
}

function feedError(errors: Result['errors']): FeedError {
  const [error] = errors ?? [];
  return new FeedError(error?.extensions?.code ?? 'UNKNOWN', error?.message ?? 'A result without data.');
}
