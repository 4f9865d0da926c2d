import { Field, ID, Int, InterfaceType } from 'type-graphql';
import { Check, Column, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { List } from './list';

/**
 * What one list says an authority or a program is called, from one revision to another. A term is never edited: another
 * wording closes it and opens a new one. Several lists may name the same id; which of them is shown is `term-reads`'.
 */
@InterfaceType({
  description:
    'What a list calls an authority or a program, with the revisions in which it did. Of several lists that name the same one, a publisher’s own list counts before the notices, and the newest wording before older ones.',
})
@Check('"removed_in" > "added_in"')
@Index(['listId', 'id'], { unique: true, where: '"removed_in" IS NULL' })
@Index(['id'])
export abstract class Term {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  rowId: string;

  @Field(() => ID, { description: 'The same whatever it is called: filters take it.' })
  @Column('text')
  id: string;

  @Column('text')
  listId: string;

  @ManyToOne(() => List, { nullable: false })
  @JoinColumn({ name: 'list_id' })
  listRow?: List;

  /** Whether the list tells of what others publish: its words count where no publisher's list has any. */
  @Column('boolean')
  secondHand: boolean;

  @Field(() => Int, { description: 'The revision that recorded this wording.' })
  @Column('integer')
  addedIn: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that replaced the wording; null while it holds.',
  })
  @Column('integer', { nullable: true })
  removedIn: number | null;

  /** The revision whose hash covers the row; null until the first revision after terms came to be kept. */
  @Column('integer', { nullable: true })
  loggedIn: number | null;
}
