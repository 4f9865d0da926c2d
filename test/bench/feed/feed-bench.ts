import { setTimeout as pause } from 'node:timers/promises';
import type { ReportBlock } from '../../../src/matching/evaluation/report/report';
import type { Bench, BenchContext, BenchOutcome } from '../bench';
import { Arrivals, type ArrivalTimes } from './arrivals';
import { FeedRegistry } from './feed-registry';
import { measureReplays, type Replay } from './replays';
import { measureStalled, type Stalled } from './stalled';
import { subscribeEventStream, subscribeWebSocket, type Subscriber } from './subscriber';
import { WebhookReceivers } from './webhook-receivers';

/** What is to be reached: so many idle subscribers, a commit to all of them within a second, in less than 400 MB. */
const SUBSCRIBERS = 2_000;
const WEBHOOKS = 10;
const COMMITS = 30;

/** Commits, subscribers' connections and webhooks, end to end, with a server of the build as a process of its own. */
export const feedBench: Bench = {
  name: 'feed',
  about: 'memory, commit-to-delivery latency and changes a second with 2,000 subscribers on one server',
  run: measure,
};

interface Setting {
  readonly database: string;
  readonly subscribers: number;
  /** Of the server in bytes, before anybody subscribed and once all had. */
  readonly memoryBefore: number;
  readonly memoryIdle: number;
}

interface Round {
  readonly title: string;
  readonly memory: number;
  /** Milliseconds of the server's processor time for a commit: the import and its delivery to all. */
  readonly processorTime: number;
  readonly times: ReadonlyMap<string, ArrivalTimes>;
}

async function measure(context: BenchContext): Promise<BenchOutcome> {
  const registry = await FeedRegistry.open();
  const receivers = await WebhookReceivers.open();
  const subscribers: Subscriber[] = [];
  try {
    const [count, commits] = context.quick ? [200, 5] : [SUBSCRIBERS, COMMITS];
    const memoryBefore = await registry.memory();
    const arrivals = new Arrivals();
    await receivers.register(registry, WEBHOOKS, (text) => arrivals.note('webhooks', text));
    await connect(subscribers, registry.url, count, arrivals);
    // A subscription without a cursor begins when the server has looked where the log ends.
    await pause(2_000);
    const memoryIdle = await registry.memory();
    const expected = count + WEBHOOKS;
    const commit = (title: string): Promise<Round> =>
      round(title, registry, arrivals, expected, commits, context);
    const rounds = [await commit('all take their events')];
    const stalled = await measureStalled(registry, () => commit('and two others do not read'));
    rounds.push(stalled.round);
    for (const subscriber of subscribers.splice(0)) subscriber.close();
    const replays = await measureReplays(registry, receivers, context);
    const figures = { database: registry.database, subscribers: count, memoryBefore, memoryIdle };
    return {
      figures: { ...figures, rounds: rounds.map(plain), stalled: { ...stalled, round: undefined }, replays },
      blocks: blocksOf(figures, rounds, stalled, replays),
    };
  } finally {
    for (const subscriber of subscribers) subscriber.close();
    await receivers.close();
    await registry.close();
  }
}

/** Half over WebSocket, half over server-sent events, each with a connection of its own. */
async function connect(
  subscribers: Subscriber[],
  url: string,
  count: number,
  arrivals: Arrivals,
): Promise<void> {
  while (subscribers.length < count) {
    const batch = Array.from({ length: Math.min(50, count - subscribers.length) }, (_, at) => {
      const [subscribe, name] =
        at % 2 === 0 ? [subscribeWebSocket, 'WebSocket'] : [subscribeEventStream, 'server-sent events'];
      return subscribe({ url, onEvent: (text) => arrivals.note(name, text) });
    });
    subscribers.push(...(await Promise.all(batch)));
  }
}

/** Commits one change after the other, each once everybody has the one before. */
async function round(
  title: string,
  registry: FeedRegistry,
  arrivals: Arrivals,
  expected: number,
  commits: number,
  { log }: BenchContext,
): Promise<Round> {
  log(`feed: ${title}`);
  const processorBefore = await registry.processorTime();
  let memory = 0;
  for (let commit = 0; commit < commits; commit++) {
    const got = arrivals.expect(expected);
    await registry.commit();
    await got;
    memory = Math.max(memory, await registry.memory());
  }
  const processorTime = ((await registry.processorTime()) - processorBefore) / commits;
  return { title, memory, processorTime, times: arrivals.take() };
}

function plain({ times, ...rest }: Round) {
  return { ...rest, times: Object.fromEntries(times) };
}

function blocksOf(
  { database, subscribers, memoryBefore, memoryIdle }: Setting,
  rounds: readonly Round[],
  stalled: Stalled<Round>,
  replays: readonly Replay[],
): ReportBlock[] {
  const rows = rounds.flatMap((each) =>
    [...each.times].map(([transport, { deliveries, p50, p99, worst }]) => [
      each.title,
      transport,
      ...[deliveries, p50, p99, worst].map(String),
      mebibytes(each.memory),
      each.processorTime.toFixed(0),
    ]),
  );
  return [
    {
      type: 'heading',
      text: `${subscribers} subscribers and ${WEBHOOKS} webhooks on one server, ${database} (reach: under 400 MB, p99 under 1 s)`,
    },
    {
      type: 'table',
      columns: [
        'while',
        'transport',
        'deliveries',
        'p50 ms',
        'p99 ms',
        'worst ms',
        'server',
        'CPU ms a commit',
      ],
      rows,
    },
    {
      type: 'paragraph',
      text: `From the time that the revision carries, which is before its commit, to the event in the subscriber's process, on this machine. The server held ${mebibytes(memoryBefore)} before anybody subscribed and ${mebibytes(memoryIdle)} once all had; the table has the most it held in a row of commits without a pause, before V8 collects what they left.`,
    },
    {
      type: 'paragraph',
      text: `Two that stopped reading in the middle of the log, one of each transport, were let go: ${stalled.farewells.join('; ')}. Memory grew by ${mebibytes(stalled.grown)} while they stood.`,
    },
    {
      type: 'table',
      columns: ['the whole log', 'consumers', 'changes', 'seconds', 'changes/s', 'server CPU us a change'],
      rows: replays.map(({ transport, consumers, changes, seconds, processorTime }) => [
        transport,
        String(consumers),
        String(changes * consumers),
        seconds.toFixed(1),
        ((changes * consumers) / seconds).toFixed(0),
        ((1_000 * processorTime) / (changes * consumers)).toFixed(0),
      ]),
    },
  ];
}

function mebibytes(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MB`;
}
