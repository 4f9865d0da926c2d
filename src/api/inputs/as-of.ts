import { IsDate, IsInt, IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { DateTime } from '../../model/date-time';
import type { HistoryPoint } from '../../registry/reading/revision-reads';
import { Min } from './bounds';

/** What every `asOf` argument means. */
export const AS_OF =
  'The point in history to answer at; left out, now. One that the registry does not know (yet) is BAD_USER_INPUT.';

@InputType({
  description:
    'A point in the registry’s history, by exactly one of its fields. Everything beneath is answered as it stood then. Left out, the answer is as of the newest revision.',
})
export class AsOf {
  @Field(() => Int, { nullable: true, description: 'A revision’s number, from 1 to the newest.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  revision?: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'An instant: the newest revision at or before it. Not in the future, not before the first revision.',
  })
  @IsOptional()
  @IsDate()
  at?: Date | null;
}

/** The point meant; undefined for now. */
export function historyPoint(asOf: AsOf | null | undefined): HistoryPoint | undefined {
  return asOf ? { revision: asOf.revision ?? undefined, at: asOf.at ?? undefined } : undefined;
}
