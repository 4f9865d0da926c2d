import type { Duplex } from 'node:stream';
import { Client, type ClientConfig } from 'pg';

/** Parts of the client that its types leave out, and that its own timeout uses as well. */
interface Connection {
  readonly stream: Duplex;
  on(event: 'readyForQuery', listener: (message: { readonly status: string }) => void): void;
}

/** What PostgreSQL says of a session that is in no transaction. */
const IDLE = 'I';

/**
 * A client of PostgreSQL that gives its connection up when a statement has had no answer for so long. PostgreSQL's own
 * timeouts are of no help where the server hangs, or the network swallows what is sent, without a word: whoever waits
 * would wait for ever. The client's own `query_timeout` leaves the dead connection to whoever asks next.
 *
 * It counts outside of transactions alone: what writes a revision may take any time.
 *
 * @param deadlineMs milliseconds
 */
export function clientWithDeadline(deadlineMs: number): new (config?: string | ClientConfig) => Client {
  return class ClientWithDeadline extends Client {
    private status = IDLE;
    private readonly wire = (this as unknown as { readonly connection: Connection }).connection;

    constructor(config?: string | ClientConfig) {
      super(config);
      this.wire.on('readyForQuery', ({ status }) => (this.status = status));
      const ask = this.query.bind(this) as (...asked: unknown[]) => unknown;
      Object.assign(this, { query: (...asked: unknown[]) => this.inTime(() => ask(...asked)) });
    }

    private inTime(ask: () => unknown): unknown {
      const answer = ask();
      if (this.status !== IDLE || !(answer instanceof Promise)) return answer;
      const timer = setTimeout(() => this.wire.stream.destroy(silent(deadlineMs)), deadlineMs);
      return answer.finally(() => clearTimeout(timer));
    }
  };
}

function silent(deadlineMs: number): Error {
  const message = `Connection terminated: PostgreSQL gave no answer within ${deadlineMs} ms.`;
  return Object.assign(new Error(message), { code: 'ETIMEDOUT' });
}
