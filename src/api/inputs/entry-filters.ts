import { IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { describeEnum } from '../../model/describe-enum';
import { ChangeKind, DesignationStatus, PartyKind } from '../../model/enums';
import { Standing } from '../../registry/reading/entry-filter';
import { Length } from './bounds';
import { FilterValues } from './filter-values';
import { IsCountryCode } from './is-country-code';

describeEnum(Standing, 'Standing', 'Whether what is asked for must stand in the revision asked about.', {
  CURRENT: 'Only what stands in it.',
  FORMER: 'Only what stood before it and no longer does.',
  ANY: 'Both.',
});

@InputType()
abstract class EntryFilterInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of lists, such as `un-sc`; an unknown one is BAD_USER_INPUT.',
  })
  @FilterValues()
  @MaxLength(100, { each: true })
  lists?: string[] | null;

  @Field(() => [PartyKind], { nullable: true, description: 'What the party must be.' })
  @FilterValues()
  kinds?: PartyKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of who designated.' })
  @FilterValues()
  @MaxLength(200, { each: true })
  authorities?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of programs, such as `us:SDGT`; an unknown one is BAD_USER_INPUT.',
  })
  @FilterValues()
  @MaxLength(200, { each: true })
  programs?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'ISO 3166-1 alpha-2 codes of a nationality, citizenship, flag, registration, residence or address.',
  })
  @FilterValues()
  @IsCountryCode({ each: true })
  countries?: string[] | null;
}

@InputType({ description: 'Days, inclusive. Either end may be left open.' })
export class DayRangeInput {
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day that counts, YYYY-MM-DD; left out, however early.',
  })
  @IsOptional()
  from?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The last day that counts, YYYY-MM-DD; left out, however late.',
  })
  @IsOptional()
  to?: string | null;
}

@InputType({
  description:
    'Which designations. Values of one field are alternatives; all fields given must hold, of the same list entry.',
})
export class DesignationFilterInput extends EntryFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Text within a role of the party or the role’s organization, in either case.',
  })
  @IsOptional()
  @Length(2, 200)
  roleText?: string | null;

  @Field(() => DayRangeInput, { nullable: true, description: 'When the list first carried it.' })
  @IsOptional()
  @ValidateNested()
  listed?: DayRangeInput | null;

  @Field(() => DayRangeInput, { nullable: true, description: 'When the authority acted.' })
  @IsOptional()
  @ValidateNested()
  designated?: DayRangeInput | null;

  @Field(() => Standing, { nullable: true, description: 'Default CURRENT.' })
  @IsOptional()
  standing?: Standing | null;
}

@InputType({
  description:
    'Which parties. Values of one field are alternatives; all fields given must hold, of one and the same of the party’s list entries.',
})
export class PartyFilterInput extends EntryFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Text within a role of the party or the role’s organization, in either case.',
  })
  @IsOptional()
  @Length(2, 200)
  roleText?: string | null;

  @Field(() => [DesignationStatus], {
    nullable: true,
    description: 'Whether anybody designates the party, once did, or never has.',
  })
  @FilterValues()
  statuses?: DesignationStatus[] | null;

  @Field(() => Standing, {
    nullable: true,
    description: 'Whether some entry of the party stands on its list. Default CURRENT.',
  })
  @IsOptional()
  standing?: Standing | null;
}

@InputType({
  description:
    'Which changes. Values of one field are alternatives; all fields given must hold. A change concerns what its entry said before as well as what it says after.',
})
export class ChangeFilter extends EntryFilterInput {
  @Field(() => [ChangeKind], { nullable: true, description: 'What must have happened.' })
  @FilterValues()
  changeKinds?: ChangeKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of parties that the entry records after the change or recorded before.',
  })
  @FilterValues()
  @MaxLength(100, { each: true })
  parties?: string[] | null;
}
