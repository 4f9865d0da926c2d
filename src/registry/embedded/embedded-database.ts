import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DesignataError } from '../../model/errors';
import type { BackendMessage, EmbeddedOptions, WireRequest, WireResponse } from './wire';

/**
 * The embedded PostgreSQL in its own thread, looking to `createPgConfig` like a PGlite in this one: it has
 * `waitReady` and `execProtocolStream`, which is all that the `pg` client's adapter calls.
 */
export class EmbeddedDatabase {
  readonly waitReady: Promise<void>;
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
      execArgv: extension === '.ts' ? ['-r', '@swc-node/register'] : [],
    });
    this.waitReady = new Promise((resolve, reject) => {
      this.worker.once('error', reject);
      this.worker.once('message', () => {
        this.worker.on('message', (response: WireResponse) => this.settle(response));
        resolve();
      });
      this.worker.once('exit', (code) => {
        const error = `The embedded database's thread ended (exit code ${code}).`;
        this.ended = error;
        reject(new DesignataError('UNAVAILABLE', error));
        for (const id of [...this.pending.keys()]) this.settle({ id, type: 'failed', message: error });
      });
    });
    this.waitReady.catch(() => undefined);
  }

  /** Sends one message of the wire protocol, gives the backend's answers; errors are among them, as PostgreSQL sends them. */
  async execProtocolStream(message: Uint8Array): Promise<BackendMessage[]> {
    if (this.closing !== undefined) return shutDown();
    try {
      const response = await this.request({ id: this.nextId++, type: 'exec', message });
      return response.type === 'messages' ? response.messages.map(revive) : [];
    } catch (error) {
      // A statement that meets the end is told so as PostgreSQL would; a bare error would end the process.
      if (this.closing !== undefined) return shutDown();
      throw error;
    }
  }

  /** A gzip image of the whole database, to start others from. */
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
    if (this.ended === undefined) await this.request({ id: this.nextId++, type: 'close' });
    await this.worker.terminate();
  }

  private request(request: WireRequest): Promise<WireResponse> {
    if (this.ended !== undefined) return Promise.reject(new DesignataError('UNAVAILABLE', this.ended));
    return new Promise((resolve, reject) => {
      this.pending.set(request.id, (response) => {
        if (response.type === 'failed') reject(new Error(response.message));
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

/** An ErrorResponse must be an `Error` again for `pg` to reject with it, code and detail included. */
function revive(message: BackendMessage): BackendMessage {
  if (message.name !== 'error') return message;
  return Object.assign(new Error(String(message['message'])), message) as unknown as BackendMessage;
}

/** What PostgreSQL answers while it is being shut down: admin_shutdown. */
function shutDown(): BackendMessage[] {
  const message = {
    name: 'error',
    severity: 'FATAL',
    code: '57P01',
    message: 'The embedded database is closed.',
  };
  return [revive(message), { name: 'readyForQuery', status: 'I' }];
}
