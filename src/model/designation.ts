import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Authority } from './authority';
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

  @ManyToOne(() => Authority, { nullable: true })
  @JoinColumn({ name: 'authority_id' })
  authorityRow?: Authority | null;

  @Column('text', { array: true })
  programIds: string[];

  @Field(() => [String], {
    description: 'Legal basis of this act beyond its programmes’ own: regulation numbers, sections.',
  })
  @Column('text', { array: true })
  legalBasis: string[];

  @Field(() => [String])
  @Column('text', { array: true })
  measures: string[];

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  reasons: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day the authority acted.' })
  @Column('date', { nullable: true })
  designatedOn: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day the list first carried it.' })
  @Column('date', { nullable: true })
  listedOn: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  @Column('date', { nullable: true })
  amendedOn: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day the designation ended, where a source says so.',
  })
  @Column('date', { nullable: true })
  delistedOn: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note: string | null;
}
