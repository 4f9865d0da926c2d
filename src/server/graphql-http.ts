import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap, type ApolloServerPlugin, type HTTPGraphQLResponse } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import { DesignataError } from '../model/errors';
import { asGraphQLError } from './as-graphql-error';
import type { GraphQLService } from './graphql-service';
import { legacyJsonStatus } from './legacy-json-status';
import { readJsonBody } from './read-body';

/** Queries and mutations over HTTP: GET and POST, JSON, one operation a request. */
export class GraphQLHttp {
  private readonly apollo: ApolloServer;

  constructor(
    private readonly service: GraphQLService,
    private readonly options: { readonly maxBodyBytes: number },
  ) {
    this.apollo = new ApolloServer({
      schema: service.schema,
      formatError: (formatted, error) => service.presentError(error, formatted),
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      introspection: true,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: false,
      maxRecursiveSelections: service.limits.selections,
      parseOptions: { maxTokens: service.limits.tokens },
      validationOptions: { maxErrors: service.limits.validationErrors },
      // Persisted queries would be a cache that strangers fill.
      persistedQueries: false,
      stopOnTerminationSignals: false,
      plugins: [ApolloServerPluginLandingPageDisabled(), checkOperation(service), legacyJsonStatus()],
    });
  }

  start(): Promise<void> {
    return this.apollo.start();
  }

  /** Ends after the operations in flight. */
  dispose(): Promise<void> {
    return this.apollo.stop();
  }

  /** @throws HttpError for a body that is not read; everything else is answered as GraphQL. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headerMap(request),
        search: new URL(request.url ?? '/', 'http://localhost').search,
        body: await readJsonBody(request, this.options.maxBodyBytes),
      },
      context: async () => this.contextOf(request),
    });
    await send(response, answer);
  }

  private contextOf(request: IncomingMessage): object {
    try {
      const { authorization } = request.headers;
      return this.service.createContext({ transport: 'http', authorization, subscription: false });
    } catch (error) {
      const status = error instanceof DesignataError && error.code === 'FORBIDDEN' ? 403 : 500;
      const { message, originalError } = asGraphQLError(error);
      throw new GraphQLError(message, { originalError, extensions: { http: { status } } });
    }
  }
}

/** Refuses what asks for too much, and subscriptions, which would answer one empty 200 here. */
function checkOperation(service: GraphQLService): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (operation?.operation === 'subscription') throw subscriptionOverHttp();
        refusedAsBadRequest(() => {
          service.checkDocument(document);
          if (operation === undefined) return;
          service.checkOperation({ schema, document, operation, variables: request.variables ?? {} });
        });
      },
    }),
  };
}

/** Without a status of its own, what a check throws would be answered 500, which clients ask again. */
function refusedAsBadRequest(check: () => void): void {
  try {
    check();
  } catch (error) {
    const { message, originalError, extensions } = asGraphQLError(error);
    throw new GraphQLError(message, { originalError, extensions: { ...extensions, http: { status: 400 } } });
  }
}

function subscriptionOverHttp(): GraphQLError {
  return new GraphQLError(
    'Expected a query or a mutation, but came a subscription. Subscribe over a WebSocket on /graphql ' +
      '(protocol graphql-transport-ws) or as an event stream on /graphql/stream.',
    { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
  );
}

function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

async function send(response: ServerResponse, answer: HTTPGraphQLResponse): Promise<void> {
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.statusCode = answer.status ?? 200;
  if (answer.body.kind === 'complete') {
    response.end(answer.body.string);
    return;
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}
