import { setTimeout as pause } from 'node:timers/promises';
import type { SeededRandom } from '../bench/generator/seeded-random';
import { Copy } from './copy';
import { FeedError, type Follow } from './follow';

/** What consumers may be told when a server is going down or cannot read its database. */
const PASSING = new Set(['UNAVAILABLE', 'TOO_SLOW']);

/** Longest that a connection lasts before the consumer drops it, milliseconds. */
const CONNECTION_MS = 6_000;

export interface ConsumerCounts {
  connections: number;
  /** Times it lost what it had not saved. */
  crashes: number;
  reloads: number;
  heartbeats: number;
}

/**
 * A downstream system with a copy of the registry: loads a snapshot, follows the changes from whichever server answers,
 * loses its connection at random, and at random dies and comes back with what it had saved.
 */
export class Consumer {
  readonly counts: ConsumerCounts = { connections: 0, crashes: 0, reloads: 0, heartbeats: 0 };
  private copy: Copy | undefined;
  private saved: Copy | undefined;
  private stopped = false;
  private settled = false;

  constructor(
    private readonly urls: readonly string[],
    private readonly follow: Follow,
    private readonly random: SeededRandom,
  ) {}

  get current(): Copy | undefined {
    return this.copy;
  }

  stop(): void {
    this.stopped = true;
  }

  /**
   * From now on it neither dies nor begins anew, and only loses its connections. A crowd of which some always begin anew
   * asks for more snapshots than one server can give, and is never all at the log's end.
   */
  settle(): void {
    this.settled = true;
  }

  /** Runs until stopped; throws when it is told something that must never be told. */
  async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.connectOnce(this.random.pick(this.urls));
      } catch (error) {
        if (error instanceof FeedError && !PASSING.has(error.code)) throw error;
        if (error instanceof Error && /An event has|A snapshot did/.test(error.message)) throw error;
        await pause(50 + this.random.below(200));
      }
    }
  }

  private async connectOnce(url: string): Promise<void> {
    this.copy ??= await Copy.load(url);
    if (this.copy === undefined) {
      // All places for exports are taken, or the server went down in the middle of one.
      await pause(200 + this.random.below(800));
      return;
    }
    const dropped = new AbortController();
    const timer = setTimeout(() => dropped.abort(), 200 + this.random.below(CONNECTION_MS));
    this.counts.connections++;
    try {
      for await (const { change, heartbeat } of this.follow(url, this.copy.cursor, dropped.signal)) {
        if (dropped.signal.aborted || this.stopped) break;
        if (change !== undefined) this.copy.apply(change);
        if (heartbeat !== undefined) {
          this.copy.cursor = heartbeat;
          this.counts.heartbeats++;
        }
      }
    } finally {
      clearTimeout(timer);
      dropped.abort();
      this.afterConnection();
    }
  }

  /** Saves its work, or dies and goes on with what it had saved, or begins anew. */
  private afterConnection(): void {
    if (this.settled) this.saved = this.copy?.saved();
    else if (this.random.chance(0.2) && this.saved !== undefined) {
      this.counts.crashes++;
      this.copy = this.saved.saved();
    } else if (this.random.chance(0.02)) {
      this.counts.reloads++;
      this.copy = undefined;
    } else this.saved = this.copy?.saved();
  }
}
