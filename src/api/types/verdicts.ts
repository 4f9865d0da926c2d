import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { IsInt } from 'class-validator';
import type { LogVerdict as LogVerdictShape } from '../../registry/verifying/verify-log';
import type {
  CheckedReceipt,
  ReceiptDifference as DifferenceShape,
  ReceiptVerdict as VerdictShape,
} from '../../screening/verify-receipt';
import { SearchResult } from './search-result';
import { Length, Min } from '../inputs/bounds';

@InputType({ description: 'A receipt, as a search gave it: the fields that say what the answer was.' })
export class ReceiptInput implements CheckedReceipt {
  @Field(() => Int, {
    description:
      'The receipt’s `revision`; refused with BAD_USER_INPUT where the registry has none of that number.',
  })
  @IsInt()
  @Min(0)
  revision: number;

  @Field(() => String, { description: 'In hex, copied from what was shown with the answer.' })
  @Length(0, 128)
  revisionHash: string;

  @Field(() => String, {
    description:
      'The receipt’s `question`, unaltered; refused with BAD_USER_INPUT where it is not one that a receipt holds.',
  })
  @Length(1, 20_000)
  question: string;

  @Field(() => String, { description: 'Copied from what was shown with the answer.' })
  @Length(1, 100)
  engineVersion: string;

  @Field(() => String, { description: 'In hex, copied from what was shown with the answer.' })
  @Length(1, 128)
  settingsDigest: string;

  @Field(() => String, { description: 'In hex, copied from what was shown with the answer.' })
  @Length(1, 128)
  resultsDigest: string;
}

@ObjectType({ description: 'One thing that is not as the receipt says.' })
export class ReceiptDifference implements DifferenceShape {
  @Field(() => String, {
    description: 'Which field of the receipt: revisionHash, engineVersion, settingsDigest or resultsDigest.',
  })
  field: string;

  @Field(() => String, { description: 'The receipt’s value.' })
  receipt: string;

  @Field(() => String, { description: 'The value that asking again gave.' })
  now: string;

  @Field(() => String, { description: 'What the difference means.' })
  meaning: string;
}

@ObjectType({ description: 'What asking a receipt’s question again came to.' })
export class ReceiptVerdict implements Omit<VerdictShape, 'answer'> {
  @Field(() => Boolean, {
    description: 'Whether the same answer came out, from the same past, by the same engine and settings.',
  })
  same: boolean;

  @Field(() => [ReceiptDifference], {
    description: 'What is not as the receipt says, one to a field; empty where the answer is the same.',
  })
  differences: ReceiptDifference[];

  @Field(() => SearchResult, {
    description: 'The answer that the question gives now: for holding what was shown then against it.',
  })
  answer: SearchResult;
}

@ObjectType({ description: 'What recomputing the hashes of all revisions found.' })
export class LogVerdict implements LogVerdictShape {
  @Field(() => Boolean, { description: 'Whether everything is as it was written.' })
  intact: boolean;

  @Field(() => Int, { description: 'Revisions checked.' })
  revisions: number;

  @Field(() => Int, { description: 'Facts whose content was compared with their digest.' })
  facts: number;

  @Field(() => String, {
    description: 'The newest revision’s hash. Kept elsewhere, it also shows a log rewritten as a whole.',
  })
  hash: string;

  @Field(() => [String], { description: 'What does not fit; the first ones.' })
  problems: string[];
}
