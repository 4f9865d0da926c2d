import { IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { AS_OF, AsOf } from './as-of';
import { Length } from './bounds';

/** Longest id or reference that is looked up. */
const MAX_ID = 300;

// Arguments are classes, each a whole, for a wrong one to be named by its full path.
@ArgsType()
export class AsOfArgs {
  @Field(() => AsOf, { nullable: true, description: AS_OF })
  @IsOptional()
  @ValidateNested()
  asOf?: AsOf | null;
}

@ArgsType()
export class IdArgs extends AsOfArgs {
  @Field(() => ID, { description: 'An id that the registry gave.' })
  @Length(1, MAX_ID)
  id: string;
}

@ArgsType()
export class ListEntryArgs extends AsOfArgs {
  @Field(() => String, { description: 'The list’s id, such as `un-sc`: the query `lists` gives them.' })
  @Length(1, MAX_ID)
  list: string;

  @Field(() => String, { description: 'The list’s own reference, as printed.' })
  @Length(1, MAX_ID)
  reference: string;
}
