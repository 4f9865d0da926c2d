import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ConsoleFiles } from './console-files';
import type { ExportHttp } from './export-http';
import type { GraphQLHttp } from './graphql-http';
import type { GraphQLSse } from './graphql-sse';
import { livenessRoute, readinessRoute } from './health';
import type { Metrics } from './metrics';
import type { ReadinessProbe } from './readiness';
import { HttpError } from './read-body';
import type { Route } from './router';

export interface Routed {
  readonly version: string;
  readonly graphql: GraphQLHttp;
  readonly sse: GraphQLSse;
  /** Absent where the server has no registry to export. */
  readonly exports?: ExportHttp | undefined;
  readonly console: ConsoleFiles;
  readonly metrics: Metrics;
  readonly probe: ReadinessProbe;
}

/** Path by path, what the server answers; every other path is a file of the console. */
export function findRoute(routed: Routed): (path: string) => Route {
  const routes: Record<string, Route> = {
    '/graphql': graphqlRoute(routed),
    '/graphql/stream': streamRoute(routed),
    '/health': livenessRoute(routed.version),
    '/health/ready': readinessRoute(routed.probe),
    '/metrics': metricsRoute(routed.metrics),
    ...(routed.exports === undefined ? {} : { '/export': exportRoute(routed.exports) }),
  };
  const console = consoleRoute(routed.console);
  return (path) => (Object.hasOwn(routes, path) ? routes[path] : undefined) ?? console;
}

function graphqlRoute({ graphql }: Routed): Route {
  return {
    name: 'graphql',
    methods: ['GET', 'HEAD', 'POST'],
    handle: async (request, response) => {
      if (isBrowserVisit(request)) return redirect(response, '/');
      await graphql.handle(request, response);
    },
  };
}

/** Somebody who opened /graphql in a browser looks for the page to ask with. */
function isBrowserVisit({ method, url, headers }: IncomingMessage): boolean {
  return method === 'GET' && url === '/graphql' && (headers.accept ?? '').includes('text/html');
}

function streamRoute({ sse }: Routed): Route {
  return {
    name: 'stream',
    methods: ['GET', 'POST'],
    handle: (request, response) => sse.handle(request, response),
  };
}

function exportRoute(exports: ExportHttp): Route {
  return {
    name: 'export',
    methods: ['GET', 'HEAD'],
    handle: (request, response) => exports.handle(request, response),
  };
}

function metricsRoute(metrics: Metrics): Route {
  return {
    name: 'metrics',
    methods: ['GET', 'HEAD'],
    handle: async (_request, response) => {
      const text = await metrics.text();
      response.writeHead(200, { 'Content-Type': metrics.contentType });
      response.end(text);
    },
  };
}

function consoleRoute(console: ConsoleFiles): Route {
  return {
    name: 'console',
    methods: ['GET', 'HEAD'],
    handle: async (request, response) => {
      const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
      if (await console.serve(path, response)) return;
      throw new HttpError(404, 'NOT_FOUND', 'Nothing is here. GraphQL answers on /graphql.');
    },
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location });
  response.end();
}
