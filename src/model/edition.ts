import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime } from './date-time';
import { EditionOutcome } from './enums';
import { List } from './list';

/** One file (or folder, or zip) of a list that was taken in, and what became of it. */
@ObjectType({ description: 'One file of a list that was taken in, and what became of it.' })
@Entity('edition')
@Index(['listId'])
export class Edition {
  @Field(() => ID, {
    description: 'The registry’s number for the edition, which `approveEdition` and `rejectEdition` take.',
  })
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('text')
  listId: string;

  @ManyToOne(() => List, { nullable: false })
  @JoinColumn({ name: 'list_id' })
  listRow?: List;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The date printed in the file, or given by the operator.',
  })
  @Column('date', { nullable: true })
  publishedOn: string | null;

  @Field(() => DateTime, { description: 'When it was taken in.' })
  @Column('timestamptz')
  receivedAt: Date;

  @Field(() => String, { description: 'Base name of what was taken in.' })
  @Column('text')
  fileName: string;

  @Field(() => String, {
    description: 'SHA-256 of the bytes, hex; of the parts’ digests in name order where there are several.',
  })
  @Column('text')
  sha256: string;

  @Field(() => String, { nullable: true, description: 'The reader that recognised it: ofac-csv, un-xml...' })
  @Column('text', { nullable: true })
  format: string | null;

  /** The reader's mapping version: equal bytes read by a newer one are our processing, not the publisher's news. */
  @Column('integer', { nullable: true })
  mapperVersion: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the canonical content, hex: equal for two files that say the same in another order.',
  })
  @Column('text', { nullable: true })
  contentDigest: string | null;

  @Field(() => Int, { description: 'Entries read.' })
  @Column('integer')
  entries: number;

  @Field(() => EditionOutcome, {
    description:
      'What became of it. A held edition stays HELD when it is turned down or overtaken: see `decision`.',
  })
  @Column('text')
  outcome: EditionOutcome;

  @Field(() => Int, { nullable: true, description: 'The revision it became, where it was applied.' })
  @Column('integer', { nullable: true })
  revision: number | null;

  /** What the guards saw and the report said; shape in `ingest/import-report`. */
  @Column('jsonb')
  report: Record<string, unknown>;
}
