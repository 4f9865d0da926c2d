import { BoundedMap } from '../../registry/reading/bounded-map';
import { canonicalJson } from '../../registry/reading/canonical-json';
import type { ChangeFilter, ChangePage } from '../../registry/reading/change-log';
import { RegistryLoaders } from '../../registry/reading/registry-loaders';
import type { RegistryReader } from '../../registry/reading/registry-reader';
import type { SeenRevision } from '../../registry/reading/revision-reads';
import type { AliasIndexFollower } from '../../screening/alias-index-follower';
import { ChangeStream, type ChangeStreamOptions } from './change-stream';
import { SharedAnswers } from './shared-answers';
import { Turnstile } from './turnstile';

/** Changes read from the log at once, and handed to one subscriber at once: what it holds in memory at most. */
const BATCH = 50;

/** Pages that are remembered for whoever else stands at the same place. */
const SHARED_PAGES = 64;

/** What was read for one subscriber and is kept for the others, of each kind of thing. */
const SHARED_READS = 1_000;

/** How long anything stays remembered: what is not versioned, such as an authority's name, may change. */
const REMEMBERED_MS = 60_000;

/** How often a subscriber for whom nothing happens is told so, unless another time is given. */
const HEARTBEAT_MS = 15_000;

/**
 * Feeds the subscribers of this process from the change log. Most of them stand at its end with the same filter and
 * ask for the same fields, so what is read for one serves them all: a commit costs the database a few statements,
 * however many listen.
 */
export class ChangeFeed {
  private pages = new BoundedMap<string, Promise<ChangePage>>(SHARED_PAGES);
  private shared: RegistryLoaders;
  private sharedAnswers = new SharedAnswers();
  private readonly turnstile = new Turnstile();
  private rememberedSince = Date.now();
  private rememberedIndex: unknown;

  constructor(
    private readonly reader: RegistryReader,
    private readonly follower: AliasIndexFollower,
    /** How often a subscriber for whom nothing happens is told so. */
    readonly heartbeatMs: number = HEARTBEAT_MS,
  ) {
    this.shared = this.freshLoaders();
    this.rememberedIndex = follower.index;
  }

  /** What subscriptions read through: bounded, and shared by all of them. */
  get loaders(): RegistryLoaders {
    this.forgetWhatIsOld();
    return this.shared;
  }

  /** What subscribers have been told, for the others who ask for the same. */
  get answers(): SharedAnswers {
    this.forgetWhatIsOld();
    return this.sharedAnswers;
  }

  /** The newest revision that subscribers are told of: the one that can be searched. */
  get head(): SeenRevision {
    return this.follower.head;
  }

  /** When the log was last looked at, successfully. */
  get lookedAt(): Date {
    return this.follower.lookedAt;
  }

  /**
   * The change log from a cursor on; without one, from its end.
   *
   * @throws DesignataError `BAD_CURSOR`
   */
  async follow(
    after: string | undefined,
    filter: ChangeFilter,
    options: ChangeStreamOptions,
  ): Promise<ChangeStream> {
    if (after === undefined) {
      return new ChangeStream(this, await this.reader.changes.headCursor(this.head.number), filter, options);
    }
    await this.reader.changes.check(after);
    return new ChangeStream(this, after, filter, options);
  }

  /** The changes that follow a cursor, up to a revision. */
  page(cursor: string, filter: ChangeFilter, until: number): Promise<ChangePage> {
    this.forgetWhatIsOld();
    const key = canonicalJson([cursor, until, filter]);
    const known = this.pages.get(key);
    if (known !== undefined) return known;
    const page = this.reader.changes.read(cursor, BATCH, filter, until);
    const pages = this.pages.set(key, page);
    page.catch(() => pages.delete(key));
    return page;
  }

  /** Waits for a revision after `seen`, at most so long. */
  async wait(seen: number, timeoutMs: number, signal: AbortSignal): Promise<void> {
    if (await this.follower.waitBeyond(seen, timeoutMs, signal)) await this.turnstile.pass();
  }

  /** A registry put back from a backup has another past: the index is then another one, too. */
  private forgetWhatIsOld(): void {
    const { index } = this.follower;
    if (Date.now() - this.rememberedSince < REMEMBERED_MS && index === this.rememberedIndex) return;
    this.rememberedSince = Date.now();
    this.rememberedIndex = index;
    this.pages = new BoundedMap(SHARED_PAGES);
    this.shared = this.freshLoaders();
    this.sharedAnswers = new SharedAnswers();
  }

  private freshLoaders(): RegistryLoaders {
    return new RegistryLoaders(this.reader, { keep: SHARED_READS });
  }
}
