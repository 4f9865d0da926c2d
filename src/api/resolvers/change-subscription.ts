import { IsOptional, validate, ValidateNested } from 'class-validator';
import {
  Args,
  ArgsType,
  ArgumentValidationError,
  Field,
  Resolver,
  Root,
  Subscription,
  type SubscribeResolverData,
} from 'type-graphql';
import { Change } from '../../model/change';
import type { ApiContext } from '../api-context';
import type { ChangeStream } from '../feed/change-stream';
import { Length } from '../inputs/bounds';
import { changesAsked } from '../inputs/changes-asked';
import { ChangeFilter } from '../inputs/entry-filters';
import { given } from '../inputs/given';
import { VALIDATION } from '../validation';
import { ChangeFeedEvent, Heartbeat } from '../types/change-feed-event';

@ArgsType()
export class FollowArgs {
  @Field(() => String, {
    nullable: true,
    description: 'A cursor that the change log gave; left out, only what happens from now on.',
  })
  @IsOptional()
  @Length(1, 500)
  after?: string | null;

  @Field(() => ChangeFilter, {
    nullable: true,
    description: 'Which changes; left out, all. An unknown id is BAD_USER_INPUT, before the first event.',
  })
  @IsOptional()
  @ValidateNested()
  filter?: ChangeFilter | null;
}

/** The change log as it grows. */
@Resolver()
export class ChangeSubscription {
  @Subscription(() => Change, {
    description:
      'Every change from a cursor on, once, in order, as it happens. To resume, subscribe again `after` the last change’s `cursor`. Over server-sent events each event has its cursor as `id`, heartbeats included, and `Last-Event-ID` counts more than `after`.',
    subscribe: (data: FollowData) => follow(data, false),
  })
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- declares the arguments, which `subscribe` reads.
  changes(@Root() change: Change, @Args(() => FollowArgs) _args: FollowArgs): Change {
    return change;
  }

  @Subscription(() => ChangeFeedEvent, {
    description:
      'The same as `changes`, with heartbeats between, so that a subscriber knows that it is up to date, and a filtered one moves on.',
    subscribe: (data: FollowData) => follow(data, true),
  })
  changeFeed(
    @Root() event: Change | Heartbeat,
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- declares the arguments, which `subscribe` reads.
    @Args(() => FollowArgs) _args: FollowArgs,
  ): Change | Heartbeat {
    return event;
  }
}

type FollowData = SubscribeResolverData<Change | Heartbeat, FollowArgs, ApiContext>;

async function follow({ args, context }: FollowData, heartbeats: boolean): Promise<ChangeStream> {
  await refuseInvalid(args);
  const after = context.resumeAfter ?? given({ after: args.after }).after;
  const filter = await changesAsked(context.services, after, args.filter);
  return context.services.feed.follow(after, filter, {
    heartbeats,
    operator: context.operator?.name,
  });
}

/** The library validates arguments with each event; a subscriber is to be refused before the first. */
async function refuseInvalid({ after, filter }: FollowArgs): Promise<void> {
  const args = Object.assign(new FollowArgs(), {
    after,
    filter: filter ? Object.assign(new ChangeFilter(), filter) : filter,
  });
  const errors = await validate(args, VALIDATION);
  if (errors.length > 0) throw new ArgumentValidationError(errors);
}
