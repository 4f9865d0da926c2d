import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Gender } from './enums';
import { Fact } from './fact';

@ObjectType({ implements: Fact, description: 'A gender, as a list states it.' })
@Entity('gender')
export class GenderStatement extends Fact {
  @Field(() => Gender, { description: 'The gender stated.' })
  @Column('text')
  gender: Gender;
}
