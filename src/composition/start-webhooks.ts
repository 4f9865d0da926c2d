import type { Logger } from 'pino';
import type { ApiServices } from '../api/api-context';
import type { WebhookCounts } from '../changes/webhooks/webhook-counts';
import { WebhookDispatcher } from '../changes/webhooks/webhook-dispatcher';
import type { Config } from '../config';
import type { Database } from '../registry/database';

/** Begins to deliver webhooks; only servers do. `publicUrl` is where others reach this one. */
export function startWebhooks(
  { dataSource, kind }: Database,
  { reader, follower }: ApiServices,
  publicUrl: string,
  counts: WebhookCounts,
  config: Config,
  logger: Logger,
): WebhookDispatcher {
  const dispatcher = new WebhookDispatcher(dataSource, reader, follower, {
    publicUrl,
    alone: kind !== 'postgres',
    allowInside: config.WEBHOOKS_INSIDE === 'allow',
    onError: (error) => logger.warn({ err: error }, 'Webhooks could not be delivered; trying again'),
    onAttempt: (outcome) => counts.attempted(outcome),
    onParked: ({ id, url: receiver }, reason) =>
      logger.warn({ webhook: id, receiver, reason }, 'Parked a webhook; `resumeWebhook` tries it again'),
  });
  dispatcher.start();
  return dispatcher;
}
