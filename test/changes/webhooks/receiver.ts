import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebhookPayload } from '../../../src/changes/webhooks/webhook-message';

/** One POST that a receiver got. */
export interface Received {
  readonly id: string;
  readonly body: string;
  readonly payload: WebhookPayload;
  readonly headers: IncomingHttpHeaders;
  readonly path: string;
  /** Ids of the changes it carries. */
  readonly changes: readonly string[];
}

/** Answers one POST; what it leaves open hangs. */
export type Behaviour = (response: ServerResponse, received: Received, count: number) => void;

export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** What it does from now on. */
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

export const TAKE: Behaviour = (response) => void response.writeHead(204).end();

/** A real HTTP server on a port of this machine, which behaves as the test says. */
export async function openReceiver(behaviour: Behaviour = TAKE): Promise<Receiver> {
  const received: Received[] = [];
  let current = behaviour;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const payload = JSON.parse(body) as WebhookPayload;
      const { headers, url: path = '' } = request;
      const changes = payload.data.changes.map((change) => change.id);
      const one = { id: String(headers['webhook-id']), body, payload, headers, path, changes };
      received.push(one);
      current(response, one, received.length);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    behave: (next) => void (current = next),
    close: () => {
      const closed = new Promise<void>((done) => void server.close(() => done()));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** Ids of the changes received, each once, in the order they first came. */
export function firstSeen(received: readonly Received[]): string[] {
  return [...new Set(received.flatMap(({ changes }) => changes))];
}
