import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { NationalityKind } from './enums';
import { Fact } from './fact';

@ObjectType({
  implements: Fact,
  description: 'A country a party belongs to: nationality, citizenship, flag, registration.',
})
@Entity('nationality')
export class Nationality extends Fact {
  @Field(() => NationalityKind, { description: 'How the party belongs to the country.' })
  @Column('text')
  kind: NationalityKind;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  @Column('text', { nullable: true })
  country: string | null;

  @Field(() => String, { description: 'The country in the list’s own words.' })
  @Column('text')
  countryText: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the list adds in words; null where it adds nothing.',
  })
  @Column('text', { nullable: true })
  note: string | null;
}
