import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Term } from './term';

/** The legal regime that a designation is made under. Its id is jurisdiction and tag, `us:SDGT`. */
@ObjectType({
  implements: Term,
  description: 'The legal regime that a designation is made under, such as SDGT or the UN’s 1267 regime.',
})
@Entity('program')
export class Program extends Term {
  @Field(() => String, { description: 'The publisher’s own tag.' })
  @Column('text')
  code: string;

  @Field(() => String, { description: 'What the tag stands for; the tag itself where that is not known.' })
  @Column('text')
  name: string;

  @Field(() => [String], {
    description: 'The programme’s legal basis: executive orders, resolutions, regulations.',
  })
  @Column('text', { array: true })
  legalBasis: string[];
}
