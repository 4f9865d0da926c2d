import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { LinkKind } from './enums';
import { Fact } from './fact';

@ObjectType({ implements: Fact, description: 'A tie to another party, as a list states it.' })
@Entity('link')
@Index(['targetEntryId'])
export class Link extends Fact {
  @Field(() => LinkKind, {
    description:
      'What ties the two, read from the entry’s party to the target: LEADER_OF says that the party leads the target.',
  })
  @Column('text')
  kind: LinkKind;

  @Field(() => String, { description: 'The list’s own word for the tie.' })
  @Column('text')
  kindText: string;

  /** The other entry's id where the list gives a reference; the registry may not hold that entry. */
  @Column('text', { nullable: true })
  targetEntryId: string | null;

  @Field(() => String, { nullable: true, description: 'The other party as the list names it.' })
  @Column('text', { nullable: true })
  targetName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the list adds to the tie in words; null where it adds nothing.',
  })
  @Column('text', { nullable: true })
  note: string | null;
}
