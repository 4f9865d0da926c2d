import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FeedRegistry } from './feed-registry';

/** One HTTP server that takes every message, and says so at once. */
export class WebhookReceivers {
  private readonly webhooks: string[] = [];
  private onMessage: (text: string) => void = () => undefined;

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        response.end();
        this.onMessage(text);
      });
    });
  }

  static async open(): Promise<WebhookReceivers> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new WebhookReceivers(server);
  }

  async register(registry: FeedRegistry, count: number, onMessage: (text: string) => void): Promise<void> {
    this.onMessage = onMessage;
    const url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
    for (let at = 0; at < count; at++) {
      const { registerWebhook } = await registry.ask<{ registerWebhook: { webhook: { id: string } } }>(
        'mutation ($url: String!) { registerWebhook(url: $url) { webhook { id } } }',
        { url },
      );
      this.webhooks.push(registerWebhook.webhook.id);
    }
  }

  /** Sends the whole log to one of them again; resolves when so many changes have come. */
  async replay(registry: FeedRegistry, changes: number): Promise<void> {
    let came = 0;
    const all = new Promise<void>((resolve) => {
      this.onMessage = (text) => {
        came += (JSON.parse(text) as { data: { changes: unknown[] } }).data.changes.length;
        if (came >= changes) resolve();
      };
    });
    await registry.ask('mutation ($id: ID!) { redeliverWebhook(id: $id) { id } }', { id: this.webhooks[0] });
    await all;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
