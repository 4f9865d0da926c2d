import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { IdentifierType } from './enums';
import { Fact } from './fact';

@ObjectType({
  implements: Fact,
  description: 'A number or address that identifies a party: passport, tax number, IMO number, wallet.',
})
@Entity('identifier')
export class Identifier extends Fact {
  @Field(() => IdentifierType, {
    description: 'What kind of number or address it is, in the registry’s terms; `typeText` has the list’s.',
  })
  @Column('text')
  type: IdentifierType;

  @Field(() => String, { description: 'The list’s own name for the type.' })
  @Column('text')
  typeText: string;

  @Field(() => String, { description: 'As printed.' })
  @Column('text')
  number: string;

  @Field(() => String, {
    description: 'Upper case, letters and digits only: for comparing. The letter O stays a letter.',
  })
  @Column('text')
  normalized: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 of the issuing country.' })
  @Column('text', { nullable: true })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'The issuing country in the list’s own words.' })
  @Column('text', { nullable: true })
  countryText: string | null;

  @Field(() => String, { nullable: true, description: 'Date of issue, as far as known.' })
  @Column('text', { nullable: true })
  issuedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Date of expiry, as far as known.' })
  @Column('text', { nullable: true })
  expiresOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the list adds to the number in words; null where it adds nothing.',
  })
  @Column('text', { nullable: true })
  note: string | null;
}
