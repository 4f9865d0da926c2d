import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type ExecutionArgs } from 'graphql';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL, type Context, type Disposable, type ServerOptions } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { asGraphQLError } from './as-graphql-error';
import { deliveryOf, subscribeToEvents } from './deliver-events';
import { FairShare } from './fair-share';
import { formatResult } from './format-result';
import type { GraphQLService } from './graphql-service';
import type { OpenStreams } from './open-streams';
import { attempt, prepareOperation, type OperationRequest } from './prepare-operation';
import { SocketWatch } from './socket-watch';
import { tooSlow } from './too-slow';

/** How long a client may take to send ConnectionInit before its socket is closed with 4408. */
const INIT_WAIT_MS = 3_000;

/** Operations a socket may have running at once. */
const MAX_OPERATIONS_PER_SOCKET = 20;

type SocketContext = Context<Record<string, unknown>, Extra>;

interface SocketState {
  readonly context: SocketContext;
  /** The cursor that each subscription has reached, by its id. */
  readonly cursors: Map<string, string>;
}

export interface WebSocketOptions {
  readonly maxPayloadBytes: number;
  readonly streams: OpenStreams;
  /** How long a client may take to take one message before it is told that it is too slow, and let go. Milliseconds. */
  readonly stallMs: number;
}

/** How often a socket is pinged. */
const PING_MS = 12_000;

/** The close code of a socket whose client is too slow; its reason is the cursor to resume from. Clients may retry. */
export const TOO_SLOW_CODE = 1013;

/** GraphQL over WebSocket, in the graphql-transport-ws protocol. */
export class GraphQLWebSocket {
  private readonly sockets: WebSocketServer;
  private readonly watch: SocketWatch;
  /** What each open socket has been told, by subscription. */
  private readonly open = new Map<WebSocket, SocketState>();
  private server?: Disposable;

  constructor(
    private readonly service: GraphQLService,
    private readonly options: WebSocketOptions,
  ) {
    this.sockets = new WebSocketServer({
      noServer: true,
      maxPayload: options.maxPayloadBytes,
      handleProtocols: (offered) =>
        offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
    });
    this.watch = new SocketWatch({
      pingMs: PING_MS,
      stallMs: options.stallMs,
      onStalled: (socket) => this.letGo(socket),
    });
  }

  start(): void {
    // The library would cut a client off in silence when a pong is late; the watch tells it why, and where to resume.
    this.server = useServer(this.serverOptions(), this.sockets, 0);
    this.watch.start();
  }

  /** Closes every socket with 1001, which clients take for "connect again elsewhere". */
  async dispose(): Promise<void> {
    this.watch.dispose();
    await this.server?.dispose();
  }

  /** Answers an HTTP request to upgrade; refuses it with a status where it must not. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (!sameOrigin(request)) return refuse(socket, '403 Forbidden', 'Expected a page of this server.');
    const leave = this.options.streams.enter('websocket');
    if (leave === undefined) {
      return refuse(
        socket,
        '503 Service Unavailable',
        `All ${this.options.streams.limit} streams are taken.`,
      );
    }
    socket.once('close', leave);
    this.sockets.handleUpgrade(request, socket, head, (client) => {
      this.sockets.emit('connection', client, request);
      // The library prints errors of the connection to the console. A frame beyond the limit, say, has already closed
      // the socket with its code, and there is nothing else to do.
      client.removeAllListeners('error');
      client.on('error', () => undefined);
      this.watch.add(client);
    });
  }

  private serverOptions(): ServerOptions<Record<string, unknown>, Extra> {
    const { service } = this;
    const turns = new FairShare();
    return {
      connectionInitWaitTimeout: INIT_WAIT_MS,
      onConnect: (context) => {
        this.open.set(context.extra.socket as WebSocket, { context, cursors: new Map() });
      },
      onClose: (context) => void this.open.delete(context.extra.socket as WebSocket),
      onSubscribe: (context, id, payload) => this.prepare(context, id, payload),
      subscribe: (args) => subscribeToEvents(args, { asides: false }),
      onComplete: (context, id) => void this.stateOf(context)?.cursors.delete(id),
      onError: (_context, _id, _payload, errors) => errors.map((error) => service.presentError(error)),
      onNext: async (context, id, _payload, _args, result) => {
        await turns.take();
        const cursor = deliveryOf(result)?.cursor;
        if (cursor !== undefined) this.stateOf(context)?.cursors.set(id, cursor);
        this.watch.sending(context.extra.socket as WebSocket);
        return formatResult(service, result);
      },
    };
  }

  private stateOf({ extra }: SocketContext): SocketState | undefined {
    return this.open.get(extra.socket as WebSocket);
  }

  /** Tells a client that does not read why its socket closes, should it ever; the library cuts it when it does not. */
  private letGo(socket: WebSocket): void {
    const state = this.open.get(socket);
    let cursor: string | undefined;
    for (const id of Object.keys(state?.context.subscriptions ?? {})) {
      const subscription = state?.context.subscriptions[id];
      cursor = state?.cursors.get(id);
      const error = this.service.presentError(asGraphQLError(tooSlow(cursor, this.options.stallMs)));
      socket.send(JSON.stringify({ id, type: 'error', payload: [error] }));
      delete state?.context.subscriptions[id];
      if (subscription && 'return' in subscription) void subscription.return(undefined);
    }
    socket.close(TOO_SLOW_CODE, cursor ?? 'Too slow');
  }

  private prepare(
    context: SocketContext,
    id: string,
    payload: OperationRequest,
  ): ExecutionArgs | readonly GraphQLError[] {
    const others = Object.keys(context.subscriptions).filter((other) => other !== id);
    if (others.length >= MAX_OPERATIONS_PER_SOCKET) return [tooManyOperations()];
    const prepared = prepareOperation(this.service, payload);
    if (!('args' in prepared)) return prepared;
    const { args, operation } = prepared;
    const subscription = operation.operation === 'subscription';
    const facts = { transport: 'websocket', authorization: authorizationOf(context), subscription } as const;
    return attempt(() => ({ ...args, contextValue: this.service.createContext(facts) }));
  }
}

/** A browser's socket cannot carry headers of its own, so the connection's parameters may name it as well. */
function authorizationOf({ connectionParams, extra }: SocketContext): string | undefined {
  const given = connectionParams?.['authorization'];
  return typeof given === 'string' ? given : extra.request.headers.authorization;
}

/** Browsers let any page open a WebSocket to anywhere, and say only from where: other pages are not let in. */
function sameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

function refuse(socket: Duplex, status: string, message: string): void {
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`,
  );
}

function tooManyOperations(): GraphQLError {
  return new GraphQLError(
    `Expected at most ${MAX_OPERATIONS_PER_SOCKET} operations at once on a socket. End one, or open another socket.`,
    { extensions: { code: 'LIMIT_EXCEEDED' } },
  );
}
