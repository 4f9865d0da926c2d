import { WebhookOutcome } from '../../model/enums';
import { DesignataError } from '../../model/errors';
import type { WebhookEndpoint } from '../../model/webhook-endpoint';
import type { WebhookDeliveryLog } from '../../registry/webhooks/webhook-delivery-log';
import type { Attempt, WebhookLeases } from '../../registry/webhooks/webhook-leases';
import type { MessageComposer } from './message-composer';
import { retryAfter } from './retry-schedule';
import type { WebhookMessage } from './webhook-message';
import type { Answer, WebhookSender } from './webhook-sender';

/** What delivering to an endpoint needs; one for the whole dispatcher. */
export interface TurnTools {
  readonly leases: WebhookLeases;
  readonly composer: MessageComposer;
  readonly sender: WebhookSender;
  readonly log: WebhookDeliveryLog;
  readonly retryDelaysMs: readonly number[];
  readonly random: () => number;
  /** The newest revision that may be delivered. */
  readonly revision: () => number;
  /** Aborts when no further message is to be begun. */
  readonly stopping: AbortSignal;
  /** Aborts when the message under way is to be broken off, too. */
  readonly breakingOff: AbortSignal;
  readonly onAttempt: (outcome: WebhookOutcome) => void;
  readonly onParked: (endpoint: WebhookEndpoint, error: string) => void;
}

/** Messages of one turn; then the endpoint is given back, and leased again at once where there are more. */
const MESSAGES_PER_TURN = 100;

/** Attempts of an endpoint that the delivery log keeps. */
export const LOGGED_ATTEMPTS = 1_000;

/** How long to wait after a message could not be put together: a fault of ours, not of the receiver. */
const FAULT_PAUSE_MS = 5_000;

/**
 * Delivers to one leased endpoint, message by message, until it has everything or an attempt fails. The lease is
 * prolonged before each attempt, and is longer than an attempt may take. Rejects when the database cannot be written.
 */
export async function takeTurn(leased: WebhookEndpoint, tools: TurnTools): Promise<void> {
  let endpoint: WebhookEndpoint | undefined = leased;
  try {
    for (let sent = 0; sent < MESSAGES_PER_TURN && endpoint && !tools.stopping.aborted; sent++)
      endpoint = await deliverNext(endpoint, tools);
    await tools.log.trim(leased.id, LOGGED_ATTEMPTS);
  } catch (error) {
    if (tools.breakingOff.aborted) return;
    throw error;
  } finally {
    await tools.leases.release(leased.id);
  }
}

/** Gives the endpoint behind the message; undefined when the turn is over. */
async function deliverNext(
  endpoint: WebhookEndpoint,
  tools: TurnTools,
): Promise<WebhookEndpoint | undefined> {
  const next = await tools.composer.next(endpoint, tools.revision()).catch(async (error: unknown) => {
    await putOff(endpoint, error, tools);
    throw error;
  });
  const { message, to } = next;
  if (message === undefined) {
    await tools.leases.passOver(endpoint, to);
    return undefined;
  }
  const ours = await tools.leases.prolong(endpoint);
  if (ours === undefined) return undefined;
  const answer = await tools.sender.send(ours.endpoint.url, message, ours.secrets, tools.breakingOff);
  tools.onAttempt(answer.taken ? WebhookOutcome.DELIVERED : WebhookOutcome.FAILED);
  const attempt = attemptOf(ours.endpoint, message, answer);
  if (!answer.taken) {
    await fail(ours.endpoint, attempt, answer, tools);
    return undefined;
  }
  const behind = await tools.leases.delivered(ours.endpoint, attempt, to);
  return to.deliveredRevision < tools.revision() ? behind : undefined;
}

async function fail(
  endpoint: WebhookEndpoint,
  attempt: Attempt,
  answer: Answer,
  { leases, retryDelaysMs, random, onParked }: TurnTools,
): Promise<void> {
  const retry = retryAfter(answer, attempt.number, retryDelaysMs, random);
  await leases.failed(endpoint, attempt, retry);
  if (retry.park) onParked(endpoint, retry.error);
}

/** A cursor that does not fit the log will not fit it later either; anything else may pass. */
async function putOff(
  endpoint: WebhookEndpoint,
  error: unknown,
  { leases, onParked }: TurnTools,
): Promise<void> {
  if (error instanceof DesignataError && error.code === 'BAD_CURSOR') {
    const reason = `The webhook's cursor does not fit the change log: ${error.message}`;
    await leases.putOff(endpoint, { park: true, error: reason });
    onParked(endpoint, reason);
    return;
  }
  const reason = 'The next message could not be put together; the log of the server says why.';
  await leases.putOff(endpoint, { park: false, afterMs: FAULT_PAUSE_MS, error: reason });
}

function attemptOf(
  { cursor, failedAttempts }: WebhookEndpoint,
  { id: messageId, revision, changes }: WebhookMessage,
  { status, error, response, durationMs }: Answer,
): Attempt {
  const number = failedAttempts + 1;
  return { messageId, revision, changes, after: cursor, number, durationMs, status, error, response };
}
