import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the change log is delivered to, and the log of deliveries. */
export class CreateWebhooks1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "webhook_delivery"; DROP TABLE "webhook_endpoint"');
  }
}

const TABLES = `
CREATE TABLE "webhook_endpoint" (
  "id" text NOT NULL,
  "url" text NOT NULL,
  "description" text,
  "state" text NOT NULL,
  "filter" jsonb NOT NULL,
  "cursor" text NOT NULL,
  "delivered_revision" integer NOT NULL,
  "secret" text NOT NULL,
  "previous_secret" text,
  "previous_secret_until" timestamptz,
  "failed_attempts" integer NOT NULL,
  "failing_since" timestamptz,
  "last_error" text,
  "next_attempt_at" timestamptz,
  "last_delivered_at" timestamptz,
  "parked_at" timestamptz,
  "created_at" timestamptz NOT NULL,
  "created_by" text NOT NULL,
  "lease_holder" text,
  "lease_until" timestamptz,
  CONSTRAINT "PK_6c98112122b2b8a4f3984d2efa8" PRIMARY KEY ("id")
);

CREATE TABLE "webhook_delivery" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "endpoint_id" text NOT NULL,
  "message_id" text NOT NULL,
  "revision" integer NOT NULL,
  "changes" integer NOT NULL,
  "after" text NOT NULL,
  "attempt" integer NOT NULL,
  "at" timestamptz NOT NULL,
  "duration_ms" integer NOT NULL,
  "outcome" text NOT NULL,
  "status" integer,
  "error" text,
  "response" text,
  CONSTRAINT "PK_b1ae290239a778f12399db91354" PRIMARY KEY ("id")
);

CREATE INDEX "IDX_a1bc8e4b7660989684fec1340e" ON "webhook_delivery" ("endpoint_id", "id");

ALTER TABLE "webhook_delivery" ADD CONSTRAINT "FK_f53f5aec02217a54927b13e39d9" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoint"("id") ON DELETE CASCADE;
`;
