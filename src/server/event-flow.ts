import type { ServerResponse } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import type { Response as SseResponse } from 'graphql-sse';
import type { Delivery } from './deliver-events';
import { FairShare } from './fair-share';
import { tooSlow } from './too-slow';

/** Events made and not yet taken by the client's connection: beyond it, whoever makes them waits. */
const MAX_WAITING = 32;

const NOTHING = (): void => undefined;

export interface EventFlowOptions {
  /** How long a client may take to take one event before it is told that it is too slow, and let go. Milliseconds. */
  readonly stallMs: number;
  /** How long a client may take to take that message before its connection is cut. Milliseconds. */
  readonly farewellMs: number;
  presentError(error: unknown): GraphQLFormattedError;
}

/** One event stream's way to its client, and the waiting that a slow client causes. */
export class EventFlow {
  private readonly turns = new FairShare();
  /** Of the events made and not yet written, in their order. */
  private readonly waiting: (Delivery | undefined)[] = [];
  /** The cursor of the last event that was written. */
  private reached: string | undefined;
  private closed = false;
  private wake = NOTHING;
  private stop = NOTHING;
  private abandonWrite = NOTHING;

  constructor(
    private readonly response: ServerResponse,
    private readonly options: EventFlowOptions,
  ) {
    response.once('close', () => this.end());
  }

  /** Counts one event, and waits while too many have not been taken. Returns at once when the stream has ended. */
  async produced(delivery: Delivery | undefined): Promise<void> {
    this.waiting.push(delivery);
    await this.turns.take();
    while (this.waiting.length > MAX_WAITING && !this.closed) {
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  /** Writes the answer as it comes; resolves when it has ended, or the client has gone. */
  async send([body, init]: SseResponse): Promise<void> {
    this.response.writeHead(init.status, init.statusText, { ...init.headers, 'x-accel-buffering': 'no' });
    if (body === null || typeof body === 'string') {
      this.response.end(body ?? undefined);
      return;
    }
    this.stop = () => void body.return(undefined);
    if (this.closed) this.stop();
    try {
      while (await this.sendNext(body));
    } catch (error) {
      this.endWith(error);
    }
    if (!this.response.writableEnded) this.response.end();
  }

  /**
   * A step of its own, so that nothing holds what was sent while the subscriber waits for the next: with thousands of
   * subscribers, each one's last event would be most of what the server holds.
   *
   * @returns false when that was the last.
   */
  private async sendNext(body: AsyncGenerator<string, void, void>): Promise<boolean> {
    const { value, done } = await body.next();
    if (done !== true && (await this.write(this.withCursor(value)))) return true;
    await body.return(undefined);
    return false;
  }

  end(): void {
    this.closed = true;
    this.stop();
    this.wake();
    this.abandonWrite();
  }

  /** What a client resumes by: with an event as its `id`, or alone, which moves its place and is no event. */
  private withCursor(event: string): string {
    if (!event.startsWith('event: next')) return event;
    const delivery = this.waiting.shift();
    this.wake();
    if (delivery === undefined) return event;
    this.reached = delivery.cursor;
    return delivery.aside ? `id: ${delivery.cursor}\n\n` : `id: ${delivery.cursor}\n${event}`;
  }

  /** @returns false where the client will not get it. */
  private write(event: string): Promise<boolean> {
    return new Promise((resolve) => {
      if (this.closed) return resolve(false);
      const stalled = setTimeout(() => {
        this.endWith(tooSlow(this.reached, this.options.stallMs));
        resolve(false);
      }, this.options.stallMs);
      const settle = (written: boolean): void => {
        clearTimeout(stalled);
        // Until the next event it would hold this one, as any function made here would.
        this.abandonWrite = NOTHING;
        resolve(written);
      };
      // A connection that breaks may never call back.
      this.abandonWrite = () => settle(false);
      this.response.write(event, (error) => settle(!error));
    });
  }

  /** Ends the stream with an error as its last event, or cuts it when even that is not taken. */
  private endWith(error: unknown): void {
    const last = JSON.stringify({ errors: [this.options.presentError(error)] });
    this.response.end(`event: next\ndata: ${last}\n\nevent: complete\ndata:\n\n`);
    const cut = setTimeout(() => this.response.destroy(), this.options.farewellMs);
    this.response.once('close', () => clearTimeout(cut));
  }
}
