import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { REVISION_CHANNEL } from '../registry/writing/open-revision';

/** How long to wait before listening again after the connection broke. */
const RETRY_MS = 5_000;

/**
 * Hears at once when any process commits a revision to a shared PostgreSQL. It only saves the wait until the follower
 * looks by itself: while the connection is down, nothing is missed.
 */
export class RevisionListener {
  private client: Client | undefined;
  private readonly ended = new AbortController();

  private constructor(
    private readonly url: string,
    private readonly onRevision: () => void,
    private readonly onError: (error: unknown) => void,
  ) {}

  static async start(
    url: string,
    onRevision: () => void,
    onError: (error: unknown) => void,
  ): Promise<RevisionListener> {
    const listener = new RevisionListener(url, onRevision, onError);
    await listener.connect();
    return listener;
  }

  async dispose(): Promise<void> {
    this.ended.abort();
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: this.url, keepAlive: true });
    client.on('notification', () => this.onRevision());
    client.on('error', (error) => {
      if (this.client === client) void this.reconnect(error);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${REVISION_CHANNEL}`);
      this.client = client;
    } catch (error) {
      await client.end().catch(() => undefined);
      void this.reconnect(error);
    }
  }

  private async reconnect(error: unknown): Promise<void> {
    this.client = undefined;
    if (this.ended.signal.aborted) return;
    this.onError(error);
    await pause(RETRY_MS, undefined, { signal: this.ended.signal, ref: false }).catch(() => undefined);
    if (!this.ended.signal.aborted) await this.connect();
  }
}
