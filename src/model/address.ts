import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Fact } from './fact';

@ObjectType({ implements: Fact, description: 'Where a list says that a party lives, sits or receives post.' })
@Entity('address')
export class Address extends Fact {
  @Field(() => String, { description: 'The whole address in one line.' })
  @Column('text')
  text: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Street and house, or whatever part of the address the list gives before the city; null where it does not tell the parts apart.',
  })
  @Column('text', { nullable: true })
  street: string | null;

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

  @Field(() => String, {
    nullable: true,
    description: 'Postal code as printed, letters and blanks included; null where the list gives none.',
  })
  @Column('text', { nullable: true })
  postalCode: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  @Column('text', { nullable: true })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'The country in the list’s own words.' })
  @Column('text', { nullable: true })
  countryText: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the list adds to the address in words; null where it adds nothing.',
  })
  @Column('text', { nullable: true })
  note: string | null;
}
