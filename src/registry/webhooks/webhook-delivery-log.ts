import type { DataSource } from 'typeorm';
import { WebhookDelivery } from '../../model/webhook-delivery';
import { pageOf, type Page } from '../reading/page';
import { SqlReader, type Row } from '../reading/sql-reader';

/** Attempts to deliver, of one endpoint each. */
export class WebhookDeliveryLog {
  private readonly sql: SqlReader;

  constructor(dataSource: DataSource) {
    this.sql = new SqlReader(dataSource);
  }

  /** Newest first, older than the attempt with the id `before`. */
  async page(endpointId: string, first: number, before: string | undefined): Promise<Page<WebhookDelivery>> {
    const rows = await this.sql.rows<Row & { id: string }>(
      `SELECT * FROM webhook_delivery WHERE endpoint_id = $1 AND ($2::bigint IS NULL OR id < $2::bigint)
       ORDER BY id DESC LIMIT $3`,
      [endpointId, before ?? null, first + 1],
    );
    return pageOf(rows, first, (row) => ({ node: this.sql.entity(WebhookDelivery, row), keys: [row.id] }));
  }

  /** Forgets all but the newest attempts of an endpoint. */
  async trim(endpointId: string, keep: number): Promise<void> {
    await this.sql.rows(
      `WITH gone AS (
         DELETE FROM webhook_delivery WHERE endpoint_id = $1 AND id <= (
           SELECT id FROM webhook_delivery WHERE endpoint_id = $1 ORDER BY id DESC OFFSET $2 LIMIT 1)
         RETURNING id
       ) SELECT count(*) FROM gone`,
      [endpointId, keep],
    );
  }
}
