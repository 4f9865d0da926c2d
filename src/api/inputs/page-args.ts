import { IsInt, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, Int, registerEnumType } from 'type-graphql';
import { AsOf } from './as-of';
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
registerEnumType(DesignationOrder, {
  name: 'DesignationOrder',
  description:
    'In the order the registry recorded them, or newest first by a date; those without the date come last.',
});

export enum PartyOrder {
  ID = 'ID',
  RECORDED_NEWEST = 'RECORDED_NEWEST',
}
registerEnumType(PartyOrder, {
  name: 'PartyOrder',
  description: 'By id, which is stable and says nothing, or those first that the registry recorded last.',
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
  @Field(() => PartyFilterInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  filter?: PartyFilterInput | null;

  @Field(() => PartyOrder, { defaultValue: PartyOrder.ID })
  orderBy: PartyOrder;

  @Field(() => AsOf, { nullable: true })
  @IsOptional()
  @ValidateNested()
  asOf?: AsOf | null;
}

@ArgsType()
export class DesignationsArgs extends PageArgs {
  @Field(() => DesignationFilterInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  filter?: DesignationFilterInput | null;

  @Field(() => DesignationOrder, { defaultValue: DesignationOrder.RECORDED })
  orderBy: DesignationOrder;

  @Field(() => AsOf, { nullable: true })
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

  @Field(() => ChangeFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  filter?: ChangeFilter | null;
}
