import { IsInt, IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { Length, Max, Min } from './bounds';
import { ChangeFilter } from './entry-filters';
import { PageArgs } from './page-args';

const MAX_ID = 100;
const MAX_URL = 2_000;
const MAX_DESCRIPTION = 500;
const MAX_CURSOR = 500;
/** A week. */
const MAX_OVERLAP_HOURS = 168;

@ArgsType()
export class WebhookIdArgs {
  @Field(() => ID, { description: 'The webhook’s id, `wh_…`; NOT_FOUND where there is none.' })
  @Length(1, MAX_ID)
  id: string;
}

@ArgsType()
export class RegisterWebhookArgs {
  @Field(() => String, { description: 'Where to POST to: an https address on the public internet.' })
  @Length(1, MAX_URL)
  url: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @IsOptional()
  @Length(1, MAX_DESCRIPTION)
  description?: string | null;

  @Field(() => ChangeFilter, {
    nullable: true,
    description: 'Which changes are sent; left out, all. An unknown id is BAD_USER_INPUT.',
  })
  @IsOptional()
  @ValidateNested()
  filter?: ChangeFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A cursor of the change log to begin behind, an export’s for instance; left out, with what happens from now on.',
  })
  @IsOptional()
  @Length(1, MAX_CURSOR)
  after?: string | null;
}

@ArgsType()
export class UpdateWebhookArgs extends WebhookIdArgs {
  @Field(() => String, { nullable: true, description: 'Left out: stays.' })
  @IsOptional()
  @Length(1, MAX_URL)
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Left out: stays. Null: none.' })
  @IsOptional()
  @Length(1, MAX_DESCRIPTION)
  description?: string | null;

  @Field(() => ChangeFilter, { nullable: true, description: 'Left out: stays. Null: every change.' })
  @IsOptional()
  @ValidateNested()
  filter?: ChangeFilter | null;
}

@ArgsType()
export class RotateWebhookSecretArgs extends WebhookIdArgs {
  @Field(() => Int, {
    defaultValue: 24,
    description: `For how many hours the secret before signs as well: 0 for one that leaked, at most ${MAX_OVERLAP_HOURS}.`,
  })
  @IsInt()
  @Min(0)
  @Max(MAX_OVERLAP_HOURS)
  overlapHours: number;
}

@ArgsType()
export class RedeliverWebhookArgs extends WebhookIdArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Any cursor of the change log: everything behind it is delivered again, in order. Left out, from the very first change on.',
  })
  @IsOptional()
  @Length(1, MAX_CURSOR)
  after?: string | null;
}

@ArgsType()
export class WebhookDeliveriesArgs extends PageArgs {}
