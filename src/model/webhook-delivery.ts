import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime } from './date-time';
import { WebhookOutcome } from './enums';
import { WebhookEndpoint } from './webhook-endpoint';

/** One attempt to deliver one message: the delivery log's row. Written once the attempt has ended. */
@ObjectType({ description: 'One attempt to deliver one message to a webhook.' })
@Entity('webhook_delivery')
@Index(['endpointId', 'id'])
export class WebhookDelivery {
  @Field(() => ID, {
    description: 'The registry’s number for the attempt; later attempts have greater ones.',
  })
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('text')
  endpointId: string;

  @ManyToOne(() => WebhookEndpoint, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'endpoint_id' })
  endpoint?: WebhookEndpoint;

  @Field(() => String, { description: 'The `webhook-id` header: the same in every attempt of a message.' })
  @Column('text')
  messageId: string;

  @Field(() => Int, { description: 'The revision whose changes it carries.' })
  @Column('integer')
  revision: number;

  @Field(() => Int, { description: 'How many changes it carries.' })
  @Column('integer')
  changes: number;

  @Field(() => String, {
    description: 'The cursor before the first of them: give it to `redeliverWebhook` to send them again.',
  })
  @Column('text')
  after: string;

  @Field(() => Int, { description: 'From 1.' })
  @Column('integer')
  attempt: number;

  @Field(() => DateTime, { description: 'When the attempt ended.' })
  @Column('timestamptz')
  at: Date;

  @Field(() => Int, {
    description: 'How long the attempt took, to the end of the answer or to giving up, in milliseconds.',
  })
  @Column('integer')
  durationMs: number;

  @Field(() => WebhookOutcome, { description: 'Whether the receiver took the message.' })
  @Column('text')
  outcome: WebhookOutcome;

  @Field(() => Int, { nullable: true, description: 'The HTTP status; null when no answer came.' })
  @Column('integer', { nullable: true })
  status: number | null;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  @Column('text', { nullable: true })
  error: string | null;

  @Field(() => String, { nullable: true, description: 'The beginning of the answer’s body, at most 1 kB.' })
  @Column('text', { nullable: true })
  response: string | null;
}
