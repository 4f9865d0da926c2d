import type { WebhookDesk } from '../changes/webhooks/webhook-desk';
import { DesignataError } from '../model/errors';
import type { ApiContext } from './api-context';

/** @throws DesignataError `UNAVAILABLE` where this process has no webhooks. */
export function webhookDeskOf({ services }: ApiContext): WebhookDesk {
  if (services.webhooks !== undefined) return services.webhooks;
  throw new DesignataError('UNAVAILABLE', 'This server was started without webhooks.');
}
