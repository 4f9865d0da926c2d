import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Change } from '../../model/change';
import { DateTime } from '../../model/date-time';

@ObjectType({
  description:
    'The news that there is none: up to this cursor the log holds nothing further that was asked for. Comes when a subscriber has caught up, and every quarter of a minute while nothing happens. None comes while the registry cannot be read.',
})
export class Heartbeat {
  @Field(() => String, {
    description: 'Resume from here: it has moved past changes that the filter left out.',
  })
  cursor: string;

  @Field(() => Int, { description: 'The newest revision that was looked at.' })
  upToRevision: number;

  @Field(() => DateTime, { description: 'When the log was looked at.' })
  at: Date;
}

export const ChangeFeedEvent = createUnionType({
  name: 'ChangeFeedEvent',
  description: 'What a subscriber to the change feed is told.',
  types: () => [Change, Heartbeat] as const,
});
