import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { SourceKind } from './enums';

/** A document facts come from. An edition of a list is one; so is a notice, a legal act, a press article. */
@ObjectType({
  description:
    'A document that facts come from: an edition of a list, a legal act, a notice, a press article.',
})
@Entity('source')
@Index(['key'], { unique: true })
export class Source {
  @Field(() => ID, { description: 'The registry’s number for the document.' })
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  /** `edition:<id>` for editions, otherwise the list's id and its own key for the document. */
  @Column('text')
  key: string;

  @Field(() => SourceKind, { description: 'What sort of document it is.' })
  @Column('text')
  kind: SourceKind;

  @Field(() => String, {
    description: 'The document’s title; for an edition, the list’s name and the day it was published.',
  })
  @Column('text')
  title: string;

  @Field(() => String, { nullable: true, description: 'Who published it; null where that is not recorded.' })
  @Column('text', { nullable: true })
  publisher: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who signed or wrote it, such as a newspaper’s reporter; null where that is not recorded.',
  })
  @Column('text', { nullable: true })
  author: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was published; null where it has no address of its own.',
  })
  @Column('text', { nullable: true })
  url: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day it was published, as it says itself; null where that is not known.',
  })
  @Column('date', { nullable: true })
  publishedOn: string | null;

  /** The edition, where the document is one. */
  @Column('bigint', { nullable: true })
  editionId: string | null;
}
