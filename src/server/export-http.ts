import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import {
  EXPORT_FORMATS,
  EXPORT_MEDIA_TYPES,
  exportRegistry,
  type ExportFormat,
} from '../changes/export/export-registry';
import { DesignataError } from '../model/errors';
import type { RegistryReader } from '../registry/reading/registry-reader';
import { HttpError } from './read-body';

/** Exports that run at once: each reads the whole registry. */
export const MAX_EXPORTS = 4;

/** How long a client may take nothing before its place is given to another. */
const STALLED_MS = 60_000;

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
  private running = 0;

  constructor(private readonly source: ExportSource) {}

  /**
   * @throws HttpError 400 for an unknown format, revision or parameter, 503 when as many as may are running, or the
   * registry cannot be read.
   */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { format, revision } = await this.asked(
      new URL(request.url ?? '/', 'http://localhost').searchParams,
    );
    if (this.running >= MAX_EXPORTS) {
      throw new HttpError(503, 'LIMIT_EXCEEDED', `${MAX_EXPORTS} exports are running. Try again later.`);
    }
    const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    response.writeHead(200, {
      'Content-Type': EXPORT_MEDIA_TYPES[format],
      'Content-Disposition': `attachment; filename="designata-${revision}.${format === 'csv' ? 'csv' : 'jsonl'}"`,
      'X-Designata-Revision': String(revision),
      Vary: 'Accept-Encoding',
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    });
    if (request.method === 'HEAD') return void response.end();
    response.setTimeout(STALLED_MS, () => response.destroy());
    this.running++;
    try {
      const text = Readable.from(exportRegistry(this.source.reader, format, revision), { highWaterMark: 1 });
      await (zipped ? pipeline(text, createGzip(), response) : pipeline(text, response));
    } finally {
      this.running--;
    }
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
      return await this.source.reader.revisions.resolve({ revision: Number(given) });
    } catch (error) {
      if (error instanceof DesignataError) throw new HttpError(400, error.code, error.message);
      throw error;
    }
  }
}

function badRequest(parameter: string, expected: string, came: string): HttpError {
  return new HttpError(
    400,
    'BAD_USER_INPUT',
    `${parameter}: expected ${expected}, came ${JSON.stringify(came.slice(0, 50))}.`,
  );
}
