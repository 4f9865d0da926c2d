import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Fact } from './fact';

@ObjectType({ implements: Fact, description: 'Where a list says that a person was born.' })
@Entity('birth_place')
export class BirthPlace extends Fact {
  @Field(() => String, { description: 'The whole place in one line.' })
  @Column('text')
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'City, town or village; null where the list does not tell it apart.',
  })
  @Column('text', { nullable: true })
  city: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'State, province or district; null where the list does not tell it apart.',
  })
  @Column('text', { nullable: true })
  region: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  @Column('text', { nullable: true })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'The country in the list’s own words.' })
  @Column('text', { nullable: true })
  countryText: string | null;
}
