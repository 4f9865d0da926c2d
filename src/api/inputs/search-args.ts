import { ArrayMinSize, IsInt, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, Float, ID, Int } from 'type-graphql';
import { MAX_QUERY_LENGTH } from '../../matching/query-limits';
import { PartyKind } from '../../model/enums';
import { MAX_MATCHES, type SearchScope } from '../../screening/search-question';
import { MAX_SUBJECTS } from '../../screening/search-service';
import { AS_OF, AsOf, historyPoint } from './as-of';
import { ArrayMaxSize, Length, Max, Min } from './bounds';
import { FilterValues } from './filter-values';
import { given } from './given';
import { IsName } from './is-name';
import { EvidenceInput, nameFilterOf, SearchFilter, SubjectInput } from './search-inputs';

@ArgsType()
export class ScopeArgs {
  @Field(() => SearchFilter, {
    nullable: true,
    description:
      'Whom to search among; left out, everybody whom some list now carries and somebody designates. An unknown id is BAD_USER_INPUT.',
  })
  @IsOptional()
  @ValidateNested()
  filter?: SearchFilter | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Matches below it are not returned; in [0, 1]. Left out: the engine’s own floor, or that of screening.',
  })
  @IsOptional()
  @Min(0)
  @Max(1)
  minScore?: number | null;

  @Field(() => Int, { defaultValue: 10, description: `Matches to return at most, from 1 to ${MAX_MATCHES}.` })
  @IsInt()
  @Min(1)
  @Max(MAX_MATCHES)
  first: number;

  @Field(() => AsOf, { nullable: true, description: AS_OF })
  @IsOptional()
  @ValidateNested()
  asOf?: AsOf | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Lists that must be among those searched, or there is an error instead of an answer. They add to those that the operator requires. An unknown id is BAD_USER_INPUT.',
  })
  @FilterValues()
  @MaxLength(100, { each: true })
  requireLists?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many days old the newest edition of each required list may be, or there is an error instead of an answer. Where the operator allows less, that holds. BAD_USER_INPUT where no list is required. Of no effect on questions about the past.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(36_500)
  maxAgeDays?: number | null;
}

@ArgsType()
export class SearchArgs extends ScopeArgs {
  @Field(() => String, {
    description: `The name, in any script and order; at most ${MAX_QUERY_LENGTH} characters, no control characters and no U+FFFD.`,
  })
  @Length(1, MAX_QUERY_LENGTH, 'a name')
  @IsName()
  name: string;

  @Field(() => PartyKind, {
    nullable: true,
    description:
      'What the subject is: lowers the score of people where it is none, and the other way round. Leaves nobody out: that is `filter.kinds`.',
  })
  @IsOptional()
  kind?: PartyKind | null;

  @Field(() => EvidenceInput, {
    nullable: true,
    description: 'What else is known of the subject, for and against each match.',
  })
  @IsOptional()
  @ValidateNested()
  evidence?: EvidenceInput | null;
}

@ArgsType()
export class ScreenArgs extends ScopeArgs {
  @Field(() => [SubjectInput], { description: `From 1 to ${MAX_SUBJECTS}.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_SUBJECTS)
  @ValidateNested({ each: true })
  subjects: SubjectInput[];
}

export function searchScopeOf(args: ScopeArgs): SearchScope {
  const asOf = historyPoint(args.asOf);
  return {
    first: args.first,
    ...given({ minScore: args.minScore, requireLists: args.requireLists, maxAgeDays: args.maxAgeDays }),
    ...(args.filter ? { filter: nameFilterOf(args.filter) } : {}),
    ...(asOf === undefined ? {} : { asOf }),
  };
}
