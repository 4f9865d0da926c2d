import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { RoleKind } from './enums';
import { Fact } from './fact';

@ObjectType({
  implements: Fact,
  description: 'A position, title or affiliation, with its period where known.',
})
@Entity('role')
export class Role extends Fact {
  @Field(() => RoleKind, { description: 'What sort of role it is.' })
  @Column('text')
  kind: RoleKind;

  @Field(() => String, {
    description: 'The role in the list’s words: “Spokesman”, “Maulawi”.',
  })
  @Column('text')
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the role is held in, where the list names it apart from the role; null otherwise.',
  })
  @Column('text', { nullable: true })
  organization: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Since when, as far as known: 2020, 2020-05 or 2020-05-31.',
  })
  @Column('text', { nullable: true })
  since: string | null;

  @Field(() => String, { nullable: true, description: 'Until when, as far as known.' })
  @Column('text', { nullable: true })
  until: string | null;
}
