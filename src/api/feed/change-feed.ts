import type { ExecutionResult } from 'graphql';
import { canonicalJson } from '../../registry/reading/canonical-json';
import type { ChangeFilter, ChangePage } from '../../registry/reading/change-log';
import { RegistryLoaders } from '../../registry/reading/registry-loaders';
import type { RegistryReader } from '../../registry/reading/registry-reader';
import type { SeenRevision } from '../../registry/reading/revision-reads';
import type { AliasIndexFollower } from '../../screening/alias-index-follower';
import { ChangeStream, type ChangeStreamOptions } from './change-stream';
import { isWritten, written, type Answer } from './answer';
import { pageSize } from './page-size';
import { SharedWork } from './shared-work';
import { Turnstile } from './turnstile';

/**
 * What pages and answers may hold in memory, together, while they are kept for whoever comes to the same place: enough
 * for all that a large list changes in a week, so that a crowd that comes back after an outage catches up for the price
 * of one, wherever each of them stood.
 */
export const SHARED_BYTES = 24 * 1_048_576;

/** What was read for one subscriber and is kept for the others, of each kind of thing. */
const SHARED_READS = 1_000;

/** How long anything is kept that nobody asks for: idle subscribers are to cost no memory for what they once read. */
const UNUSED_MS = 60_000;

/** How long anything is kept at all: what is not versioned, such as a list's name, may change. */
const KEPT_MS = 600_000;

/** How often a subscriber for whom nothing happens is told so, unless another time is given. */
const HEARTBEAT_MS = 15_000;

/**
 * Feeds the subscribers of this process from the change log. Most of them stand at its end with the same filter and
 * ask for the same fields, so what is read for one serves them all: a commit costs the database a few statements,
 * however many listen.
 */
export class ChangeFeed {
  private work = new SharedWork(SHARED_BYTES);
  private shared: RegistryLoaders;
  private readonly turnstile = new Turnstile();
  private keptSince = Date.now();
  private usedAt = Date.now();
  private keptIndex: unknown;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly reader: RegistryReader,
    private readonly follower: AliasIndexFollower,
    /** How often a subscriber for whom nothing happens is told so. */
    readonly heartbeatMs: number = HEARTBEAT_MS,
  ) {
    this.shared = this.freshLoaders();
    this.keptIndex = follower.index;
  }

  /** What subscriptions read through: bounded, and shared by all of them. */
  get loaders(): RegistryLoaders {
    this.use();
    return this.shared;
  }

  /** What is kept of pages and answers for others, in bytes. */
  get sharedBytes(): number {
    return this.work.bytes;
  }

  /** The newest revision that subscribers are told of: the one that can be searched. */
  get head(): SeenRevision {
    return this.follower.head;
  }

  /** When the log was last looked at, successfully. */
  get lookedAt(): Date {
    return this.follower.lookedAt;
  }

  /** The change log from a cursor on, which the registry knows; without one, from its end. */
  async follow(
    after: string | undefined,
    filter: ChangeFilter,
    options: ChangeStreamOptions,
  ): Promise<ChangeStream> {
    const cursor = after ?? (await this.reader.changes.headCursor(this.head.number));
    return new ChangeStream(this, cursor, filter, options);
  }

  /** The changes that follow a cursor, up to a revision. */
  page(cursor: string, filter: ChangeFilter, until: number): Promise<ChangePage> {
    this.use();
    return this.work.of(`page ${canonicalJson([cursor, until, filter])}`, () =>
      this.reader.changes.read(cursor, pageSize(cursor, filter), filter, until),
    );
  }

  /** The answer under this key: what another subscriber was told who asked for the same, or else a new one. */
  answer(key: string, make: () => ExecutionResult | Promise<ExecutionResult>): Promise<Answer> {
    this.use();
    return this.work.of(`answer ${key}`, () => written(make), isWritten);
  }

  /** Waits for a revision after `seen`, at most so long. */
  async wait(seen: number, timeoutMs: number, signal: AbortSignal): Promise<void> {
    if (await this.follower.waitBeyond(seen, timeoutMs, signal)) await this.turnstile.pass();
  }

  /** A registry put back from a backup has another past: the index is then another one, too. */
  private use(): void {
    const { index } = this.follower;
    this.usedAt = Date.now();
    if (index !== this.keptIndex || this.usedAt - this.keptSince >= KEPT_MS) this.forget();
    this.timer ??= setTimeout(() => this.forgetUnused(), UNUSED_MS).unref();
  }

  private forgetUnused(): void {
    const left = this.usedAt + UNUSED_MS - Date.now();
    this.timer = left > 0 ? setTimeout(() => this.forgetUnused(), left).unref() : undefined;
    if (left <= 0) this.forget();
  }

  private forget(): void {
    this.keptSince = Date.now();
    this.keptIndex = this.follower.index;
    this.work = new SharedWork(SHARED_BYTES);
    this.shared = this.freshLoaders();
  }

  private freshLoaders(): RegistryLoaders {
    return new RegistryLoaders(this.reader, { keep: SHARED_READS });
  }
}
