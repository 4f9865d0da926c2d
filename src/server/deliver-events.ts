import { setTimeout as pause } from 'node:timers/promises';
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import { ChangeStream, type FeedEvent } from '../api/feed/change-stream';
import { isWritten, resultOf, type Answer } from '../api/feed/answer';
import { askedFor } from '../api/feed/asked-for';
import { endingAtOnce } from '../api/feed/ending-at-once';
import { Heartbeat } from '../api/types/change-feed-event';
import { DesignataError } from '../model/errors';
import { outageReason } from '../registry/outage';

/** Where a subscriber stands once it has a result. */
export interface Delivery {
  readonly cursor: string;
  /** The result tells where the subscriber stands and is no event of the subscription. */
  readonly aside: boolean;
}

export interface DeliveryOptions {
  /** Whether the transport can tell a subscriber where it stands beside the events. */
  readonly asides: boolean;
}

/** Milliseconds between attempts at an event that could not be answered: about a minute of them in all. */
const RETRY_DELAYS_MS = [100, 250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

const DELIVERIES = new WeakMap<object, Delivery>();

/** Where a subscriber to the change log stands once it has this result; undefined for any other result. */
export function deliveryOf(result: object): Delivery | undefined {
  return DELIVERIES.get(result);
}

/**
 * GraphQL's own `subscribe`, but for the change log: what is at hand is answered together, so that its reads are
 * batched, handed on one by one, and made once for all who ask the same. An event is never handed on half answered:
 * while the database does not answer it is tried again, and then the subscription ends with an error that has the
 * cursor to resume from.
 */
export async function subscribeToEvents(
  args: ExecutionArgs,
  options: DeliveryOptions,
): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
    void (source as AsyncGenerator).return(undefined);
  };
  if (source instanceof ChangeStream) return endingAtOnce(deliver(source, args, options, ended.signal), end);
  return endingAtOnce(answerEach(source, args), end);
}

async function* answerEach(
  source: AsyncIterable<unknown>,
  args: ExecutionArgs,
): AsyncGenerator<ExecutionResult, void, void> {
  for await (const event of source) yield await execute({ ...args, rootValue: event });
}

async function* deliver(
  stream: ChangeStream,
  args: ExecutionArgs,
  { asides }: DeliveryOptions,
  ended: AbortSignal,
): AsyncGenerator<ExecutionResult, void, void> {
  const asked = askedFor(args);
  const ask = (event: FeedEvent): Promise<Answer> =>
    stream.answer(event, asked, () => execute({ ...args, rootValue: event.event }));
  let reached: string | undefined;
  for (let batch = await stream.batch(); batch.length > 0; batch = await stream.batch()) {
    const answers = batch.map((event) =>
      isAside(event, stream) ? Promise.resolve({}) : answer(() => ask(event), ended),
    );
    // Whoever stops taking them leaves the others unawaited.
    for (const each of answers) each.catch(() => undefined);
    for (const [index, event] of batch.entries()) {
      const aside = isAside(event, stream);
      // Each is read when it is its turn: until then subscribers share what they are to be told.
      const result = resultOf((await answers[index]) ?? {});
      if (ended.aborted) return;
      if (result.errors !== undefined) throw unanswered(result.errors, reached);
      reached = event.cursor;
      DELIVERIES.set(result, { cursor: event.cursor, aside });
      if (asides || !aside) yield result;
      empty(result);
    }
  }
}

/**
 * Lets go of what a result tells, once it has been written. Whoever took it holds the result itself until the next one
 * comes, and with thousands of subscribers those are most of what V8 would have to collect after each commit.
 */
function empty({ data }: ExecutionResult): void {
  for (const field of Object.keys(data ?? {})) delete data?.[field];
}

function isAside({ event }: FeedEvent, stream: ChangeStream): boolean {
  return event instanceof Heartbeat && !stream.options.heartbeats;
}

async function answer(ask: () => Promise<Answer>, ended: AbortSignal): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    const result = await ask();
    const delay = RETRY_DELAYS_MS[attempt];
    if (isWritten(result) || delay === undefined || ended.aborted || !result.errors?.some(isOutage))
      return result;
    await pause(delay, undefined, { signal: ended }).catch(() => undefined);
  }
}

/** What may pass. A bug does not: to try it again would only keep it from the log. */
function isOutage({ originalError }: GraphQLError): boolean {
  return outageReason(originalError) !== undefined;
}

function unanswered(errors: readonly GraphQLError[], reached: string | undefined): Error {
  const bug = errors.find((error) => !(error.originalError instanceof DesignataError) && !isOutage(error));
  if (bug !== undefined) return bug;
  const expected = errors.find(({ originalError }) => originalError instanceof DesignataError);
  const details = { cursor: reached ?? null };
  if (expected?.originalError instanceof DesignataError) {
    const { code, message } = expected.originalError;
    return new DesignataError(code, message, { ...expected.originalError.details, ...details });
  }
  return new DesignataError(
    'UNAVAILABLE',
    'Expected to read what a change is about, but could not for a minute. Resume after the last cursor you were given.',
    details,
  );
}
