import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { AliasKind, AliasStrength, NamePartKind } from './enums';
import { Fact } from './fact';

@ObjectType({ description: 'One part of a name, where the list tells the parts apart.' })
export class NamePart {
  @Field(() => NamePartKind, { description: 'Which part of the name it is.' })
  kind: NamePartKind;

  @Field(() => String, {
    description: 'The part as the list prints it, in its own case: lists print many surnames in capitals.',
  })
  value: string;
}

/** A name, primary or not. Kind and strength are two things. */
@ObjectType({
  implements: Fact,
  description: 'A name that a list gives a party. Kind and strength are two things.',
})
@Entity('alias')
export class Alias extends Fact {
  @Field(() => String, { description: 'The whole name, as the list prints it.' })
  @Column('text')
  name: string;

  @Field(() => AliasKind, { description: 'How the name relates to its bearer.' })
  @Column('text')
  kind: AliasKind;

  @Field(() => AliasStrength, {
    description:
      'How well the name identifies its bearer, in the list’s own judgement; STRONG where it gives none.',
  })
  @Column('text')
  strength: AliasStrength;

  @Field(() => String, {
    description: 'ISO 15924 code of the script most letters are in: Latn, Arab, Cyrl...',
  })
  @Column('text')
  script: string;

  @Field(() => String, { nullable: true, description: 'BCP 47 language, where the list says.' })
  @Column('text', { nullable: true })
  language: string | null;

  @Field(() => [NamePart], {
    description: 'The name’s parts in the list’s order; empty where the list gives the name only as a whole.',
  })
  @Column('jsonb')
  parts: NamePart[];

  @Field(() => String, {
    nullable: true,
    description: 'What the list adds to the name in words; null where it adds nothing.',
  })
  @Column('text', { nullable: true })
  note: string | null;
}
