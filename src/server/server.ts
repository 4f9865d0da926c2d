import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { ConsoleFiles } from './console-files';
import { ExportHttp, type ExportSource } from './export-http';
import type { WebhookCounts } from '../changes/webhooks/webhook-counts';
import { GraphQLHttp } from './graphql-http';
import type { GraphQLService } from './graphql-service';
import { GraphQLSse } from './graphql-sse';
import { GraphQLWebSocket } from './graphql-websocket';
import { HttpListener } from './http-listener';
import { Metrics } from './metrics';
import { OpenStreams } from './open-streams';
import type { ReadinessProbe } from './readiness';
import { Router } from './router';
import { findRoute } from './routes';

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly version: string;
  /** Folder of the built console page. */
  readonly consoleFolder: string;
  readonly maxBodyBytes: number;
  readonly maxSockets: number;
  readonly shutdownGraceMs: number;
  /** How long a subscriber may leave an event untaken before it is let go. Milliseconds; default 20 seconds. */
  readonly stallMs?: number;
  readonly logger: Logger;
  readonly probe: ReadinessProbe;
  /** What `/export` gives; without it there is no such place. */
  readonly exports?: ExportSource;
  /** What `/metrics` tells of webhooks; without it, nothing. */
  readonly webhooks?: WebhookCounts;
}

const STALL_MS = 20_000;

/** Everything reachable over the network: GraphQL in its three transports, the console, health and metrics. */
export class DesignataServer {
  private readonly graphql: GraphQLHttp;
  private readonly sse: GraphQLSse;
  private readonly websocket: GraphQLWebSocket;
  private readonly exports: ExportHttp | undefined;
  private readonly listener: HttpListener;
  private disposal?: Promise<void>;

  constructor(
    service: GraphQLService,
    private readonly options: ServerOptions,
  ) {
    const streams = new OpenStreams(options.maxSockets);
    const limits = { maxBodyBytes: options.maxBodyBytes, streams };
    const stallMs = options.stallMs ?? STALL_MS;
    this.graphql = new GraphQLHttp(service, limits);
    this.sse = new GraphQLSse(service, { ...limits, stallMs, farewellMs: stallMs });
    this.websocket = new GraphQLWebSocket(service, {
      maxPayloadBytes: options.maxBodyBytes,
      streams,
      stallMs,
    });
    const { exports, logger } = options;
    this.exports =
      exports &&
      new ExportHttp(exports, (err) => logger.error({ err }, 'The registry could not be exported'));
    const router = this.buildRouter(streams);
    this.listener = new HttpListener({
      request: (request, response) => router.handle(request, response),
      upgrade: (request, socket, head) => this.upgrade(request, socket, head),
    });
  }

  /**
   * @returns the address it answers at, such as `http://127.0.0.1:4000`.
   * @throws DesignataError `UNAVAILABLE` when the port is taken.
   */
  async start(): Promise<string> {
    await this.graphql.start();
    this.websocket.start();
    return this.listener.listen(this.options.host, this.options.port);
  }

  /** Takes no new requests, ends the streams, waits for the requests in flight, and closes what is left. */
  dispose(): Promise<void> {
    this.disposal ??= this.stop();
    return this.disposal;
  }

  private async stop(): Promise<void> {
    this.listener.refuseNew();
    this.sse.dispose();
    await this.websocket.dispose();
    await this.listener.drain(this.options.shutdownGraceMs);
    this.exports?.dispose();
    await this.graphql.dispose();
  }

  private buildRouter(streams: OpenStreams): Router {
    const { logger, probe, version } = this.options;
    const metrics = new Metrics(streams, probe, this.options.webhooks);
    const route = findRoute({
      version,
      metrics,
      probe,
      graphql: this.graphql,
      sse: this.sse,
      exports: this.exports,
      console: new ConsoleFiles(this.options.consoleFolder),
    });
    return new Router({ logger, metrics, route });
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (request.url?.split('?', 1)[0] === '/graphql') this.websocket.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  }
}
