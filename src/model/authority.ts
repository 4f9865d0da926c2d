import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Term } from './term';

/** Who designates: a department, a council, a committee. Not the publisher of the list. */
@ObjectType({
  implements: Term,
  description: 'Who designates: a department, a council, a committee. Not the publisher of the list.',
})
@Entity('authority')
export class Authority extends Term {
  @Field(() => String, { description: 'In English, as the list or its reader names it.' })
  @Column('text')
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 alpha-2 of the state it acts for; null for the UN and the EU.',
  })
  @Column('text', { nullable: true })
  country: string | null;
}
