import { Field, ID, InterfaceType, Int } from 'type-graphql';
import { Check, Column, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { ListEntry } from './list-entry';
import { Source } from './source';

/**
 * What every fact carries: the entry that asserts it, the revisions it holds in, and its source. A fact is never
 * edited or deleted: a changed one closes (`removedIn`) and a new one opens (`addedIn`).
 */
@InterfaceType({
  description:
    'A statement that one list entry makes, with the revisions it holds in and the document it comes from. Facts are never edited: a changed fact closes and a new one opens.',
})
@Check('"removed_in" > "added_in"')
@Index(['entryId'])
@Index(['entryId', 'digest'], { unique: true, where: '"removed_in" IS NULL' })
export abstract class Fact {
  @Field(() => ID, {
    description:
      'The registry’s number for the fact, unique among facts of its type. Another wording is another fact with an id of its own.',
  })
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  /** The asserting entry's id, `us-ofac-sdn:33941`. */
  @Column('text')
  entryId: string;

  @ManyToOne(() => ListEntry, { nullable: false })
  @JoinColumn({ name: 'entry_id' })
  entry?: ListEntry;

  @Field(() => Int, { description: 'The revision that added the fact.' })
  @Column('integer')
  addedIn: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that removed the fact; null while it holds.',
  })
  @Column('integer', { nullable: true })
  removedIn: number | null;

  /** Digest of the fact's content fields (see `registry/fact-digest`): equal content, equal digest. */
  @Column('text')
  digest: string;

  @Column('bigint')
  sourceId: string;

  @ManyToOne(() => Source, { nullable: false })
  @JoinColumn({ name: 'source_id' })
  sourceDocument?: Source;

  @Field(() => String, {
    nullable: true,
    description: 'Where in the source the fact stands: a file and line, or the publisher’s own row id.',
  })
  @Column('text', { nullable: true })
  locator: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The source’s own text for this fact, where it says more than the fields.',
  })
  @Column('text', { nullable: true })
  originalText: string | null;
}
