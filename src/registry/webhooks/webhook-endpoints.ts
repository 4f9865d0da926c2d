import type { DataSource } from 'typeorm';
import { WebhookState } from '../../model/enums';
import { WebhookEndpoint } from '../../model/webhook-endpoint';
import type { ChangeFilter } from '../reading/change-log';
import { SqlReader, type Row } from '../reading/sql-reader';
import { StatementParameters } from '../reading/statement-parameters';

/** An endpoint to be, as its operator wants it. */
export interface NewEndpoint {
  readonly id: string;
  readonly url: string;
  readonly description: string | null;
  readonly filter: ChangeFilter;
  readonly cursor: string;
  readonly deliveredRevision: number;
  readonly secret: string;
  readonly createdBy: string;
}

/** What may be changed of an endpoint; what is absent stays. */
export interface EndpointChanges {
  readonly url?: string;
  readonly description?: string | null;
  readonly filter?: ChangeFilter;
}

/** How many endpoints there are of each kind; `failing` ones are active, and their last attempt failed. */
export interface EndpointCounts {
  readonly active: number;
  readonly failing: number;
  readonly parked: number;
}

/** What operators do with the table of endpoints. `undefined` answers say that there is no such endpoint. */
export class WebhookEndpoints {
  private readonly sql: SqlReader;

  constructor(private readonly dataSource: DataSource) {
    this.sql = new SqlReader(dataSource);
  }

  /** Adds an endpoint, unless there are `limit` of them already: undefined then. */
  async add(endpoint: NewEndpoint, limit: number): Promise<WebhookEndpoint | undefined> {
    return this.dataSource.transaction(async (manager) => {
      // Two that are registered at once would both count the same.
      await manager.query('LOCK TABLE webhook_endpoint IN SHARE ROW EXCLUSIVE MODE');
      const rows = await manager.query<Row[]>(
        `WITH added AS (
           INSERT INTO webhook_endpoint (id, url, description, state, filter, cursor, delivered_revision, secret,
             failed_attempts, created_at, created_by)
           SELECT $1, $2, $3, $4, $5::jsonb, $6, $7::int, $8, 0, now(), $9
           WHERE (SELECT count(*) FROM webhook_endpoint) < $10::int
           RETURNING *
         ) SELECT * FROM added`,
        [
          endpoint.id,
          endpoint.url,
          endpoint.description,
          WebhookState.ACTIVE,
          JSON.stringify(endpoint.filter),
          endpoint.cursor,
          endpoint.deliveredRevision,
          endpoint.secret,
          endpoint.createdBy,
          limit,
        ],
      );
      return this.first(rows);
    });
  }

  /** In the order they were registered. */
  async all(): Promise<WebhookEndpoint[]> {
    const rows = await this.sql.rows('SELECT * FROM webhook_endpoint ORDER BY created_at, id');
    return rows.map((row) => this.sql.entity(WebhookEndpoint, row));
  }

  async counts(): Promise<EndpointCounts> {
    const [row] = await this.sql.rows<EndpointCounts>(
      `SELECT count(*) FILTER (WHERE state = $1)::int AS active, count(*) FILTER (WHERE state = $2)::int AS parked,
         count(*) FILTER (WHERE state = $1 AND failed_attempts > 0)::int AS failing FROM webhook_endpoint`,
      [WebhookState.ACTIVE, WebhookState.PARKED],
    );
    return row ?? { active: 0, failing: 0, parked: 0 };
  }

  async byId(id: string): Promise<WebhookEndpoint | undefined> {
    return this.first(await this.sql.rows('SELECT * FROM webhook_endpoint WHERE id = $1', [id]));
  }

  async change(id: string, changes: EndpointChanges): Promise<WebhookEndpoint | undefined> {
    const parameters = new StatementParameters();
    const settings: string[] = [];
    if (changes.url !== undefined) settings.push(`url = ${parameters.add(changes.url, 'text')}`);
    if (changes.description !== undefined)
      settings.push(`description = ${parameters.add(changes.description, 'text')}`);
    if (changes.filter !== undefined)
      settings.push(`filter = ${parameters.add(JSON.stringify(changes.filter), 'jsonb')}`);
    if (settings.length === 0) return this.byId(id);
    return this.updated(settings.join(', '), id, parameters);
  }

  /** The secret that was in force signs as well for so long. The one before it no longer does. */
  async rotateSecret(id: string, secret: string, overlapMs: number): Promise<WebhookEndpoint | undefined> {
    const parameters = new StatementParameters();
    const [fresh, overlap] = [parameters.add(secret, 'text'), parameters.add(overlapMs, 'float8')];
    return this.updated(
      `previous_secret = secret, secret = ${fresh},
       previous_secret_until = now() + ${overlap} * interval '1 millisecond'`,
      id,
      parameters,
    );
  }

  /**
   * Puts the endpoint's place to another cursor, and makes it due at once. It stays parked where it is. The lease ends, so that
   * a message that is under way from that very cursor does not count as what was asked for.
   */
  async moveTo(id: string, cursor: string, deliveredRevision: number): Promise<WebhookEndpoint | undefined> {
    const parameters = new StatementParameters();
    const [place, delivered] = [parameters.add(cursor, 'text'), parameters.add(deliveredRevision, 'int')];
    return this.updated(
      `cursor = ${place}, delivered_revision = ${delivered}, failed_attempts = 0, next_attempt_at = NULL,
       lease_holder = NULL, lease_until = NULL`,
      id,
      parameters,
    );
  }

  /** Makes the endpoint due at once, parked or waiting to be tried again. The last error stays until one is taken. */
  async resume(id: string): Promise<WebhookEndpoint | undefined> {
    const parameters = new StatementParameters();
    return this.updated(
      `state = ${parameters.add(WebhookState.ACTIVE, 'text')}, parked_at = NULL, failed_attempts = 0, failing_since = NULL, next_attempt_at = NULL`,
      id,
      parameters,
    );
  }

  /** Removes the endpoint and its delivery log. */
  async remove(id: string): Promise<WebhookEndpoint | undefined> {
    return this.first(
      await this.sql.rows(
        'WITH gone AS (DELETE FROM webhook_endpoint WHERE id = $1 RETURNING *) SELECT * FROM gone',
        [id],
      ),
    );
  }

  private async updated(
    settings: string,
    id: string,
    parameters: StatementParameters,
  ): Promise<WebhookEndpoint | undefined> {
    const key = parameters.add(id, 'text');
    return this.first(
      await this.sql.rows(
        `WITH updated AS (UPDATE webhook_endpoint SET ${settings} WHERE id = ${key} RETURNING *)
         SELECT * FROM updated`,
        parameters.values,
      ),
    );
  }

  private first(rows: readonly Row[]): WebhookEndpoint | undefined {
    const [row] = rows;
    return row === undefined ? undefined : this.sql.entity(WebhookEndpoint, row);
  }
}
