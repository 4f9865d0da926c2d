import { Webhook } from 'standardwebhooks';
import type { WebhookMessage } from './webhook-message';

/**
 * The headers that Standard Webhooks asks for. Every secret signs, so that a receiver which has not yet taken the
 * newer one still finds a signature that it knows.
 */
export function signedHeaders(
  { id, body }: WebhookMessage,
  secrets: readonly string[],
  at: Date,
): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
}
