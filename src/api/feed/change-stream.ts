import { setTimeout as pause } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import type { Change } from '../../model/change';
import { DesignataError } from '../../model/errors';
import { outageReason } from '../../registry/outage';
import type { ChangeFilter, ChangePage } from '../../registry/reading/change-log';
import type { SeenRevision } from '../../registry/reading/revision-reads';
import { Heartbeat } from '../types/change-feed-event';
import type { Answer } from './answer';
import type { ChangeFeed } from './change-feed';

/** How long to wait before the log is read again after it could not be. */
const RETRY_MS = 1_000;

/** How often in a row the database may take too long for the next page: that one will not come by waiting. */
const MAX_TIMEOUTS = 3;

/** Shortest wait for a look at the log that a heartbeat can speak of. */
const MIN_WAIT_MS = 50;

export interface ChangeStreamOptions {
  /** Whether heartbeats are events of their own, or only tell the transport where the subscriber stands. */
  readonly heartbeats: boolean;
  /** Who asks, where that is known: what an operator is told is told to nobody else. */
  readonly operator?: string | undefined;
}

type MaybeLater<Value> = Value | Promise<Value>;

/** One thing that a subscriber is told, and where to resume after it. */
export interface FeedEvent {
  readonly event: Change | Heartbeat;
  readonly cursor: string;
}

/**
 * One subscriber's way through the change log, pulled: the next changes are read when the last have been taken, so a
 * slow one costs nothing. While the database does not answer it waits and keeps its place.
 */
export class ChangeStream implements AsyncIterableIterator<Change | Heartbeat, void, void> {
  private readonly ended = new AbortController();
  private readonly events: AsyncGenerator<Change | Heartbeat, void, void>;
  /** The newest revision of which everything has been taken. */
  private seen: SeenRevision | undefined;
  private timeouts = 0;
  private toldAt = -Infinity;
  private toldOfLookAt = -Infinity;

  constructor(
    private readonly feed: ChangeFeed,
    private cursor: string,
    private readonly filter: ChangeFilter,
    readonly options: ChangeStreamOptions,
  ) {
    this.events = this.oneByOne();
  }

  /**
   * What is at hand, waiting until there is something: several changes, or a heartbeat. Empty when the stream has ended.
   *
   * @throws DesignataError `BAD_CURSOR` when the registry was put back to a time before the cursor, whatever it has
   * taken in since; `UNAVAILABLE` with the cursor to resume from when the database takes too long, time and again.
   */
  async batch(): Promise<readonly FeedEvent[]> {
    while (!this.ended.signal.aborted) {
      const { head } = this.feed;
      // Another object is another revision, or one of another past, where the cursor does not fit.
      if (head !== this.seen) {
        const page = await this.read(head.number);
        if (page === undefined) continue;
        this.cursor = page.endCursor;
        if (!page.hasNextPage) this.seen = head;
        if (page.changes.length > 0) {
          return page.changes.map(({ change, cursor }) => ({ event: change, cursor }));
        }
        continue;
      }
      const heartbeat = this.heartbeatDue(head.number);
      if (heartbeat !== undefined) return [{ event: heartbeat, cursor: this.cursor }];
      const untilDue = this.toldAt + this.feed.heartbeatMs - Date.now();
      await this.feed.wait(head.number, Math.max(untilDue, MIN_WAIT_MS), this.ended.signal);
    }
    return [];
  }

  /**
   * The answer to one event: the one that another subscriber was given who asked for the same, or else a new one.
   *
   * @param asked what is asked for of it, as `askedFor` names it
   */
  answer(event: FeedEvent, asked: string, make: () => MaybeLater<ExecutionResult>): Promise<Answer> {
    if (event.event instanceof Heartbeat) return Promise.resolve(make());
    return this.feed.answer(`${asked} ${this.options.operator ?? ''} ${event.cursor}`, make);
  }

  next(): Promise<IteratorResult<Change | Heartbeat, void>> {
    return this.events.next();
  }

  /** Ends the stream at once, though it waits. */
  return(): Promise<IteratorResult<Change | Heartbeat, void>> {
    this.ended.abort();
    return this.events.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private async *oneByOne(): AsyncGenerator<Change | Heartbeat, void, void> {
    for (let batch = await this.batch(); batch.length > 0; batch = await this.batch()) {
      for (const { event } of batch) {
        if (this.options.heartbeats || !(event instanceof Heartbeat)) yield event;
      }
    }
  }

  private async read(revision: number): Promise<ChangePage | undefined> {
    try {
      const page = await this.feed.page(this.cursor, this.filter, revision);
      this.timeouts = 0;
      return page;
    } catch (error) {
      if (this.ended.signal.aborted) return undefined;
      const reason = outageReason(error);
      if (reason === undefined) throw error;
      this.timeouts = reason === 'TIMED_OUT' ? this.timeouts + 1 : 0;
      if (this.timeouts === MAX_TIMEOUTS) throw tookTooLong(this.cursor);
      await pause(RETRY_MS, undefined, { signal: this.ended.signal }).catch(() => undefined);
      return undefined;
    }
  }

  /** One at once when a subscriber has caught up first, then one per interval; only while the log can be looked at. */
  private heartbeatDue(revision: number): Heartbeat | undefined {
    const [now, at] = [Date.now(), this.feed.lookedAt];
    if (now - this.toldAt < this.feed.heartbeatMs || at.getTime() <= this.toldOfLookAt) return undefined;
    this.toldAt = now;
    this.toldOfLookAt = at.getTime();
    return Object.assign(new Heartbeat(), { cursor: this.cursor, upToRevision: revision, at });
  }
}

function tookTooLong(cursor: string): DesignataError {
  const expected = `Expected to read the change log, but the database took longer than it may, ${MAX_TIMEOUTS} times in a row.`;
  return new DesignataError('UNAVAILABLE', `${expected} Resume after the cursor.`, { cursor });
}
