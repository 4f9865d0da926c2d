import { IsInt, IsOptional, ValidateNested } from 'class-validator';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { compareRevisions } from '../../changes/compare-revisions';
import type { ApiContext } from '../api-context';
import { Length, Max, Min } from '../inputs/bounds';
import { ChangeFilter } from '../inputs/entry-filters';
import { changeFilterOf } from '../inputs/registry-filters';
import { knownFilter } from '../known-filter';

const MAX_DIFFERENCES = 200;

@ArgsType()
class CompareArgs {
  @Field(() => Int, { description: 'A revision.' })
  @IsInt()
  @Min(1)
  from: number;

  @Field(() => Int, { description: 'The revision to compare it with, earlier or later.' })
  @IsInt()
  @Min(1)
  to: number;

  @Field(() => ChangeFilter, {
    nullable: true,
    description:
      'Which entries: those of which some change between the two revisions passes. An unknown id is BAD_USER_INPUT.',
  })
  @IsOptional()
  @ValidateNested()
  filter?: ChangeFilter | null;

  @Field(() => Int, { defaultValue: 50, description: `From 1 to ${MAX_DIFFERENCES}.` })
  @IsInt()
  @Min(1)
  @Max(MAX_DIFFERENCES)
  first: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The last entry of the page before; one that the comparison did not give is BAD_CURSOR.',
  })
  @IsOptional()
  @Length(1, 300)
  after?: string | null;
}

@ObjectType({ description: 'A fact that one of two revisions has and the other has not.' })
class FactDifference {
  @Field(() => String, { description: 'What kind of fact: alias, birth_date, designation...' })
  kind: string;

  @Field(() => GraphQLJSONObject, { description: 'What the fact says, as an export’s line holds it.' })
  content: Readonly<Record<string, unknown>>;
}

@ObjectType({ description: 'What one entry says differently at two revisions.' })
class EntryDifference {
  @Field(() => ID, { description: 'The entry’s id: give the last one as `after` to go on.' })
  entryId: string;

  @Field(() => Boolean, { description: 'Whether the entry stood on its list at `from`.' })
  stoodBefore: boolean;

  @Field(() => Boolean, { description: 'Whether it does at `to`.' })
  standsAfter: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the party that it recorded at `from`; null where it did not stand on its list.',
  })
  partyBefore: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the party that it records at `to`; null where it does not stand on its list.',
  })
  partyAfter: string | null;

  @Field(() => [FactDifference], { description: 'Facts at `from` that are not at `to`.' })
  removed: FactDifference[];

  @Field(() => [FactDifference], { description: 'Facts at `to` that are not at `from`.' })
  added: FactDifference[];
}

@ObjectType({ description: 'A page of differences, by entry id.' })
class Comparison {
  @Field(() => [EntryDifference], { description: 'Entries that differ, by id.' })
  differences: EntryDifference[];

  @Field(() => Boolean, { description: 'Whether more entries may differ.' })
  hasNextPage: boolean;
}

/** What differs between two revisions. */
@Resolver()
export class CompareResolver {
  @Query(() => Comparison, {
    description:
      'What differs between two revisions. What changed and changed back in between is no difference: `changes` tells the way.',
  })
  async compare(
    @Args(() => CompareArgs) { from, to, filter, first, after }: CompareArgs,
    @Ctx() { services }: ApiContext,
  ): Promise<Comparison> {
    const { reader } = services;
    const wanted = await knownFilter(services, changeFilterOf(filter));
    await reader.revisions.resolve({ revision: from }, 'from');
    await reader.revisions.resolve({ revision: to }, 'to');
    const differences: EntryDifference[] = [];
    for await (const difference of compareRevisions(reader, from, to, wanted, after ?? undefined)) {
      if (differences.length === first) return { differences, hasNextPage: true };
      const { entryId, before, after: later } = difference;
      const content = ({ table, fact }: (typeof difference.added)[number]): FactDifference => ({
        kind: table,
        content: fact,
      });
      differences.push({
        entryId,
        stoodBefore: before !== undefined,
        standsAfter: later !== undefined,
        partyBefore: before?.party ?? null,
        partyAfter: later?.party ?? null,
        removed: difference.removed.map(content),
        added: difference.added.map(content),
      });
    }
    return { differences, hasNextPage: false };
  }
}
