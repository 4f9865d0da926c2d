import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { EXPORT_FORMATS, EXPORT_MEDIA_TYPES, type ExportFormat } from '../changes/export/export-registry';
import { SharedExports } from '../changes/export/shared-exports';
import { DesignataError } from '../model/errors';
import type { RegistryReader } from '../registry/reading/registry-reader';
import { HttpError } from './read-body';

/** How long a client may take nothing of what is there before its place is given to another. Milliseconds. */
const STALLED_MS = 60_000;

/** What is held back of an export, compressed, before its status is told. */
const BEGINNING_BYTES = 16_384;

/** What an export is made from. */
export interface ExportSource {
  readonly reader: RegistryReader;
  /** The newest revision that is told of: the one that can be searched. */
  readonly follower: { readonly revision: number };
}

/**
 * `GET /export?format=jsonl|ftm|csv&revision=N`: the registry as it stood at a revision (the newest without one),
 * streamed as fast as the client reads. Its last line is the `end` line; an answer without it was cut off.
 */
export class ExportHttp {
  private readonly exports: SharedExports;

  /**
   * @param onFailed told of each reading of the registry that failed
   * @param stalledMs milliseconds; see `STALLED_MS`
   */
  constructor(
    private readonly source: ExportSource,
    onFailed: (error: unknown) => void,
    private readonly stalledMs: number = STALLED_MS,
  ) {
    this.exports = new SharedExports(source.reader, onFailed);
  }

  /**
   * @throws HttpError 400 for an unknown format, revision or parameter, 503 when there are as many as may be, or there is
   * no place to keep them.
   */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Before anything is waited for: who has gone by then would be counted as a taker for ever.
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const { format, revision } = await this.asked(
      new URL(request.url ?? '/', 'http://localhost').searchParams,
    );
    const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const headers = {
      'Content-Type': EXPORT_MEDIA_TYPES[format],
      'Content-Disposition': `attachment; filename="designata-${revision}.${format === 'csv' ? 'csv' : 'jsonl'}"`,
      'X-Designata-Revision': String(revision),
      Vary: 'Accept-Encoding',
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    };
    if (request.method === 'HEAD') return void response.writeHead(200, headers).end();
    const bytes = await begun(this.exports.take(format, revision, gone.signal));
    if (gone.signal.aborted) return;
    response.writeHead(200, headers);
    response.setTimeout(this.stalledMs, () => {
      // Where nothing is there to be taken, it is the client who waits, for a slow database.
      if (response.writableLength > 0) response.destroy();
    });
    const compressed = Readable.from(bytes, { objectMode: false });
    await (zipped ? pipeline(compressed, response) : pipeline(compressed, createGunzip(), response));
  }

  /** Cuts off the exports under way. */
  dispose(): void {
    this.exports.dispose();
  }

  private async asked(parameters: URLSearchParams): Promise<{ format: ExportFormat; revision: number }> {
    for (const name of parameters.keys()) {
      if (name !== 'format' && name !== 'revision') throw badRequest(name, 'format or revision', name);
    }
    const format = parameters.get('format') ?? 'jsonl';
    const known = EXPORT_FORMATS.find((one) => one === format);
    if (known === undefined) throw badRequest('format', EXPORT_FORMATS.join(', '), format);
    return { format: known, revision: await this.revisionOf(parameters.get('revision')) };
  }

  private async revisionOf(given: string | null): Promise<number> {
    if (given === null) return this.source.follower.revision;
    if (!/^\d{1,9}$/.test(given)) throw badRequest('revision', 'a whole number', given);
    try {
      return await this.source.reader.revisions.resolve({ revision: Number(given) }, 'revision');
    } catch (error) {
      if (error instanceof DesignataError) throw new HttpError(400, error.code, error.message);
      throw error;
    }
  }
}

/** The same, once so many bytes are there or all: what goes wrong before that can be told by the status. */
async function begun(chunks: AsyncGenerator<Buffer, void, void>): Promise<AsyncIterable<Buffer>> {
  const beginning: Buffer[] = [];
  for (let length = 0; length < BEGINNING_BYTES;) {
    const next = await chunks.next().catch((error: unknown) => {
      // That the database does not answer is told as of any other request.
      if (error instanceof DesignataError) throw new HttpError(503, error.code, error.message);
      throw error;
    });
    if (next.done) break;
    beginning.push(next.value);
    length += next.value.length;
  }
  return (async function* () {
    yield* beginning;
    yield* chunks;
  })();
}

function badRequest(parameter: string, expected: string, came: string): HttpError {
  return new HttpError(
    400,
    'BAD_USER_INPUT',
    `${parameter}: expected ${expected}, came ${JSON.stringify(came.slice(0, 50))}.`,
  );
}
