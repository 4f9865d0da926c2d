import type { DataSource } from 'typeorm';
import { WebhookOutcome } from '../../model/enums';
import { WebhookEndpoints, type EndpointCounts } from '../../registry/webhooks/webhook-endpoints';

/** What is counted of webhooks, for whoever watches the server. */
export class WebhookCounts {
  /** Attempts that this process has made since it started. */
  readonly attempts = { [WebhookOutcome.DELIVERED]: 0, [WebhookOutcome.FAILED]: 0 };
  private readonly endpoints: WebhookEndpoints;

  constructor(dataSource: DataSource) {
    this.endpoints = new WebhookEndpoints(dataSource);
  }

  /** Counts one attempt that has ended. */
  attempted(outcome: WebhookOutcome): void {
    this.attempts[outcome]++;
  }

  /** The registry's webhooks as they are now, whoever delivers to them. */
  states(): Promise<EndpointCounts> {
    return this.endpoints.counts();
  }
}
