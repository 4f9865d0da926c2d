import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who designates: a department, a council, a committee. Not the publisher of the list. */
@ObjectType({
  description: 'Who designates: a department, a council, a committee. Not the publisher of the list.',
})
@Entity('authority')
export class Authority {
  @Field(() => ID)
  @PrimaryColumn('text')
  id: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 alpha-2 of the state it acts for; null for the UN and the EU.',
  })
  @Column('text', { nullable: true })
  country: string | null;
}
