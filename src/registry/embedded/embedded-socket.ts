import { Duplex } from 'node:stream';

/** Takes what a client of PostgreSQL writes, gives what the backend answers. */
export type Exchange = (sent: Uint8Array) => Promise<Uint8Array>;

/** A Terminate message begins so; the one session ends with its thread, not with a client. */
const TERMINATE = 0x58;

/**
 * A connection of the `pg` client to the embedded database, in place of a network's. What the client writes together, as
 * it does with a statement's five messages, goes to the thread and comes back together, as bytes: made of objects and
 * sent one by one, a statement would cost several times as much.
 */
export class EmbeddedSocket extends Duplex {
  constructor(private readonly exchange: Exchange) {
    super();
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  /** There is no network to set, and nothing that would keep a process alive. */
  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come: each ends what the client waits for.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.send([chunk], done);
  }

  override _writev(
    chunks: readonly { readonly chunk: Buffer }[],
    done: (error?: Error | null) => void,
  ): void {
    this.send(
      chunks.map(({ chunk }) => chunk),
      done,
    );
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  private send(chunks: readonly Buffer[], done: (error?: Error | null) => void): void {
    // The client writes this message alone, as its last.
    const messages = chunks.filter((chunk) => chunk[0] !== TERMINATE);
    if (messages.length === 0) return done();
    this.exchange(Buffer.concat(messages)).then((answer) => {
      this.push(answer);
      done();
    }, done);
  }
}
