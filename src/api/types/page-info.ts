import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page begins and ends. Pages go forward only.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => Boolean)
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to go on.' })
  endCursor: string | null;
}
