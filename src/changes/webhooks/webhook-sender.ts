import type { Readable } from 'node:stream';
import { Agent, request, type Dispatcher } from 'undici';
import { publicLookup } from '../../net/public-address';
import { endpointAddress } from './endpoint-address';
import { signedHeaders } from './signed-headers';
import type { WebhookMessage } from './webhook-message';

/** What came of one attempt. */
export interface Answer {
  /** Whether the receiver took the message: a status from 200 to 299. */
  readonly taken: boolean;
  /** Null when no answer came. */
  readonly status: number | null;
  /** Why it was not taken; null when it was. */
  readonly error: string | null;
  /** The beginning of the answer's body. */
  readonly response: string | null;
  /** How long the receiver asks not to be called. */
  readonly retryAfterMs?: number;
  readonly durationMs: number;
}

export interface SenderOptions {
  /** For tests, and receivers inside a network: loopback and private addresses, and plain http, too. */
  readonly allowInside: boolean;
  /** For a whole attempt: connecting, redirects, the answer's head and the beginning of its body. */
  readonly timeoutMs: number;
  /** Stands before the sender's own connections: for tests of receivers far away. */
  readonly before?: (own: Agent) => Dispatcher;
}

export const SENDER_LIMITS = { redirects: 3, responseBytes: 1_024, errorLength: 500 } as const;

/** Redirects that keep method and body. After the others a receiver would get a GET, and nothing would have arrived. */
const FOLLOWED = new Set([307, 308]);

/** POSTs messages. One receiver's slowness costs no other: each has connections of its own. */
export class WebhookSender {
  private readonly own: Agent;
  private readonly agent: Dispatcher;

  constructor(private readonly options: SenderOptions) {
    this.own = agentOf(options);
    this.agent = options.before?.(this.own) ?? this.own;
  }

  /** Makes one attempt. Whatever the receiver does is an answer; rejects only when `signal` aborts. */
  async send(
    url: string,
    message: WebhookMessage,
    secrets: readonly string[],
    signal: AbortSignal,
  ): Promise<Answer> {
    const started = performance.now();
    const timeout = AbortSignal.timeout(this.options.timeoutMs);
    const answer = await this.attempt(url, message, secrets, AbortSignal.any([signal, timeout])).catch(
      (error: unknown) => {
        signal.throwIfAborted();
        const late = `no answer within ${this.options.timeoutMs / 1_000} seconds`;
        return failure(null, timeout.aborted ? late : reasonOf(error));
      },
    );
    return { ...answer, durationMs: Math.round(performance.now() - started) };
  }

  async close(): Promise<void> {
    await this.own.destroy();
  }

  private async attempt(
    url: string,
    message: WebhookMessage,
    secrets: readonly string[],
    signal: AbortSignal,
  ): Promise<Omit<Answer, 'durationMs'>> {
    let address = endpointAddress(url, this.options.allowInside);
    for (let hop = 0; hop <= SENDER_LIMITS.redirects; hop++) {
      const response = await request(address, {
        dispatcher: this.agent,
        method: 'POST',
        signal,
        body: message.body,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Designata (sanctions list registry; webhooks)',
          ...signedHeaders(message, secrets, new Date()),
        },
      });
      // A body that is thrown away, or breaks off when nobody reads it any more, must not end the process.
      response.body.on('error', () => undefined);
      const { location } = response.headers;
      if (!FOLLOWED.has(response.statusCode) || typeof location !== 'string')
        return answerOf(response, signal);
      response.body.destroy();
      address = this.redirected(location, address);
    }
    return failure(null, `more than ${SENDER_LIMITS.redirects} redirects`);
  }

  /** Where a redirect leads is held to what a registered address is, and a secure one stays secure. */
  private redirected(location: string, from: URL): URL {
    const target = URL.canParse(location, from.href) ? new URL(location, from).href : location;
    const address = endpointAddress(target, this.options.allowInside);
    if (from.protocol === 'https:' && address.protocol !== 'https:')
      throw new Error('a redirect from https to http');
    return address;
  }
}

function agentOf({ timeoutMs, allowInside }: SenderOptions): Agent {
  return new Agent({
    connect: {
      timeout: timeoutMs,
      // Asked for the connection itself: what the name resolves to now is what is connected to.
      ...(allowInside ? {} : { lookup: publicLookup }),
    },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
}

async function answerOf(
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  signal: AbortSignal,
): Promise<Omit<Answer, 'durationMs'>> {
  // The status has been given: a body that breaks off or never ends changes nothing about it.
  const response = await beginningOf(body, signal);
  if (status >= 200 && status < 300) return { taken: true, status, error: null, response };
  const answer = failure(status, `HTTP status ${status}`, response);
  const retryAfterMs = pauseOf(headers['retry-after']);
  return retryAfterMs === undefined ? answer : { ...answer, retryAfterMs };
}

async function beginningOf(body: Readable, signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > SENDER_LIMITS.responseBytes || signal.aborted) break;
    }
  } catch {
    // What came is kept.
  }
  return storable(Buffer.concat(chunks).subarray(0, SENDER_LIMITS.responseBytes).toString('utf8'));
}

/** Seconds or a date (RFC 9110, section 10.2.3), in milliseconds from now; undefined for anything else. */
function pauseOf(header: string | string[] | undefined): number | undefined {
  const text = String(header ?? '').trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const date = /^[A-Z][a-z]{2},/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function failure(
  status: number | null,
  error: string,
  response: string | null = null,
): Omit<Answer, 'durationMs'> {
  return { taken: false, status, error: storable(error).slice(0, SENDER_LIMITS.errorLength), response };
}

/** PostgreSQL's text holds no NUL. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  // A connection tried at several addresses fails with all their errors, and says nothing itself.
  return error.message || code || error.name;
}
