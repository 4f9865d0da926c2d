import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from './date-time';
import { RevisionCause } from './enums';

/** One atomic, numbered change of the registry. Numbers start at 1, have no gaps, and follow commit order. */
@ObjectType({
  description: 'One atomic, numbered change of the registry. Numbers have no gaps and follow commit order.',
})
@Entity('revision')
export class Revision {
  @Field(() => Int, { description: 'From 1, without gaps; `asOf` takes it.' })
  @PrimaryColumn('integer')
  number: number;

  @Field(() => DateTime, {
    description:
      'When the revision was written, by the database’s clock. Later revisions never bear an earlier time.',
  })
  @Column('timestamptz')
  at: Date;

  @Field(() => RevisionCause, {
    description: 'Who caused it: a publisher’s news is to be told from our better reading of old bytes.',
  })
  @Column('text')
  cause: RevisionCause;

  @Field(() => String, { nullable: true, description: 'Who decided, where a person did.' })
  @Column('text', { nullable: true })
  actor: string | null;

  @Field(() => String, { description: 'Why, in words: the edition taken in, or the analyst’s reason.' })
  @Column('text')
  reason: string;

  @Column('bigint', { nullable: true })
  editionId: string | null;

  @Field(() => Int, { description: 'How many facts it added, in all entries together.' })
  @Column('integer')
  factsAdded: number;

  @Field(() => Int, {
    description:
      'How many facts it removed, in all entries together. A changed fact counts as one removed and one added.',
  })
  @Column('integer')
  factsRemoved: number;

  @Field(() => String, {
    description:
      'SHA-256 over the previous revision’s hash and everything this revision changed, hex: a chain that shows a changed past.',
  })
  @Column('text')
  hash: string;

  /** How the hash is taken, see `registry/writing/revision-hash`. */
  @Column('integer')
  hashVersion: number;
}
