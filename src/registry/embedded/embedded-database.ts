import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DesignataError } from '../../model/errors';
import { EmbeddedSocket } from './embedded-socket';
import type { EmbeddedOptions, WireRequest, WireResponse } from './wire';

/** What the thread’s own JavaScript may leave to be collected, megabytes: answers that pass through it and are gone. */
const YOUNG_MB = 3;

/**
 * The embedded PostgreSQL, in a thread of its own. Clients reach it through an `EmbeddedSocket`, over the same wire
 * protocol as a server's.
 */
export class EmbeddedDatabase {
  readonly waitReady: Promise<void>;
  /** Resolves when the thread has ended though nobody closed it: nothing can be asked any more, until another is started. */
  readonly lost: Promise<DesignataError>;
  private readonly worker: Worker;
  private readonly pending = new Map<number, (response: WireResponse) => void>();
  private nextId = 0;
  private closing?: Promise<void>;
  /** Why nothing can be asked any more, once the thread is gone. */
  private ended?: string;

  constructor(options: EmbeddedOptions) {
    // Under Jest and in scripts this file is TypeScript, and so is the thread's.
    const extension = extname(__filename);
    this.worker = new Worker(`${__dirname}/pglite-thread${extension}`, {
      workerData: options,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
      execArgv: extension === '.ts' ? ['-r', join(__dirname, '../../../scripts/require-typescript.cjs')] : [],
    });
    let cause: Error | undefined;
    this.worker.on('error', (error: Error) => (cause ??= error));
    const gone = new Promise<DesignataError>((resolve) => {
      this.worker.once('exit', (code) => {
        const error = `The embedded database's thread ended (${cause?.message ?? `exit code ${code}`}).`;
        this.ended = error;
        resolve(new DesignataError('UNAVAILABLE', error));
        for (const id of [...this.pending.keys()]) this.settle({ id, type: 'failed', message: error });
      });
    });
    this.lost = new Promise((resolve) => {
      void gone.then((error) => (this.closing === undefined ? resolve(error) : undefined));
    });
    this.waitReady = new Promise((resolve, reject) => {
      this.worker.once('message', () => {
        this.worker.on('message', (response: WireResponse) => this.settle(response));
        resolve();
      });
      void gone.then(reject);
    });
    this.waitReady.catch(() => undefined);
  }

  /** What a client of `pg` connects by: the backend ends where one names no user. */
  get connection(): { user: string; database: string; stream: () => EmbeddedSocket } {
    const stream = () => new EmbeddedSocket((sent) => this.exchange(sent));
    return { user: 'postgres', database: 'postgres', stream };
  }

  /** Sends messages of the wire protocol, gives the backend's answers; errors are among them, as PostgreSQL sends them. */
  async exchange(sent: Uint8Array): Promise<Uint8Array> {
    if (this.closing !== undefined) throw closed();
    try {
      const response = await this.request({ id: this.nextId++, type: 'exchange', sent });
      return response.type === 'answered' ? response.answer : new Uint8Array();
    } catch (error) {
      throw this.closing === undefined ? error : closed();
    }
  }

  /** An image of the whole database, to start others from. */
  async dump(): Promise<Uint8Array> {
    const response = await this.request({ id: this.nextId++, type: 'dump' });
    if (response.type !== 'dumped')
      throw new DesignataError('UNAVAILABLE', 'The embedded database gave no image.');
    return response.image;
  }

  /** Writes a checkpoint, so that the next start has nothing to recover, and ends the thread. */
  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  private async end(): Promise<void> {
    try {
      if (this.ended === undefined) await this.request({ id: this.nextId++, type: 'close' });
    } finally {
      await this.worker.terminate();
    }
  }

  private request(request: WireRequest): Promise<WireResponse> {
    if (this.ended !== undefined) return Promise.reject(new DesignataError('UNAVAILABLE', this.ended));
    return new Promise((resolve, reject) => {
      this.pending.set(request.id, (response) => {
        // What PostgreSQL has to say of a statement is among its answers: this is its end.
        if (response.type === 'failed')
          reject(new DesignataError('UNAVAILABLE', `The embedded database failed: ${response.message}`));
        else resolve(response);
      });
      this.worker.postMessage(request);
    });
  }

  private settle(response: WireResponse): void {
    this.pending.get(response.id)?.(response);
    this.pending.delete(response.id);
  }
}

/** What breaks a connection when the database is closed under it. */
function closed(): DesignataError {
  return new DesignataError('UNAVAILABLE', 'The embedded database is closed.');
}
