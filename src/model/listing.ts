import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { ListEntry } from './list-entry';

/** One period in which an entry stood on its list; a relisted entry has several. */
@ObjectType({ description: 'One period in which an entry stood on its list, by revision.' })
@Entity('listing')
@Index(['entryId'], { unique: true, where: '"removed_in" IS NULL' })
@Index(['entryId', 'addedIn'], { unique: true })
export class Listing {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('text')
  entryId: string;

  @ManyToOne(() => ListEntry, { nullable: false })
  @JoinColumn({ name: 'entry_id' })
  entry?: ListEntry;

  @Field(() => Int, { description: 'The revision that put the entry on the list.' })
  @Column('integer')
  addedIn: number;

  @Field(() => Int, { nullable: true, description: 'The revision that took it off; null while it stands.' })
  @Column('integer', { nullable: true })
  removedIn: number | null;
}
