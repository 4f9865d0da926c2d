import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The legal regime that a designation is made under. */
@ObjectType({
  description: 'The legal regime that a designation is made under, such as SDGT or the UN’s 1267 regime.',
})
@Entity('program')
export class Program {
  /** Jurisdiction and tag, `us:SDGT`. */
  @Field(() => ID)
  @PrimaryColumn('text')
  id: string;

  @Field(() => String, { description: 'The publisher’s own tag.' })
  @Column('text')
  code: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => [String], {
    description: 'The programme’s legal basis: executive orders, resolutions, regulations.',
  })
  @Column('text', { array: true })
  legalBasis: string[];
}
