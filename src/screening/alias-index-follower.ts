import { setImmediate as nextTurn } from 'node:timers/promises';
import { AliasIndex } from '../matching/alias-index';
import type { IndexedEntry } from '../matching/indexed-entry';
import type { MatchSettings } from '../matching/settings';
import type { RegistryReader } from '../registry/reading/registry-reader';
import type { SeenRevision } from '../registry/reading/revision-reads';
import type { SearchableEntry } from '../registry/reading/searchable-entries';
import { indexedEntriesOf } from './indexed-entry-of';
import { ScreeningPool } from './screening-pool';

export interface FollowerOptions {
  /** How often the change log is looked at when nobody wakes the follower. Milliseconds; default 1,000. */
  readonly pollMs?: number;
  readonly settings?: MatchSettings;
  /**
   * Entries that have been taken in anew, beyond as many as there are, before the index is built afresh to free their
   * room. Default 5,000.
   */
  readonly rebuildAfter?: number;
  /** Told when the registry could not be read; the follower goes on trying. */
  readonly onError?: (error: unknown) => void;
}

const POLL_MS = 1_000;
const REBUILD_AFTER = 5_000;

/**
 * Keeps an alias index true to the registry: builds it once, then takes in again what each revision of the change log
 * touched. Questions are answered all the while, at `revision`: names carry the revisions they hold in, so an index
 * that has begun to take in the next revision still answers for this one.
 */
export class AliasIndexFollower {
  private readonly waiting = new Set<() => void>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private wokenAgain = false;
  private disposed = false;
  private at: SeenRevision = { number: 0, hash: '' };
  private looked = new Date(0);
  private built: AliasIndex;
  /** Threads that answer from the index. */
  readonly pool: ScreeningPool = new ScreeningPool(() => this.built);

  private constructor(
    private readonly reader: RegistryReader,
    private readonly options: FollowerOptions,
  ) {
    this.built = AliasIndex.build([], options.settings);
  }

  /** Builds the index of what the registry holds, and begins to follow. Rejects when the registry cannot be read. */
  static async start(reader: RegistryReader, options: FollowerOptions = {}): Promise<AliasIndexFollower> {
    const follower = new AliasIndexFollower(reader, options);
    follower.looked = new Date();
    await follower.rebuild(await reader.revisions.head(follower.at));
    follower.schedule();
    return follower;
  }

  get index(): AliasIndex {
    return this.built;
  }

  /** The newest revision that can be answered for. */
  get revision(): number {
    return this.at.number;
  }

  /** The same revision with its hash; another object whenever it is another revision, or of another past. */
  get head(): SeenRevision {
    return this.at;
  }

  /** A moment at which `revision` was the registry's newest: the last that is known of. */
  get lookedAt(): Date {
    return this.looked;
  }

  /** Looks at the change log now: a revision was, or may have been, committed. Never rejects. */
  wake(): void {
    if (this.disposed) return;
    this.wokenAgain = this.running !== undefined;
    this.running ??= this.follow().finally(() => {
      this.running = undefined;
      if (this.wokenAgain) this.wake();
      else this.schedule();
    });
  }

  /**
   * Waits until a revision after `seen` can be answered for: true, or false once the time is over, the signal aborted
   * or the follower disposed.
   */
  async waitBeyond(seen: number, timeoutMs: number, signal?: AbortSignal): Promise<boolean> {
    if (this.revision > seen) return true;
    if (this.disposed || signal?.aborted === true) return false;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        if (this.revision <= seen && !this.disposed && signal?.aborted !== true && !over) return;
        this.waiting.delete(done);
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      let over = false;
      const timer = setTimeout(() => {
        over = true;
        done();
      }, timeoutMs);
      this.waiting.add(done);
      signal?.addEventListener('abort', done);
    });
    return this.revision > seen;
  }

  /** Stops following. Questions are still answered, at the revision reached. */
  async dispose(): Promise<void> {
    this.disposed = true;
    clearTimeout(this.timer);
    this.tellWaiting();
    await this.running;
    await this.pool.dispose();
  }

  private schedule(): void {
    if (this.disposed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.wake(), this.options.pollMs ?? POLL_MS);
    this.timer.unref();
  }

  private async follow(): Promise<void> {
    this.wokenAgain = false;
    try {
      const now = new Date();
      const head = await this.reader.revisions.head(this.at);
      const moved = !head.continuesSeen || head.number !== this.at.number;
      // The database was put back to an older state, from a backup: what was taken in since never happened.
      if (!head.continuesSeen || (moved && this.isWorn)) await this.rebuild(head);
      else if (moved) await this.advance(head);
      this.looked = now;
      if (moved) this.tellWaiting();
    } catch (error) {
      if (!this.disposed) this.options.onError?.(error);
    }
  }

  /** Whether most of what the index holds has been replaced since it was built. */
  private get isWorn(): boolean {
    const { entries, replaced } = this.built.stats();
    return replaced > entries + (this.options.rebuildAfter ?? REBUILD_AFTER);
  }

  private async advance(head: SeenRevision): Promise<void> {
    const changed = await this.reader.changes.changedEntries(this.at.number, head.number);
    await takeIn(this.reader.searchable.some(changed), (entries) =>
      this.pool.change(() => this.built.upsert(entries)),
    );
    this.at = head;
  }

  private async rebuild(head: SeenRevision): Promise<void> {
    const index = AliasIndex.build([], this.options.settings);
    await takeIn(this.reader.searchable.all(), (entries) => index.upsert(entries));
    index.trim();
    await this.pool.change(() => {
      this.built = index;
    });
    this.at = head;
  }

  private tellWaiting(): void {
    for (const tell of [...this.waiting]) tell();
  }
}

/** Entries taken in between two turns of the event loop: a few milliseconds' work. */
const STEP = 100;

async function takeIn(
  batches: AsyncIterable<SearchableEntry[]>,
  upsert: (entries: readonly IndexedEntry[]) => unknown,
): Promise<void> {
  for await (const batch of batches) {
    // In small steps, so that answers are not held up behind a large revision.
    for (let start = 0; start < batch.length; start += STEP) {
      await upsert(batch.slice(start, start + STEP).flatMap(indexedEntriesOf));
      await nextTurn();
    }
  }
}
