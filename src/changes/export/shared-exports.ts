import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { DesignataError } from '../../model/errors';
import type { RegistryReader } from '../../registry/reading/registry-reader';
import { exportRegistry, type ExportFormat } from './export-registry';
import { Spool } from './spool';

/**
 * `readings`: readings of the whole registry at once. `takers`: who may take at once. `exports`: finished ones that are
 * kept, and `bytes` of all together as they are kept, compressed. `unusedMs`: how long one is kept that nobody takes.
 */
export interface ExportLimits {
  readonly readings: number;
  readonly takers: number;
  readonly exports: number;
  readonly bytes: number;
  readonly unusedMs: number;
}

export const EXPORT_LIMITS: ExportLimits = {
  readings: 4,
  takers: 200,
  exports: 8,
  bytes: 2 * 1_024 ** 3,
  unusedMs: 60_000,
};

/** One export: being read of the database, or whole. */
interface SharedExport {
  readonly key: string;
  readonly spool: Spool;
  /** Ends its reading. */
  readonly ending: AbortController;
  takers: number;
  /** Runs while nobody takes it. */
  timer?: NodeJS.Timeout;
}

/**
 * Exports, each read of the database once, however many ask for the same revision and format: the first who asks has it
 * read, as fast as the database gives it, and all take it from there. A reading that nobody waits for any more is given
 * up; one that failed is forgotten, so that whoever asks next begins anew.
 */
export class SharedExports {
  private readonly kept = new Map<string, SharedExport>();
  private takers = 0;

  constructor(
    private readonly reader: RegistryReader,
    /** Told of each reading that failed, once. */
    private readonly onFailed: (error: unknown) => void,
    private readonly limits: ExportLimits = EXPORT_LIMITS,
  ) {}

  /**
   * The text of `exportRegistry`, compressed with gzip. What has failed, fails with what the reading failed with; never
   * does it end as if it were whole.
   *
   * @param signal aborts when it is not to be taken further
   * @throws DesignataError `LIMIT_EXCEEDED` when as many are taken, or read, as may be; `UNAVAILABLE` as `Spool` does
   */
  async *take(
    format: ExportFormat,
    revision: number,
    signal: AbortSignal,
  ): AsyncGenerator<Buffer, void, void> {
    // By cursor, which names the registry as well: one put back from a backup has other revisions of the same number.
    const key = `${format} ${await this.reader.changes.headCursor(revision)}`;
    if (signal.aborted) return;
    if (this.takers >= this.limits.takers)
      throw tooMany('takers', this.limits.takers, 'exports are being taken');
    const shared = this.kept.get(key) ?? this.begin(key, format, revision);
    clearTimeout(shared.timer);
    this.takers++;
    shared.takers++;
    const left = this.leaving(shared);
    signal.addEventListener('abort', left);
    try {
      yield* shared.spool.take(signal);
    } finally {
      signal.removeEventListener('abort', left);
      left();
    }
  }

  /** Gives up what is being read, and frees the files. */
  dispose(): void {
    for (const shared of [...this.kept.values()]) this.drop(shared);
  }

  /** Once, when it is over or a taker has gone: one who waits would otherwise be counted until something comes. */
  private leaving(shared: SharedExport): () => void {
    let gone = false;
    return () => {
      if (gone) return;
      gone = true;
      this.takers--;
      shared.takers--;
      if (shared.takers > 0 || this.kept.get(shared.key) !== shared) return;
      if (shared.spool.isWhole)
        shared.timer = setTimeout(() => this.drop(shared), this.limits.unusedMs).unref();
      else this.drop(shared);
    };
  }

  private begin(key: string, format: ExportFormat, revision: number): SharedExport {
    const reading = [...this.kept.values()].filter(({ spool }) => !spool.isWhole).length;
    if (reading >= this.limits.readings)
      throw tooMany('readings', this.limits.readings, 'exports are being read');
    while (this.kept.size >= this.limits.exports && this.dropUnused());
    if (this.kept.size >= this.limits.exports)
      throw tooMany('exports', this.limits.exports, 'exports of other revisions or formats are being taken');
    const shared = { key, spool: new Spool(), ending: new AbortController(), takers: 0 };
    this.kept.set(key, shared);
    void this.fill(shared, format, revision);
    return shared;
  }

  /** Whatever goes wrong is told to those who take it. */
  private async fill(shared: SharedExport, format: ExportFormat, revision: number): Promise<void> {
    const { spool, ending } = shared;
    try {
      await pipeline(
        Readable.from(exportRegistry(this.reader, format, revision), { highWaterMark: 1 }),
        createGzip(),
        this.writingTo(spool),
        { signal: ending.signal },
      );
      spool.end();
    } catch (error) {
      if (!ending.signal.aborted) this.onFailed(error);
      spool.fail(error);
      this.drop(shared);
    }
  }

  /** A stream, whose error is the pipeline's: what a function throws that takes from it can be told as an abort. */
  private writingTo(spool: Spool): Writable {
    const write = async (bytes: Buffer): Promise<void> => {
      this.makeRoom(bytes.length);
      await spool.write(bytes);
    };
    return new Writable({
      write: (bytes: Buffer, _encoding, done) => void write(bytes).then(() => done(), done),
    });
  }

  private makeRoom(bytes: number): void {
    const isOver = (): boolean =>
      [...this.kept.values()].reduce((sum, { spool }) => sum + spool.bytes, bytes) > this.limits.bytes;
    while (isOver() && this.dropUnused());
    if (isOver()) throw tooMany('bytes', this.limits.bytes, 'bytes are all that exports may take');
  }

  /** The one that was begun first of those that nobody takes; false where there is none. */
  private dropUnused(): boolean {
    const unused = [...this.kept.values()].find(({ takers, spool }) => takers === 0 && spool.isWhole);
    if (unused !== undefined) this.drop(unused);
    return unused !== undefined;
  }

  private drop(shared: SharedExport): void {
    if (this.kept.get(shared.key) !== shared) return;
    this.kept.delete(shared.key);
    clearTimeout(shared.timer);
    shared.ending.abort();
    shared.spool.close().catch(() => undefined);
  }
}

function tooMany(limit: keyof ExportLimits, most: number, what: string): DesignataError {
  return new DesignataError('LIMIT_EXCEEDED', `${most} ${what}. Try again later.`, { limit, most });
}
