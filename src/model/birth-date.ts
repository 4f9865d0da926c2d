import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatePrecision } from './enums';
import { Fact } from './fact';

@ObjectType({ implements: Fact, description: 'A date of birth as far as the list knows it.' })
@Entity('birth_date')
export class BirthDate extends Fact {
  @Field(() => String, { description: 'As printed: circa 1976, 00/00/1980.' })
  @Column('text')
  text: string;

  @Field(() => DatePrecision, {
    description: 'How exactly the date is known; `earliest` and `latest` are its bounds.',
  })
  @Column('text')
  precision: DatePrecision;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day it can be.' })
  @Column('date', { nullable: true })
  earliest: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day it can be.' })
  @Column('date', { nullable: true })
  latest: string | null;

  @Field(() => Boolean, {
    description: 'Whether the list calls it approximate. It may then lie outside earliest and latest.',
  })
  @Column('boolean')
  circa: boolean;
}
