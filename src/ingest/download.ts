import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pRetry, { AbortError } from 'p-retry';
import { Agent, fetch, type Response } from 'undici';
import { DesignataError } from '../model/errors';
import { publicLookup, refuseInsideAddress } from '../net/public-address';
import { FILE_LIMITS } from './edition-file';
import type { ImportProgress } from './import-report';

/** What a server said of a file, to ask later whether it changed (RFC 9110, section 13). */
export type Validators = Readonly<Record<string, { readonly etag?: string; readonly lastModified?: string }>>;

export interface DownloadOptions {
  /** Where files are written; the caller removes it. */
  readonly folder: string;
  /** From the last download that stands. */
  readonly validators: Validators;
  /** For tests and mirrors inside a network: loopback and private addresses too. */
  readonly allowPrivateAddresses: boolean;
  readonly limits?: Partial<typeof DOWNLOAD_LIMITS>;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface Download {
  /** Every file, or none when the server says that nothing changed. */
  readonly paths: readonly string[];
  readonly validators: Validators;
}

export const DOWNLOAD_LIMITS = {
  bytes: FILE_LIMITS.bytes as number,
  connectMs: 10_000,
  /** Without a byte arriving. */
  idleMs: 30_000,
  totalMs: 15 * 60_000,
  redirects: 5,
  /** Tries after the first, with back-off doubling from `retryMs`, for failures that pass: network, 408, 429, 5xx. */
  retries: 3,
  retryMs: 1_000,
};

const PASSING_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Downloads the files of an edition, unless none changed since `validators` were given out.
 *
 * @throws DesignataError `DOWNLOAD_FAILED` naming the address and what came, `LIMIT_EXCEEDED` past a limit,
 * `FORBIDDEN` for an address that is not public.
 */
export async function downloadFiles(urls: readonly string[], options: DownloadOptions): Promise<Download> {
  const limits = { ...DOWNLOAD_LIMITS, ...options.limits };
  const agent = new Agent({
    connect: {
      timeout: limits.connectMs,
      ...(options.allowPrivateAddresses ? {} : { lookup: publicLookup }),
    },
    headersTimeout: limits.idleMs,
    bodyTimeout: limits.idleMs,
  });
  const session = { ...options, limits, agent, signal: AbortSignal.timeout(limits.totalMs) };
  try {
    const first = await Promise.all(urls.map((url, index) => fetchFile(url, index, session, true)));
    if (first.every((file) => file === undefined)) return { paths: [], validators: options.validators };
    // One file of several changed: an edition is all of them.
    const files = await Promise.all(
      first.map((file, index) => file ?? fetchFile(urls[index] ?? '', index, session, false)),
    );
    const got = files.filter((file) => file !== undefined);
    return {
      paths: got.map((file) => file.path),
      validators: Object.fromEntries(got.map((file) => [file.url, file.validator])),
    };
  } finally {
    await agent.close();
  }
}

interface Session extends DownloadOptions {
  readonly limits: typeof DOWNLOAD_LIMITS;
  readonly agent: Agent;
  readonly signal: AbortSignal;
}

interface FetchedFile {
  readonly url: string;
  readonly path: string;
  readonly validator: Validators[string];
}

/** @returns undefined when the server says that the file has not changed. */
async function fetchFile(
  url: string,
  index: number,
  session: Session,
  conditional: boolean,
): Promise<FetchedFile | undefined> {
  const path = join(session.folder, `${index}-${new URL(url).pathname.split('/').pop() || 'download'}`);
  const attempt = async (): Promise<FetchedFile | undefined> => {
    const response = await request(url, session, conditional ? session.validators[url] : undefined);
    if (response.status === 304) return undefined;
    await save(response, url, path, session);
    const etag = response.headers.get('etag');
    const lastModified = response.headers.get('last-modified');
    return { url, path, validator: { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) } };
  };
  return pRetry(
    async () => {
      try {
        return await attempt();
      } catch (error) {
        await rm(path, { force: true });
        throw passing(error, session) ? failed(url, error) : new AbortError(failed(url, error));
      }
    },
    {
      retries: session.limits.retries,
      minTimeout: session.limits.retryMs,
      factor: 2,
      randomize: true,
    },
  );
}

/** Follows redirects one by one, so that each address is checked. */
async function request(
  url: string,
  session: Session,
  validator: Validators[string] | undefined,
): Promise<Response> {
  let address = new URL(url);
  for (let hop = 0; hop <= session.limits.redirects; hop++) {
    if (!['http:', 'https:'].includes(address.protocol))
      throw new FinalFailure(`a ${address.protocol} address`);
    if (!session.allowPrivateAddresses) refuseInsideAddress(address);
    const response = await fetch(address, {
      dispatcher: session.agent,
      redirect: 'manual',
      signal: session.signal,
      headers: {
        'user-agent': 'Designata (sanctions list registry)',
        ...(validator?.etag ? { 'if-none-match': validator.etag } : {}),
        ...(validator?.lastModified ? { 'if-modified-since': validator.lastModified } : {}),
      },
    });
    const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (target === null) return checked(response);
    await response.body?.cancel();
    address = new URL(target, address);
  }
  throw new FinalFailure(`more than ${session.limits.redirects} redirects`);
}

function checked(response: Response): Response {
  if (response.ok || response.status === 304) return response;
  const came = `HTTP status ${response.status}`;
  throw PASSING_STATUS.has(response.status) ? new Error(came) : new FinalFailure(came);
}

async function save(response: Response, url: string, path: string, session: Session): Promise<void> {
  const { onProgress, limits } = session;
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  // A compressed transfer's length is not the file's.
  const total = Number.isFinite(length) && !response.headers.has('content-encoding') ? length : undefined;
  let done = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      done += chunk.length;
      if (done > limits.bytes) {
        return next(
          new DesignataError(
            'LIMIT_EXCEEDED',
            `${url} is longer than ${limits.bytes} bytes, the longest file taken.`,
          ),
        );
      }
      onProgress?.({ phase: 'downloading', done, ...(total === undefined ? {} : { total }) });
      next(null, chunk);
    },
  });
  if (response.body === null) throw new FinalFailure('an empty answer');
  await pipeline(Readable.fromWeb(response.body as never), counter, createWriteStream(path));
  if (total !== undefined && done !== total) throw new Error(`${done} of ${total} bytes`);
}

/** A failure that trying again will not mend. */
class FinalFailure extends Error {}

function passing(error: unknown, session: Session): boolean {
  const isFinal = error instanceof FinalFailure || causeOf(error) instanceof DesignataError;
  return !isFinal && !session.signal.aborted;
}

function failed(url: string, error: unknown): Error {
  const cause = causeOf(error);
  if (cause instanceof DesignataError) return cause;
  return new DesignataError('DOWNLOAD_FAILED', `Expected the file at ${url}, but got ${cause.message}.`, {
    url,
  });
}

/** undici wraps what went wrong on the connection in "fetch failed". */
function causeOf(error: unknown): Error {
  if (error instanceof Error && error.cause instanceof Error) return error.cause;
  return error instanceof Error ? error : new Error(String(error));
}
