import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What an operator decided on an edition that was held.' })
export class EditionDecision {
  @Field(() => Boolean, { description: 'Whether it was approved; it was turned down otherwise.' })
  approved: boolean;

  @Field(() => String, { description: 'Who decided.' })
  actor: string;

  @Field(() => String, { description: 'Why, in the operator’s words.' })
  reason: string;
}
