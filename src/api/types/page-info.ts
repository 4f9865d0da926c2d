import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page begins and ends. Pages go forward only.' })
export class PageInfo {
  @Field(() => Boolean, {
    description:
      'Whether something follows the last edge. Of the change log: something that is there already.',
  })
  hasNextPage: boolean;

  @Field(() => Boolean, {
    description: 'Whether the page was asked for with `after`. Pages cannot be read backwards.',
  })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The first edge’s cursor; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to go on.' })
  endCursor: string | null;
}
