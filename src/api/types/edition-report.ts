import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EditionOutcome } from '../../model/enums';

@ObjectType({ description: 'A record of an edition that was counted and left out.' })
export class RefusedRecord {
  @Field(() => String, { description: 'Where in the file it stands.' })
  locator: string;

  @Field(() => String)
  reason: string;
}

@ObjectType({ description: 'What became of an edition that was taken in.' })
export class ImportReport {
  @Field(() => EditionOutcome)
  outcome: EditionOutcome;

  @Field(() => ID, { description: 'The list’s id.' })
  list: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision it became; null where nothing was written.',
  })
  revision: number | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  publishedOn: string | null;

  @Field(() => Int, { description: 'Entries read.' })
  entries: number;

  @Field(() => Int)
  listed: number;

  @Field(() => Int)
  relisted: number;

  @Field(() => Int)
  amended: number;

  @Field(() => Int)
  delisted: number;

  @Field(() => Int)
  unchanged: number;

  @Field(() => [RefusedRecord], { description: 'Records without an id or a usable name.' })
  refused: readonly RefusedRecord[];

  @Field(() => [String], { description: 'Why it was held or rejected, in sentences; empty otherwise.' })
  reasons: readonly string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Give it to `approveEdition` or `rejectEdition` while it is held.',
  })
  editionId: string | null;

  @Field(() => String)
  fileName: string;

  @Field(() => Boolean)
  dryRun: boolean;

  @Field(() => Int)
  durationMs: number;
}
