import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Metrics } from './metrics';
import { OUTAGE_MESSAGES, outageReason } from '../registry/outage';
import { HttpError } from './read-body';

/** One place of the server. */
export interface Route {
  readonly name: string;
  readonly methods: readonly string[];
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** What a client that is answered 503 is told to wait: as long as a restarted database takes. */
const RETRY_AFTER_SECONDS = 5;

/** What every answer carries. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

export interface RouterOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Finds the route of a path. */
  route(path: string): Route;
}

/** Finds each request's route, and logs and counts its answer. Only the path is logged: queries name people. */
export class Router {
  constructor(private readonly options: RouterOptions) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const requestId = randomUUID();
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const route = this.options.route(path);
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    response.setHeader('X-Request-Id', requestId);
    response.once('close', () => this.report(request, response, { requestId, route, path, started }));
    try {
      await dispatch(route, request, response);
    } catch (error) {
      this.fail(request, response, requestId, error);
    }
  }

  private fail(request: IncomingMessage, response: ServerResponse, requestId: string, error: unknown): void {
    // Who went away needs no answer, and is no fault of ours.
    if (response.destroyed) return;
    const known = error instanceof HttpError;
    if (!known) this.options.logger.error({ requestId, err: error }, 'A request failed unexpectedly');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { status, code, message } = known ? error : unexpected(error, requestId);
    if (status === 503) response.setHeader('Retry-After', String(RETRY_AFTER_SECONDS));
    // What is left of an unread body would be taken for the next request on this connection.
    if (!request.complete) response.setHeader('Connection', 'close');
    sendJson(response, status, { errors: [{ message, extensions: { code } }] });
  }

  private report(
    request: IncomingMessage,
    response: ServerResponse,
    facts: { requestId: string; route: Route; path: string; started: number },
  ): void {
    const milliseconds = Math.round(performance.now() - facts.started);
    const method = request.method ?? '?';
    const route = facts.route.name;
    this.options.metrics.answered(route, method, response.statusCode, milliseconds / 1_000);
    const level = route === 'graphql' || response.statusCode >= 500 ? 'info' : 'debug';
    const aborted = response.writableFinished ? '' : ', before its end';
    const line = `${method} ${facts.path.slice(0, 100)} ${response.statusCode} in ${milliseconds} ms${aborted}`;
    this.options.logger[level]({ requestId: facts.requestId }, line);
  }
}

async function dispatch(route: Route, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!route.methods.includes(request.method ?? '')) {
    response.setHeader('Allow', route.methods.join(', '));
    throw new HttpError(
      405,
      'METHOD_NOT_ALLOWED',
      `Expected ${route.methods.join(' or ')}, but came ${request.method}.`,
    );
  }
  await route.handle(request, response);
}

/** What is told of an error that is not the request's: that the database does not answer, or nothing. */
function unexpected(error: unknown, requestId: string): { status: number; code: string; message: string } {
  const reason = outageReason(error);
  const log = `The log has it under request ${requestId}.`;
  if (reason !== undefined)
    return { status: 503, code: 'UNAVAILABLE', message: `${OUTAGE_MESSAGES[reason]} ${log}` };
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: `Something went wrong here. ${log}` };
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify(body)}\n`);
}
