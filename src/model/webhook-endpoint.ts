import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from './date-time';
import { WebhookState } from './enums';

/**
 * Where the change log is delivered to. The row is the queue as well: its cursor says how far the endpoint has come,
 * and nothing else has to be kept for nothing to be lost. Instants are the database's, which all instances share.
 */
@ObjectType('Webhook', {
  description: 'An endpoint that the change log is delivered to, in order and at least once.',
})
@Entity('webhook_endpoint')
export class WebhookEndpoint {
  @Field(() => ID, { description: '`wh_` and 24 hex digits.' })
  @PrimaryColumn('text')
  id: string;

  @Field(() => String, { description: 'Where messages are POSTed to.' })
  @Column('text')
  url: string;

  @Field(() => String, { nullable: true, description: 'What it is for, in the operator’s words.' })
  @Column('text', { nullable: true })
  description: string | null;

  @Field(() => WebhookState, { description: 'Whether it is delivered to, or waits for an operator.' })
  @Column('text')
  state: WebhookState;

  /** A `ChangeFilter` of `registry/reading/change-log`. */
  @Column('jsonb')
  filter: Record<string, unknown>;

  @Field(() => String, {
    description: 'Where in the change log it stands: behind the last change that it took, `changes(after:)`.',
  })
  @Column('text')
  cursor: string;

  @Field(() => Int, {
    description:
      'How far it has come: of this revision and all before it, everything asked for was delivered, or lies before the cursor that it was told to begin behind. Moves with the cursor, and is the revision before the cursor’s where the cursor stands inside one.',
  })
  @Column('integer')
  deliveredRevision: number;

  /** `whsec_` and base64, as Standard Webhooks writes it. Signing needs it in the clear. */
  @Column('text')
  secret: string;

  /** The secret before the last rotation, which signs as well until then. */
  @Column('text', { nullable: true })
  previousSecret: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the secret before the last rotation signs as well.',
  })
  @Column('timestamptz', { nullable: true })
  previousSecretUntil: Date | null;

  @Field(() => Int, { description: 'Failed attempts since the last that was taken.' })
  @Column('integer')
  failedAttempts: number;

  @Field(() => DateTime, { nullable: true, description: 'Since when every attempt has failed.' })
  @Column('timestamptz', { nullable: true })
  failingSince: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the last attempt failed; null once one is taken.',
  })
  @Column('text', { nullable: true })
  lastError: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Not tried again before; null when it is due at once.',
  })
  @Column('timestamptz', { nullable: true })
  nextAttemptAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the receiver last took a message; null before the first.',
  })
  @Column('timestamptz', { nullable: true })
  lastDeliveredAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was parked; null while it is active.' })
  @Column('timestamptz', { nullable: true })
  parkedAt: Date | null;

  @Field(() => DateTime, { description: 'When it was registered.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => String, { description: 'The operator who registered it.' })
  @Column('text')
  createdBy: string;

  /** The one dispatcher that may deliver; it counts until `leaseUntil`, so that a killed one's runs out. */
  @Column('text', { nullable: true })
  leaseHolder: string | null;

  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;
}
