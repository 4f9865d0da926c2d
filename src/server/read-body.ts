import type { IncomingMessage } from 'node:http';

/** A request that is refused before GraphQL sees it. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads a JSON body. Gives undefined for an empty one or another content type, which GraphQL's own rules answer.
 *
 * @throws HttpError 413 beyond the limit, 415 for an encoding or a character set we do not read, 400 for broken JSON.
 */
export async function readJsonBody(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const type = (request.headers['content-type'] ?? '').toLowerCase();
  if (!/^application\/(?:[\w.-]+\+)?json\b/.test(type)) {
    await readText(request, maxBytes);
    return undefined;
  }
  const charset = /charset\s*=\s*"?([\w-]+)/.exec(type)?.[1] ?? 'utf-8';
  if (charset !== 'utf-8' && charset !== 'utf8') {
    throw new HttpError(415, 'UNSUPPORTED_MEDIA_TYPE', `Expected a body in UTF-8, but came ${charset}.`);
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    throw new HttpError(
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      `Expected an uncompressed body, but came ${encoding}.`,
    );
  }
  return parse(await readText(request, maxBytes));
}

function parse(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HttpError(400, 'BAD_REQUEST', `Expected a JSON body: ${(error as Error).message}.`);
  }
}

async function readText(request: IncomingMessage, maxBytes: number): Promise<string> {
  const tooLong = (bytes: number | string) =>
    new HttpError(413, 'LIMIT_EXCEEDED', `Expected a body of at most ${maxBytes} bytes, but came ${bytes}.`);
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > maxBytes) throw tooLong(declared);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLong(`at least ${bytes}`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
