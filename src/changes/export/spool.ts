import { randomUUID } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DesignataError } from '../../model/errors';

/** Bytes of one read of the file: what a taker holds in memory. */
const CHUNK_BYTES = 65_536;

/**
 * Bytes that are written once and taken by any number, each at its own pace, while they are written and after. They are
 * in a temporary file without a name, which is gone with the process however that ends.
 */
export class Spool {
  private readonly file = openUnnamed();
  private written = 0;
  private whole = false;
  private failure: Error | undefined;
  private waiting: (() => void)[] = [];

  constructor() {
    // Told to those who write and take.
    this.file.catch(() => undefined);
  }

  /** Whether nothing more comes: everything was written. */
  get isWhole(): boolean {
    return this.whole;
  }

  /** How many bytes there are. */
  get bytes(): number {
    return this.written;
  }

  /**
   * Adds bytes. To be awaited before the next are written.
   *
   * @throws DesignataError `UNAVAILABLE` when the system's folder for temporary files has no room, or takes none
   */
  async write(bytes: Uint8Array): Promise<void> {
    const file = await this.file.catch(refused);
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await file.write(bytes, at, bytes.length - at, this.written).catch(refused);
      at += bytesWritten;
      this.written += bytesWritten;
      this.wake();
    }
  }

  /** Says that everything was written. */
  end(): void {
    this.whole = true;
    this.wake();
  }

  /** Fails every taker, now and later: nothing that was written is of use. */
  fail(error: unknown): void {
    this.failure ??= error instanceof Error ? error : new Error(String(error));
    this.wake();
  }

  /**
   * All the bytes from the first on. Ends early where the signal aborts.
   *
   * @throws what it was failed with, as soon as it is: what was taken until then is to be thrown away
   */
  async *take(signal: AbortSignal): AsyncGenerator<Buffer, void, void> {
    const wake = (): void => this.wake();
    signal.addEventListener('abort', wake, { once: true });
    try {
      for (let at = 0; !signal.aborted;) {
        if (this.failure !== undefined) throw this.failure;
        if (at < this.written) {
          const chunk = await this.read(at);
          at += chunk.length;
          yield chunk;
        } else if (this.whole) return;
        else await new Promise<void>((resolve) => this.waiting.push(resolve));
      }
    } finally {
      signal.removeEventListener('abort', wake);
    }
  }

  /** Frees the file; waits for reads under way. Who would still take of it fails. */
  async close(): Promise<void> {
    this.fail(new Error('The spool was closed.'));
    await (await this.file).close();
  }

  private async read(at: number): Promise<Buffer> {
    const length = Math.min(CHUNK_BYTES, this.written - at);
    const { bytesRead, buffer } = await (await this.file).read(Buffer.allocUnsafe(length), 0, length, at);
    // A file cut short from outside would otherwise be read again for ever.
    if (bytesRead === 0) throw new Error(`Expected ${length} bytes at ${at} of the spool, came none.`);
    return buffer.subarray(0, bytesRead);
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

async function openUnnamed(): Promise<FileHandle> {
  const path = join(tmpdir(), `designata-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  await rm(path);
  return file;
}

function refused(error: NodeJS.ErrnoException): never {
  const message = 'The folder for temporary files has no room for an export, or takes none. Try again later.';
  throw new DesignataError('UNAVAILABLE', message, { cause: error.message });
}
