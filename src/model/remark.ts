import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { RemarkKind } from './enums';
import { Fact } from './fact';

@ObjectType({ implements: Fact, description: 'What a list adds in words.' })
@Entity('remark')
export class Remark extends Fact {
  @Field(() => RemarkKind, { description: 'What the remark is about.' })
  @Column('text')
  kind: RemarkKind;

  @Field(() => String, { description: 'The remark in the list’s words.' })
  @Column('text')
  text: string;
}
