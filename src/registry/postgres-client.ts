import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { Client, DatabaseError, type ClientConfig } from 'pg';
import { outageReason } from './outage';

/** Parts of the client that its types leave out, and that its own timeout uses as well. */
interface Connection {
  readonly stream: Duplex;
  on(event: 'readyForQuery', listener: (message: { readonly status: string }) => void): void;
}

/** What PostgreSQL says of a session that is in no transaction. */
const IDLE = 'I';

/**
 * A client of PostgreSQL that leaves no dead connection to whoever asks next.
 *
 * It gives a connection up when a statement has had no answer for so long. PostgreSQL's own timeouts are of no help
 * where the server hangs, or the network swallows what is sent, without a word: whoever waits would wait for ever. The
 * client's own `query_timeout` leaves the connection in the pool. The deadline counts outside of transactions alone:
 * what writes a revision may take any time.
 *
 * Where PostgreSQL itself says that it ends the session, it says so before it closes the connection. Whoever asked is
 * told once it is closed: the pool takes a connection back that looks as good as any other until then.
 *
 * @param deadlineMs milliseconds; 0 for no deadline
 */
export function registryClient(deadlineMs: number): new (config?: string | ClientConfig) => Client {
  return class RegistryClient extends Client {
    private status = IDLE;
    private readonly wire = (this as unknown as { readonly connection: Connection }).connection;

    constructor(config?: string | ClientConfig) {
      super(config);
      this.wire.on('readyForQuery', ({ status }) => (this.status = status));
      const ask = this.query.bind(this) as (...asked: unknown[]) => unknown;
      Object.assign(this, { query: (...asked: unknown[]) => this.answer(() => ask(...asked)) });
    }

    private answer(ask: () => unknown): unknown {
      const answer = ask();
      if (!(answer instanceof Promise)) return answer;
      const told = answer.catch((error: unknown) => this.closed(error));
      if (deadlineMs === 0 || this.status !== IDLE) return told;
      const timer = setTimeout(() => this.wire.stream.destroy(silent(deadlineMs)), deadlineMs);
      return told.finally(() => clearTimeout(timer));
    }

    private async closed(error: unknown): Promise<never> {
      if (error instanceof DatabaseError && outageReason(error) === 'DISCONNECTED') {
        const end = once(this, 'end');
        this.wire.stream.destroy();
        // A client that says how its connection broke has ended all the same.
        await end.catch(() => undefined);
      }
      throw error;
    }
  };
}

function silent(deadlineMs: number): Error {
  const message = `Connection terminated: PostgreSQL gave no answer within ${deadlineMs} ms.`;
  return Object.assign(new Error(message), { code: 'ETIMEDOUT' });
}
