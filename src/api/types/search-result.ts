import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import type { PartRelation } from '../../matching/search-types';
import { Alias } from '../../model/alias';
import { describeEnum } from '../../model/describe-enum';
import { DateTime } from '../../model/date-time';
import { Edition } from '../../model/edition';
import { List } from '../../model/list';
import { ListEntry } from '../../model/list-entry';
import { Party } from '../../model/party';

/**
 * The relations that the engine gives, as GraphQL needs them: an object that is there at run time. It gives none to words
 * that tell nobody apart: titles and forms of companies are compared like others and weigh little.
 */
const PART_RELATIONS: { readonly [Relation in PartRelation]: Relation } = {
  EQUAL: 'EQUAL',
  VARIANT: 'VARIANT',
  TRANSLITERATION: 'TRANSLITERATION',
  INITIAL: 'INITIAL',
  EDIT: 'EDIT',
  JOINED: 'JOINED',
  ABBREVIATION: 'ABBREVIATION',
  MISSING: 'MISSING',
  EXTRA: 'EXTRA',
  DIFFERENT: 'DIFFERENT',
};
describeEnum(
  PART_RELATIONS,
  'PartRelation',
  'How a part of the name asked for relates to a part of the alias.',
  {
    EQUAL: 'The same word.',
    VARIANT:
      'A known other form of the same name, such as Bill for William, or a spelling that sounds the same.',
    TRANSLITERATION: 'The same name by way of another script.',
    INITIAL: 'An initial of the other.',
    EDIT: 'Close to it or sounding like it: a slip of spelling or hearing away, or another name.',
    JOINED: 'The same or close to it, written as one word here and as several there.',
    ABBREVIATION: 'A short form of the other, or its initials.',
    MISSING: 'The alias has it and the question does not.',
    EXTRA: 'The question has it and the alias does not.',
    DIFFERENT: 'Two different names: they contradict each other.',
  },
);

@ObjectType({ description: 'One part of the name asked for against one part of the alias.' })
export class PartAlignment {
  @Field(() => String, {
    nullable: true,
    description:
      'As it was compared: folded, and taken apart, joined or respelled where words are (Abdulrahman as `abd` and `rahman`). Null where the question lacks the part.',
  })
  query?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same of the alias. Null where the alias lacks the part.',
  })
  alias?: string;

  @Field(() => PART_RELATIONS, { description: 'How the two relate, or which of them is missing.' })
  relation: PartRelation;

  @Field(() => Float, { description: 'Share of the whole that the part carries, in [0, 1].' })
  weight: number;

  @Field(() => Float, {
    description:
      'What it adds to the score: of what agrees, as if every word had a partner; negative for a contradiction, and for a word that only one side has.',
  })
  contribution: number;
}

@ObjectType({
  description: 'Evidence beside the name, a cap for weak aliases, or another adjustment of the score.',
})
export class ScoreAdjustment {
  @Field(() => String, {
    description:
      'What adjusts: evidence is PERSON, VESSEL, BIRTH_DATE, BIRTH_PLACE, GENDER, COUNTRY or IDENTIFIER; the engine’s own limits are WEAK_ALIAS, NOT_EQUAL and FLOOR; READ_AS, which adds nothing, says that only part of a text was read. Later engines may have more.',
  })
  kind: string;

  @Field(() => String, { nullable: true, description: 'What the question says.' })
  query?: string;

  @Field(() => String, { nullable: true, description: 'What the list says.' })
  listed?: string;

  @Field(() => Float, {
    description: 'What it adds to the score; negative where it speaks against the match.',
  })
  contribution: number;

  @Field(() => String, { description: 'What was found, in a few words for a person.' })
  note: string;
}

@ObjectType({
  description:
    'Why a match scored what it scored: the score is the sum of the contributions, within 0 and 1.',
})
export class Explanation {
  @Field(() => [PartAlignment], {
    description: 'The names part by part, in the alias’s order, parts without a counterpart included.',
  })
  parts: readonly PartAlignment[];

  @Field(() => [ScoreAdjustment], {
    description: 'What moved the score besides the name’s parts; empty where nothing did.',
  })
  adjustments: readonly ScoreAdjustment[];

  @Field(() => String, { description: 'One sentence for a person.' })
  summary: string;
}

@ObjectType({
  description: 'A party that may be the one asked for. A potential match, to be judged by a person.',
})
export class Match {
  @Field(() => Float, { description: 'In [0, 1]; 1 only for a name that is equal after normalisation.' })
  score: number;

  @Field(() => Boolean, { description: 'Whether the score reaches the engine’s threshold.' })
  aboveThreshold: boolean;

  @Field(() => Party, { description: 'Who may be meant, as of the revision that was searched.' })
  party: Party;

  @Field(() => Alias, {
    description: 'The alias that matched; its `entry` and `source` say which list and edition.',
  })
  alias: Alias;

  @Field(() => ListEntry, { description: 'The list entry that carries the alias.' })
  entry: ListEntry;

  @Field(() => Explanation, { description: 'How the score came about, part by part.' })
  explanation: Explanation;
}

@ObjectType({ description: 'One list that was searched, as it stood.' })
export class ReceiptList {
  @Field(() => List, { description: 'The list, as of the revision that was searched.' })
  list: List;

  @Field(() => Edition, {
    nullable: true,
    description: 'The edition that last changed the list by the revision searched.',
  })
  edition?: Edition;

  @Field(() => Int, {
    nullable: true,
    description:
      'Whole days from `confirmedOn` to this answer; from when an edition was last taken in, where none carried a date. `maxAgeDays` holds lists to it.',
  })
  ageDays?: number;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'The newest publication date known to say what was searched: that of `edition`, or, while it stands, of a later edition that changed nothing. As of this answer. Null where none carried a date.',
  })
  confirmedOn?: string | null;
}

@ObjectType({ description: 'What an answer looked at: enough to ask the same again and compare.' })
export class Receipt {
  @Field(() => Int, { description: 'The revision that was searched.' })
  revision: number;

  @Field(() => String, {
    description: 'That revision’s hash, which covers everything the registry had recorded until then.',
  })
  revisionHash: string;

  @Field(() => DateTime, { description: 'When the answer was given.' })
  answeredAt: Date;

  @Extensions({ listSize: 15 })
  @Field(() => [ReceiptList], { description: 'The lists that were there to be searched.' })
  lists: readonly ReceiptList[];

  @Field(() => String, { description: 'Changes whenever the same question may score differently.' })
  engineVersion: string;

  @Field(() => String, { description: 'Digest of the engine’s version and settings.' })
  settingsDigest: string;

  @Field(() => String, { description: 'The question as it was understood, as JSON with its keys in order.' })
  question: string;

  @Field(() => String, {
    description: 'SHA-256 of the matches, hex: the same question at the same revision has the same.',
  })
  resultsDigest: string;
}

@ObjectType({
  description:
    'The answer to a name question. No matches is not a clearance: see what the receipt looked at.',
})
export class SearchResult {
  @Field(() => [Match], { description: 'Best first, one for each party.' })
  matches: Match[];

  @Field(() => Receipt, {
    description: 'What was looked at. Keep it with the decision: `verifyReceipt` asks again from it.',
  })
  receipt: Receipt;
}
