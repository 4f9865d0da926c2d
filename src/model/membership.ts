import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { ListEntry } from './list-entry';
import { Party } from './party';

/** Which party an entry records, for a span of revisions, and why. Every entry has exactly one open membership. */
@ObjectType({ description: 'Which party an entry records, for a span of revisions, and why.' })
@Entity('membership')
@Index(['entryId'], { unique: true, where: '"removed_in" IS NULL' })
@Index(['entryId', 'addedIn'], { unique: true })
@Index(['partyId'])
export class Membership {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('text')
  entryId: string;

  @ManyToOne(() => ListEntry, { nullable: false })
  @JoinColumn({ name: 'entry_id' })
  entry?: ListEntry;

  @Column('text')
  partyId: string;

  @ManyToOne(() => Party, { nullable: false })
  @JoinColumn({ name: 'party_id' })
  party?: Party;

  @Field(() => Int)
  @Column('integer')
  addedIn: number;

  @Field(() => Int, { nullable: true })
  @Column('integer', { nullable: true })
  removedIn: number | null;

  @Field(() => String, {
    description:
      'Why the entry is taken to record this party: its own first record, a reference a list prints, or an analyst’s decision.',
  })
  @Column('text')
  reason: string;
}
