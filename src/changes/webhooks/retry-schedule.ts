import type { Retry } from '../../registry/webhooks/webhook-leases';
import type { Answer } from './webhook-sender';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * How long to wait after each failed attempt in a row, before jitter. A receiver that restarts misses seconds, one that
 * is mended in office hours a night, one that is mended after a week-end its two days. After the last the webhook is
 * parked: 14 attempts within 2 days and 23 hours.
 */
export const RETRY_DELAYS_MS: readonly number[] = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  1 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  12 * HOUR,
  12 * HOUR,
  12 * HOUR,
  12 * HOUR,
];

/** Delays vary by so much either way, so that webhooks that failed together do not come back together. */
const JITTER = 0.2;

/** A receiver may ask for a pause of its own; a slip of its pen must not silence a webhook for years. */
const LONGEST_PAUSE_MS = 24 * HOUR;

const GONE = 410;

/**
 * What becomes of a webhook after an attempt has failed.
 *
 * @param failures how many attempts have failed in a row, this one included
 * @param random from 0 to 1, as `Math.random`
 */
export function retryAfter(
  answer: Answer,
  failures: number,
  delaysMs: readonly number[],
  random: () => number,
): Retry {
  const error = answer.error ?? 'unknown';
  if (answer.status === GONE) return { park: true, error: `${error}: the receiver wants no more` };
  const delay = delaysMs[failures - 1];
  if (delay === undefined) return { park: true, error };
  const jittered = Math.round(delay * (1 - JITTER + 2 * JITTER * random()));
  const asked = Math.min(answer.retryAfterMs ?? 0, LONGEST_PAUSE_MS);
  return { park: false, error, afterMs: Math.max(jittered, asked) };
}
