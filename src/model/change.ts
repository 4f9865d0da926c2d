import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ChangeKind } from './enums';
import { ListEntry } from './list-entry';
import { Party } from './party';
import { Revision } from './revision';

/** One event inside a revision, in a fixed order: the change log's row. */
@ObjectType({ description: 'One event of the change log.' })
@Entity('change')
@Index(['entryId'])
@Index(['partyId'])
export class Change {
  @PrimaryColumn('integer')
  revision: number;

  @ManyToOne(() => Revision, { nullable: false })
  @JoinColumn({ name: 'revision' })
  revisionRow?: Revision;

  @Field(() => Int, { description: 'Position inside the revision, from 0.' })
  @PrimaryColumn('integer')
  position: number;

  @Field(() => ChangeKind, { description: 'What happened.' })
  @Column('text')
  kind: ChangeKind;

  @Column('text')
  entryId: string;

  @ManyToOne(() => ListEntry, { nullable: false })
  @JoinColumn({ name: 'entry_id' })
  entryRow?: ListEntry;

  /** The party the entry records after the change. */
  @Column('text')
  partyId: string;

  @ManyToOne(() => Party, { nullable: false })
  @JoinColumn({ name: 'party_id' })
  partyRow?: Party;

  /** The party the entry recorded before, for MERGED and SPLIT. */
  @Column('text', { nullable: true })
  previousPartyId: string | null;
}
