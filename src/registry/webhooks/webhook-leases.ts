import type { DataSource } from 'typeorm';
import { WebhookOutcome, WebhookState } from '../../model/enums';
import { WebhookEndpoint } from '../../model/webhook-endpoint';
import { SqlReader } from '../reading/sql-reader';

/** An endpoint that a dispatcher has leased, with the secrets that sign for it now. */
export interface LeasedEndpoint {
  readonly endpoint: WebhookEndpoint;
  /** The secret in force, and the one before it while both count. */
  readonly secrets: readonly string[];
}

/** One attempt that has ended: what goes into the delivery log. */
export interface Attempt {
  readonly messageId: string;
  readonly revision: number;
  readonly changes: number;
  readonly after: string;
  readonly number: number;
  readonly durationMs: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly response: string | null;
}

/** Where an endpoint stands once a message was taken. */
export interface Place {
  readonly cursor: string;
  /** Everything up to and including it was delivered. */
  readonly deliveredRevision: number;
}

/** What is to become of an endpoint after a failed attempt. */
export type Retry =
  | { readonly park: false; readonly afterMs: number; readonly error: string }
  | { readonly park: true; readonly error: string };

/**
 * The dispatchers' side of the table of endpoints. Of all dispatchers on one database one at a time holds an endpoint's
 * lease; every move of a cursor is one statement that holds only for who has the lease and knows where the cursor stood.
 * Instants are the database's: the clocks of the instances need not agree.
 */
export class WebhookLeases {
  private readonly sql: SqlReader;

  /** @param holder names the dispatcher, unlike any other. */
  constructor(
    dataSource: DataSource,
    private readonly holder: string,
    private readonly leaseMs: number,
  ) {
    this.sql = new SqlReader(dataSource);
  }

  /** Leases every endpoint that has something before it up to `revision`, is due, and is nobody's; but for `except`. */
  async claimDue(revision: number, except: readonly string[]): Promise<LeasedEndpoint[]> {
    return this.leased(
      `WITH due AS (
         SELECT id FROM webhook_endpoint
         WHERE state = '${WebhookState.ACTIVE}' AND delivered_revision < $3::int AND NOT (id = ANY($4::text[]))
           AND coalesce(next_attempt_at, now()) <= now() AND coalesce(lease_until, now()) <= now()
         ORDER BY id FOR UPDATE SKIP LOCKED
       ), leased AS (
         UPDATE webhook_endpoint w SET ${LEASE} FROM due WHERE w.id = due.id RETURNING w.*
       ) SELECT leased.*, ${OLD_SECRET_COUNTS} FROM leased`,
      [revision, except],
    );
  }

  /** Ends the leases of all other dispatchers: only for one that knows that they are dead. */
  async endOthers(): Promise<void> {
    await this.sql.rows(
      `WITH ended AS (
         UPDATE webhook_endpoint SET lease_holder = NULL, lease_until = NULL WHERE lease_holder <> $1 RETURNING id
       ) SELECT id FROM ended`,
      [this.holder],
    );
  }

  /**
   * Prolongs the lease for one attempt; gives the endpoint as it now is. Undefined when it is no longer ours to deliver
   * to: removed, parked, sent to another cursor, or leased by somebody else after ours ran out.
   */
  async prolong({ id, cursor }: WebhookEndpoint): Promise<LeasedEndpoint | undefined> {
    const [leased] = await this.leased(
      `WITH leased AS (
         UPDATE webhook_endpoint SET ${LEASE}
         WHERE id = $3 AND cursor = $4 AND lease_holder = $1 AND lease_until > now() AND state = '${WebhookState.ACTIVE}'
         RETURNING *
       ) SELECT leased.*, ${OLD_SECRET_COUNTS} FROM leased`,
      [id, cursor],
    );
    return leased;
  }

  /** Moves the cursor past changes that are not asked for, where it is still ours to move. */
  async passOver({ id, cursor }: WebhookEndpoint, to: Place): Promise<void> {
    await this.sql.rows(
      `WITH moved AS (
         UPDATE webhook_endpoint SET cursor = $4, delivered_revision = greatest(delivered_revision, $5::int)
         WHERE ${OURS} RETURNING id
       ) SELECT id FROM moved`,
      [id, cursor, this.holder, to.cursor, to.deliveredRevision],
    );
  }

  /** Logs a delivery and moves the cursor behind it, in one statement. Undefined when it was not to be moved. */
  async delivered(
    { id, cursor }: WebhookEndpoint,
    attempt: Attempt,
    to: Place,
  ): Promise<WebhookEndpoint | undefined> {
    const [row] = await this.sql.rows(
      `WITH logged AS (${LOG_ATTEMPT}), moved AS (
         UPDATE webhook_endpoint SET cursor = $14, delivered_revision = greatest(delivered_revision, $15::int),
           failed_attempts = 0, failing_since = NULL, last_error = NULL, next_attempt_at = NULL, last_delivered_at = now()
         WHERE ${OURS} RETURNING *
       ) SELECT * FROM moved`,
      [
        id,
        cursor,
        this.holder,
        ...attemptValues(attempt, WebhookOutcome.DELIVERED),
        to.cursor,
        to.deliveredRevision,
      ],
    );
    return row === undefined ? undefined : this.sql.entity(WebhookEndpoint, row);
  }

  /** Logs a failure and says when to try again, or parks. What an operator changed meanwhile stands. */
  async failed({ id, cursor }: WebhookEndpoint, attempt: Attempt, retry: Retry): Promise<void> {
    await this.sql.rows(
      `WITH logged AS (${LOG_ATTEMPT}), updated AS (
         UPDATE webhook_endpoint SET ${failure('$14', '$15')}, failed_attempts = failed_attempts + 1 WHERE ${OURS}
         RETURNING id
       ) SELECT id FROM updated`,
      [id, cursor, this.holder, ...attemptValues(attempt, WebhookOutcome.FAILED), ...retryValues(retry)],
    );
  }

  /** Puts the endpoint off, or parks it, though nothing was sent: its next message could not be put together. */
  async putOff({ id, cursor }: WebhookEndpoint, retry: Retry): Promise<void> {
    await this.sql.rows(
      `WITH updated AS (
         UPDATE webhook_endpoint SET ${failure('$4', '$5')} WHERE ${OURS} RETURNING id
       ) SELECT id FROM updated`,
      [id, cursor, this.holder, ...retryValues(retry)],
    );
  }

  /** Lets another dispatcher, or a later turn of this one, lease the endpoint at once. */
  async release(id: string): Promise<void> {
    await this.sql.rows(
      `WITH released AS (
         UPDATE webhook_endpoint SET lease_holder = NULL, lease_until = NULL WHERE id = $1 AND lease_holder = $2
         RETURNING id
       ) SELECT id FROM released`,
      [id, this.holder],
    );
  }

  private async leased(statement: string, parameters: readonly unknown[]): Promise<LeasedEndpoint[]> {
    const rows = await this.sql.rows<Readonly<Record<string, unknown>> & { old_secret_counts: boolean }>(
      statement,
      [this.holder, this.leaseMs, ...parameters],
    );
    return rows.map((row) => {
      const endpoint = this.sql.entity(WebhookEndpoint, row);
      const old = row.old_secret_counts ? endpoint.previousSecret : null;
      return { endpoint, secrets: old === null ? [endpoint.secret] : [endpoint.secret, old] };
    });
  }
}

const LEASE = "lease_holder = $1, lease_until = now() + $2::float8 * interval '1 millisecond'";

const OURS = 'id = $1 AND cursor = $2 AND lease_holder = $3';

const OLD_SECRET_COUNTS =
  'coalesce(leased.previous_secret IS NOT NULL AND leased.previous_secret_until > now(), false) AS old_secret_counts';

/** An attempt is logged whatever became of the lease, as it was made; unless its endpoint was removed meanwhile. */
const LOG_ATTEMPT = `
  INSERT INTO webhook_delivery (endpoint_id, message_id, revision, changes, after, attempt, at, duration_ms, outcome, status, error, response)
  SELECT id, $4, $5::int, $6::int, $7, $8::int, now(), $9::int, $10, $11::int, $12, $13 FROM webhook_endpoint WHERE id = $1`;

/** Without a delay the endpoint is parked. */
function failure(delay: string, error: string): string {
  return `
    state = CASE WHEN ${delay}::float8 IS NULL THEN '${WebhookState.PARKED}' ELSE state END,
    parked_at = CASE WHEN ${delay}::float8 IS NULL THEN now() ELSE NULL END,
    next_attempt_at = now() + ${delay}::float8 * interval '1 millisecond',
    failing_since = coalesce(failing_since, now()), last_error = ${error}`;
}

function attemptValues(attempt: Attempt, outcome: WebhookOutcome): unknown[] {
  const { messageId, revision, changes, after, number, durationMs, status, error, response } = attempt;
  return [messageId, revision, changes, after, number, durationMs, outcome, status, error, response];
}

function retryValues(retry: Retry): unknown[] {
  return [retry.park ? null : retry.afterMs, retry.error];
}
