import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { WebhookOutcome } from '../../model/enums';
import type { WebhookEndpoint } from '../../model/webhook-endpoint';
import type { RegistryReader } from '../../registry/reading/registry-reader';
import { WebhookDeliveryLog } from '../../registry/webhooks/webhook-delivery-log';
import { WebhookLeases } from '../../registry/webhooks/webhook-leases';
import { takeTurn, type TurnTools } from './endpoint-turn';
import { MessageComposer } from './message-composer';
import { RETRY_DELAYS_MS } from './retry-schedule';
import { WebhookSender } from './webhook-sender';

/** Says how far the change log has been taken in, and waits for more. An `AliasIndexFollower` is one. */
export interface FollowedLog {
  readonly revision: number;
  /** True once a revision after `seen` is there; false once the time is over or the signal aborted. */
  waitBeyond(seen: number, timeoutMs: number, signal?: AbortSignal): Promise<boolean>;
}

export interface DispatcherOptions {
  /** Where receivers reach this registry, for the links in messages. Without a slash at the end. */
  readonly publicUrl: string;
  /** For tests, and receivers inside a network: loopback and private addresses, and plain http, too. */
  readonly allowInside: boolean;
  /** Whether no other process can have the database: what is leased is then a dead one's, and taken over at once. */
  readonly alone?: boolean;
  /** Told when the database could not be read or written, or a message not be put together; goes on trying. */
  readonly onError: (error: unknown) => void;
  /** Told of each endpoint that is parked, and why. */
  readonly onParked: (endpoint: WebhookEndpoint, error: string) => void;
  /** Told how each attempt ended. */
  readonly onAttempt?: (outcome: WebhookOutcome) => void;
  /** How often due endpoints are looked for when no revision comes. Milliseconds; default 1,000. */
  readonly pollMs?: number;
  /** How long a whole attempt may take. Milliseconds; default 10,000. */
  readonly timeoutMs?: number;
  /** How long a killed dispatcher's endpoints wait for another. Milliseconds; default 30,000; more than `timeoutMs`. */
  readonly leaseMs?: number;
  /** How long attempts under way may take to end on `dispose`. Milliseconds; default 5,000. */
  readonly graceMs?: number;
  readonly retryDelaysMs?: readonly number[];
  /** From 0 to 1; spreads the retries. */
  readonly random?: () => number;
}

/**
 * Delivers the change log to every webhook that is registered: each in order, none waiting for another. Any number of
 * dispatchers may run on one database; an endpoint is one's at a time. What is delivered is known by the endpoint's
 * cursor alone, which moves after the receiver has taken a message: at whatever moment a dispatcher dies, the next one
 * sends that message again.
 */
export class WebhookDispatcher {
  private readonly stopping = new AbortController();
  private readonly breakingOff = new AbortController();
  /** Ids of the endpoints that a turn is being taken for. */
  private readonly busy = new Set<string>();
  private readonly turns = new Set<Promise<void>>();
  private readonly sender: WebhookSender;
  private readonly tools: TurnTools;
  private readonly pollMs: number;
  private running: Promise<void> | undefined;
  /** Whether a dead process's leases are still to be ended. */
  private leftLeases: boolean;

  constructor(
    dataSource: DataSource,
    reader: RegistryReader,
    private readonly followed: FollowedLog,
    private readonly options: DispatcherOptions,
  ) {
    const { allowInside, timeoutMs = 10_000, leaseMs = 30_000 } = options;
    if (leaseMs <= timeoutMs)
      throw new RangeError(`Expected a lease longer than an attempt of ${timeoutMs} ms, came ${leaseMs} ms.`);
    this.pollMs = options.pollMs ?? 1_000;
    this.leftLeases = options.alone === true;
    this.sender = new WebhookSender({ allowInside, timeoutMs });
    this.tools = {
      leases: new WebhookLeases(dataSource, randomUUID(), leaseMs),
      composer: new MessageComposer(reader, options.publicUrl),
      sender: this.sender,
      log: new WebhookDeliveryLog(dataSource),
      retryDelaysMs: options.retryDelaysMs ?? RETRY_DELAYS_MS,
      random: options.random ?? Math.random,
      revision: () => followed.revision,
      stopping: this.stopping.signal,
      breakingOff: this.breakingOff.signal,
      onAttempt: options.onAttempt ?? (() => undefined),
      onParked: options.onParked,
    };
  }

  /** Begins to deliver. */
  start(): void {
    this.running ??= this.run();
  }

  /** Begins no message any more, and waits for those under way, but not for ever; one broken off is sent again later. */
  async dispose(): Promise<void> {
    this.stopping.abort();
    const timer = setTimeout(() => this.breakingOff.abort(), this.options.graceMs ?? 5_000);
    await this.running;
    while (this.turns.size > 0) await Promise.all(this.turns);
    clearTimeout(timer);
    await this.sender.close();
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const seen = this.followed.revision;
      const look = pause(this.pollMs, undefined, { signal, ref: false }).catch(() => undefined);
      await this.leaseDue();
      // Not woken, it waits out the interval, even where the log has stopped being followed.
      if (!(await this.followed.waitBeyond(seen, this.pollMs, signal))) await look;
    }
  }

  /** Leases what is due, and takes a turn for each. */
  private async leaseDue(): Promise<void> {
    try {
      if (this.leftLeases) await this.tools.leases.endOthers();
      this.leftLeases = false;
      const due = await this.tools.leases.claimDue(this.followed.revision, [...this.busy]);
      for (const { endpoint } of due) {
        const turn = this.take(endpoint).finally(() => this.turns.delete(turn));
        this.turns.add(turn);
      }
    } catch (error) {
      this.report(error);
    }
  }

  private async take(endpoint: WebhookEndpoint): Promise<void> {
    this.busy.add(endpoint.id);
    try {
      await takeTurn(endpoint, this.tools);
    } catch (error) {
      // What could not be written down would be sent again at once, and again: it waits for the next look.
      return this.report(error);
    } finally {
      this.busy.delete(endpoint.id);
    }
    // More messages than one turn may send, or a revision that came while it ended.
    if (!this.stopping.signal.aborted) await this.leaseDue();
  }

  private report(error: unknown): void {
    if (!this.breakingOff.signal.aborted) this.options.onError(error);
  }
}
