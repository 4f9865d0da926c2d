import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EditionOutcome } from '../../model/enums';

@ObjectType({ description: 'A record of an edition that was counted and left out.' })
export class RefusedRecord {
  @Field(() => String, { description: 'Where in the file it stands.' })
  locator: string;

  @Field(() => String, { description: 'What is wrong with it, in a sentence.' })
  reason: string;
}

@ObjectType({ description: 'What became of an edition that was taken in.' })
export class ImportReport {
  @Field(() => EditionOutcome, {
    description:
      'What became of it, or would have where `dryRun` is true. HELD and REJECTED leave the list as it stood.',
  })
  outcome: EditionOutcome;

  @Field(() => ID, { description: 'The id of the list that it was taken in as.' })
  list: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision it became; null where nothing was written.',
  })
  revision: number | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The date printed in the file, or else the operator’s; null where neither gave one.',
  })
  publishedOn: string | null;

  @Field(() => Int, { description: 'Entries read.' })
  entries: number;

  @Field(() => Int, { description: 'Entries that the list had never carried before.' })
  listed: number;

  @Field(() => Int, { description: 'Entries that it had carried, dropped, and carries again.' })
  relisted: number;

  @Field(() => Int, { description: 'Entries that stay and say something else.' })
  amended: number;

  @Field(() => Int, { description: 'Entries that it no longer carries.' })
  delisted: number;

  @Field(() => Int, { description: 'Entries that say what they said.' })
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

  @Field(() => String, { description: 'Base names of the files taken in, with commas between.' })
  fileName: string;

  @Field(() => Boolean, {
    description:
      'Whether it was a rehearsal: the counts are what would have happened, and nothing was written.',
  })
  dryRun: boolean;

  @Field(() => Int, {
    description: 'How long it took, in milliseconds.',
  })
  durationMs: number;
}
