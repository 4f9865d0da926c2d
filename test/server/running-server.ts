import { resolve } from 'node:path';
import pino from 'pino';
import type { GraphQLService } from '../../src/server/graphql-service';
import type { ReadinessReport } from '../../src/server/readiness';
import { DesignataServer, type ServerOptions } from '../../src/server/server';

export const READY: ReadinessReport = {
  status: 'ready',
  database: { kind: 'memory', answers: true },
  registryRevision: 7,
  indexRevision: 7,
  lists: [{ id: 'notices', entries: 3 }],
};

/** A server on a free port of this machine, with what the test changes of its options. */
export async function startServer(
  service: GraphQLService,
  changes: Partial<ServerOptions> = {},
): Promise<{ server: DesignataServer; url: string }> {
  const server = new DesignataServer(service, {
    host: '127.0.0.1',
    port: 0,
    version: '1.2.3',
    consoleFolder: resolve(__dirname, '../fixtures/console'),
    maxBodyBytes: 10_000,
    maxSockets: 10,
    shutdownGraceMs: 2_000,
    logger: pino({ level: 'silent' }),
    probe: async () => READY,
    ...changes,
  });
  return { server, url: await server.start() };
}

/** Asks over HTTP as an ordinary client does. */
export async function ask(
  url: string,
  query: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Record<string, unknown>; headers: Headers }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query }),
  });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  };
}
