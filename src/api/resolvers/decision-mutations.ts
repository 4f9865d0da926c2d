import { IsInt, IsOptional, ValidateNested } from 'class-validator';
import { Args, ArgsType, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { DesignataError } from '../../model/errors';
import { Revision } from '../../model/revision';
import type { DecisionResult, DecisionWriter } from '../../registry/writing/decision-writer';
import type { ApiContext } from '../api-context';
import { found } from '../found';
import { ArrayMaxSize, Length, Min } from '../inputs/bounds';
import { requireOperator } from '../operator';

const MAX_REASON = 2_000;
const MAX_ENTRIES = 200;

@InputType({ description: 'Two parties that are one.' })
class MergeInput {
  @Field(() => ID, { description: 'The party whose entries move.' })
  @Length(1, 100)
  from: string;

  @Field(() => ID, { description: 'The party that stays.' })
  @Length(1, 100)
  into: string;
}

@ArgsType()
class DecideResolutionArgs {
  @Field(() => MergeInput, {
    nullable: true,
    description: 'The two parties that are one; instead of `split`.',
  })
  @IsOptional()
  @ValidateNested()
  merge?: MergeInput | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Some of a party’s entries, by id, that record somebody else.',
  })
  @IsOptional()
  @ArrayMaxSize(MAX_ENTRIES)
  split?: string[] | null;

  @Field(() => String, { description: 'Why; kept in the record for ever.' })
  @Length(1, MAX_REASON)
  reason: string;
}

@ArgsType()
class UndoDecisionArgs {
  @Field(() => Int, { description: 'The revision that the decision was recorded as.' })
  @IsInt()
  @Min(1)
  revision: number;

  @Field(() => String, { description: 'Why it is taken back; kept in the record for ever.' })
  @Length(1, MAX_REASON)
  reason: string;
}

/** Analysts' decisions on which entries record one party. */
@Resolver()
export class DecisionMutations {
  @Mutation(() => Revision, {
    description:
      'Records that two parties are one, or that some entries of a party record somebody else: exactly one of `merge` and `split`. For operators.',
  })
  async decideResolution(
    @Args(() => DecideResolutionArgs) { merge, split, reason }: DecideResolutionArgs,
    @Ctx() context: ApiContext,
  ): Promise<Revision> {
    const why = { actor: requireOperator(context.operator).name, reason };
    if (!merge === !split) {
      throw new DesignataError(
        'BAD_USER_INPUT',
        `merge, split: expected exactly one of them, came ${merge ? 'both' : 'neither'}.`,
      );
    }
    const decisions = writerOf(context);
    return recorded(
      merge ? await decisions.merge(merge.from, merge.into, why) : await decisions.split(split ?? [], why),
      context,
    );
  }

  @Mutation(() => Revision, {
    description: 'Takes a decision back, as a revision of its own. For operators.',
  })
  async undoDecision(
    @Args(() => UndoDecisionArgs) { revision, reason }: UndoDecisionArgs,
    @Ctx() context: ApiContext,
  ): Promise<Revision> {
    const why = { actor: requireOperator(context.operator).name, reason };
    return recorded(await writerOf(context).undo(revision, why), context);
  }
}

async function recorded({ revision }: DecisionResult, { services, loaders }: ApiContext): Promise<Revision> {
  services.follower.wake();
  return found(loaders.revisions.load(revision.number), `Revision ${revision.number}`);
}

function writerOf({ services }: ApiContext): DecisionWriter {
  if (services.decisions !== undefined) return services.decisions;
  throw new DesignataError('UNAVAILABLE', 'This server only reads: it takes no decisions.');
}
