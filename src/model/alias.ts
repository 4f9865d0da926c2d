import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { AliasKind, AliasStrength, NamePartKind } from './enums';
import { Fact } from './fact';

@ObjectType({ description: 'One part of a name, where the list tells the parts apart.' })
export class NamePart {
  @Field(() => NamePartKind)
  kind: NamePartKind;

  @Field(() => String)
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

  @Field(() => AliasKind)
  @Column('text')
  kind: AliasKind;

  @Field(() => AliasStrength)
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

  @Field(() => [NamePart])
  @Column('jsonb')
  parts: NamePart[];

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note: string | null;
}
