import { IsInt, IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { describeEnum } from '../../model/describe-enum';
import { AS_OF, AsOf } from './as-of';
import { Length, Max, Min } from './bounds';
import { ChangeFilter, DesignationFilterInput, PartyFilterInput } from './entry-filters';

/** Most nodes of one page. */
export const MAX_PAGE = 200;
/** Most changes of one page: consumers read long stretches of the log. */
export const MAX_CHANGES = 1_000;
/** Longest cursor that is read. */
const MAX_CURSOR = 500;

export enum DesignationOrder {
  RECORDED = 'RECORDED',
  DESIGNATED_ON_NEWEST = 'DESIGNATED_ON_NEWEST',
  LISTED_ON_NEWEST = 'LISTED_ON_NEWEST',
}
describeEnum(DesignationOrder, 'DesignationOrder', 'In what order designations come.', {
  RECORDED: 'As the registry recorded them, oldest first.',
  DESIGNATED_ON_NEWEST: 'By the day the authority acted, newest first; those without it come last.',
  LISTED_ON_NEWEST: 'By the day the list first carried them, newest first; those without it come last.',
});

export enum PartyOrder {
  ID = 'ID',
  RECORDED_NEWEST = 'RECORDED_NEWEST',
}
describeEnum(PartyOrder, 'PartyOrder', 'In what order parties come.', {
  ID: 'By id, which says nothing of them and stays the same.',
  RECORDED_NEWEST: 'Those first that the registry recorded last.',
});

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: `From 1 to ${MAX_PAGE}.` })
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE)
  first: number;

  @Field(() => String, { nullable: true, description: 'A cursor of the page before.' })
  @IsOptional()
  @Length(1, MAX_CURSOR)
  after?: string | null;
}

@ArgsType()
export class RevisionsArgs extends PageArgs {}

@ArgsType()
export class PartiesArgs extends PageArgs {
  @Field(() => PartyFilterInput, {
    nullable: true,
    description: 'Which parties; left out, all that stand on a list. An unknown id is BAD_USER_INPUT.',
  })
  @IsOptional()
  @ValidateNested()
  filter?: PartyFilterInput | null;

  @Field(() => PartyOrder, {
    defaultValue: PartyOrder.ID,
    description: 'The order of all pages together. A cursor of another order is BAD_CURSOR.',
  })
  orderBy: PartyOrder;

  @Field(() => AsOf, { nullable: true, description: AS_OF })
  @IsOptional()
  @ValidateNested()
  asOf?: AsOf | null;
}

@ArgsType()
export class DesignationsArgs extends PageArgs {
  @Field(() => DesignationFilterInput, {
    nullable: true,
    description: 'Which designations; left out, all that stand. An unknown id is BAD_USER_INPUT.',
  })
  @IsOptional()
  @ValidateNested()
  filter?: DesignationFilterInput | null;

  @Field(() => DesignationOrder, {
    defaultValue: DesignationOrder.RECORDED,
    description: 'The order of all pages together. A cursor of another order is BAD_CURSOR.',
  })
  orderBy: DesignationOrder;

  @Field(() => AsOf, { nullable: true, description: AS_OF })
  @IsOptional()
  @ValidateNested()
  asOf?: AsOf | null;
}

@ArgsType()
export class ChangesArgs {
  @Field(() => String, {
    nullable: true,
    description: 'A cursor that the change log gave; left out, from the very first change on.',
  })
  @IsOptional()
  @Length(1, MAX_CURSOR)
  after?: string | null;

  @Field(() => Int, { defaultValue: 100, description: `From 1 to ${MAX_CHANGES}.` })
  @IsInt()
  @Min(1)
  @Max(MAX_CHANGES)
  first: number;

  @Field(() => ChangeFilter, {
    nullable: true,
    description: 'Which changes; left out, all. An unknown id is BAD_USER_INPUT.',
  })
  @IsOptional()
  @ValidateNested()
  filter?: ChangeFilter | null;
}
