import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { createHandler, type Handler, type OperationArgs, type Response as SseResponse } from 'graphql-sse';
import { asGraphQLError } from './as-graphql-error';
import { deliveryOf, subscribeToEvents } from './deliver-events';
import { EventFlow } from './event-flow';
import { formatResult } from './format-result';
import type { GraphQLService } from './graphql-service';
import type { OpenStreams } from './open-streams';
import { attempt, prepareOperation, type OperationRequest } from './prepare-operation';
import { HttpError, readJsonBody } from './read-body';

type Context = Record<PropertyKey, unknown>;

export interface SseOptions {
  readonly maxBodyBytes: number;
  readonly streams: OpenStreams;
  /** See `EventFlowOptions`. */
  readonly stallMs: number;
  readonly farewellMs: number;
}

/** GraphQL as server-sent events, one operation a request (the "distinct connections mode" of graphql-sse). */
export class GraphQLSse {
  private readonly handler: Handler<IncomingMessage, EventFlow>;
  private readonly open = new Set<EventFlow>();

  constructor(
    private readonly service: GraphQLService,
    private readonly options: SseOptions,
  ) {
    this.handler = createHandler<IncomingMessage, EventFlow, Context>({
      authenticate: () => null,
      onSubscribe: (request, params) => this.prepare(request.raw, params as OperationRequest),
      subscribe: (args) => subscribeToEvents(args, { asides: true }),
      onNext: async (_context, request, result) => {
        // The library queues without bound; waiting here is what keeps a slow reader from filling the memory.
        await request.context.produced(deliveryOf(result as ExecutionResult));
        return formatResult(service, result as ExecutionResult) as ExecutionResult;
      },
    });
  }

  /** Ends every open stream; clients connect again, with the cursor they have. */
  dispose(): void {
    for (const flow of this.open) flow.end();
  }

  /** @throws HttpError 406 for a client that does not accept an event stream, 503 when all places are taken. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!(request.headers.accept ?? '').includes('text/event-stream')) {
      throw new HttpError(
        406,
        'NOT_ACCEPTABLE',
        'Expected `Accept: text/event-stream`. Queries are asked on /graphql.',
      );
    }
    const body = await readJsonBody(request, this.options.maxBodyBytes);
    if (request.method === 'POST' && body === undefined) {
      throw new HttpError(
        415,
        'UNSUPPORTED_MEDIA_TYPE',
        'Expected a JSON body, with `Content-Type: application/json`.',
      );
    }
    const leave = this.options.streams.enter('sse');
    if (leave === undefined) {
      throw new HttpError(
        503,
        'LIMIT_EXCEEDED',
        `All ${this.options.streams.limit} streams are taken. Try again later.`,
      );
    }
    const { stallMs, farewellMs } = this.options;
    const flow = new EventFlow(response, {
      stallMs,
      farewellMs,
      presentError: (error) => this.service.presentError(asGraphQLError(error)),
    });
    this.open.add(flow);
    try {
      await flow.send(await this.ask(request, body, flow));
    } finally {
      this.open.delete(flow);
      leave();
    }
  }

  private ask(request: IncomingMessage, body: unknown, context: EventFlow): Promise<SseResponse> {
    const headers: Record<string, string | undefined> = {
      'content-type': request.headers['content-type'],
      accept: 'text/event-stream',
    };
    return this.handler({
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      headers: { get: (name) => headers[name] },
      body: (body ?? null) as Record<string, unknown> | null,
      raw: request,
      context,
    });
  }

  private prepare(request: IncomingMessage, params: OperationRequest): OperationArgs<Context> | SseResponse {
    const prepared = prepareOperation(this.service, params);
    if (!('args' in prepared)) return this.refusal(prepared);
    const { args, operation } = prepared;
    if (operation.operation === 'mutation') return this.refusal([mutationOverSse()]);
    const { authorization, 'last-event-id': lastEventId } = request.headers;
    const facts = {
      transport: 'sse',
      authorization,
      subscription: operation.operation === 'subscription',
      ...(typeof lastEventId === 'string' && lastEventId !== '' ? { lastEventId } : {}),
    } as const;
    const ready = attempt(() => ({ ...args, contextValue: this.service.createContext(facts) as Context }));
    return 'contextValue' in ready ? ready : this.refusal(ready);
  }

  private refusal(errors: readonly GraphQLError[]): SseResponse {
    const body = JSON.stringify({ errors: errors.map((error) => this.service.presentError(error)) });
    return [
      body,
      {
        status: 400,
        statusText: 'Bad Request',
        headers: { 'content-type': 'application/json; charset=utf-8' },
      },
    ];
  }
}

function mutationOverSse(): GraphQLError {
  return new GraphQLError('Expected a query or a subscription, but came a mutation. Send it to /graphql.', {
    extensions: { code: 'BAD_REQUEST' },
  });
}
