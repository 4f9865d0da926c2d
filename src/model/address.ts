import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Fact } from './fact';

@ObjectType({ implements: Fact, description: 'An address.' })
@Entity('address')
export class Address extends Fact {
  @Field(() => String, { description: 'The whole address in one line.' })
  @Column('text')
  text: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  street: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  region: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  postalCode: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  @Column('text', { nullable: true })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'The country in the list’s own words.' })
  @Column('text', { nullable: true })
  countryText: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note: string | null;
}
