import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { Fact } from './fact';

/** The legal act: an authority acted under one or more programmes. */
@ObjectType({
  implements: Fact,
  description: 'The legal act: an authority designated the party under one or more programs.',
})
@Entity('designation')
@Index(['authorityId'])
export class Designation extends Fact {
  /** Null where the list does not say who designated. */
  @Column('text', { nullable: true })
  authorityId: string | null;

  @Column('text', { array: true })
  programIds: string[];

  @Field(() => [String], {
    description: 'Legal basis of this act beyond its programmes’ own: regulation numbers, sections.',
  })
  @Column('text', { array: true })
  legalBasis: string[];

  @Field(() => [String], {
    description:
      'What the act imposes, in the list’s words, such as an asset freeze or a travel ban. Empty where the list does not say.',
  })
  @Column('text', { array: true })
  measures: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'Why the party was designated, in the list’s words: a statement of reasons or a narrative summary. Null where the list prints none.',
  })
  @Column('text', { nullable: true })
  reasons: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day the authority acted.' })
  @Column('date', { nullable: true })
  designatedOn: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day the list first carried it.' })
  @Column('date', { nullable: true })
  listedOn: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day the list says it last amended the record; null where it prints none.',
  })
  @Column('date', { nullable: true })
  amendedOn: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day the designation ended, where a source says so.',
  })
  @Column('date', { nullable: true })
  delistedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the list adds to the act in words; null where it adds nothing.',
  })
  @Column('text', { nullable: true })
  note: string | null;
}
