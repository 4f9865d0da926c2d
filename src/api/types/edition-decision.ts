import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What became of an edition that was held.' })
export class EditionDecision {
  @Field(() => Boolean, { description: 'Whether an operator approved it.' })
  approved: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the same file or a later edition was taken in before anybody decided. Neither this nor `approved`: an operator turned it down.',
  })
  overtaken: boolean;

  @Field(() => String, { description: 'Who decided, or took the later edition in.' })
  actor: string;

  @Field(() => String, { description: 'Why, in the operator’s words; which edition overtook it otherwise.' })
  reason: string;
}
