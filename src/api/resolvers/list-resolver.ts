import { Extensions, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Edition } from '../../model/edition';
import { List } from '../../model/list';
import { askedAt } from '../../registry/reading/asked-at';
import { MAX_EDITIONS } from '../../registry/reading/registry-loaders';
import { ageToday } from '../../screening/list-age';
import type { ApiContext } from '../api-context';
import { historyPoint } from '../inputs/as-of';
import { AsOfArgs, IdArgs } from '../inputs/lookup-args';

/** The lists the registry holds, and how fresh they are. */
@Resolver(() => List)
export class ListResolver {
  @Extensions({ listSize: 15 })
  @Query(() => [List], {
    description: 'Every list of which an edition was applied by the revision asked about, by id.',
  })
  async lists(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() { services: { reader } }: ApiContext,
  ): Promise<List[]> {
    const revision = await reader.revisions.resolve(historyPoint(asOf));
    return (await reader.documents.listStates(revision)).map((state) => state.list);
  }

  @Query(() => List, {
    nullable: true,
    description: 'A list by its id; null where the registry never took in any file of it.',
  })
  async list(
    @Args(() => IdArgs) { id, asOf }: IdArgs,
    @Ctx() { services: { reader }, loaders }: ApiContext,
  ): Promise<List | null> {
    const revision = await reader.revisions.resolve(historyPoint(asOf));
    return (await loaders.lists.load({ id, revision })) ?? null;
  }

  @FieldResolver(() => Int, { description: 'Entries that stand on the list in the revision asked about.' })
  entryCount(@Root() list: List, @Ctx() { loaders }: ApiContext): Promise<number> {
    return loaders.entryCounts.load({ id: list.id, revision: askedAt(list) });
  }

  @FieldResolver(() => Edition, {
    nullable: true,
    description:
      'The edition that last changed the list by the revision asked about; null for a list of which none was applied.',
  })
  async edition(@Root() list: List, @Ctx() { loaders }: ApiContext): Promise<Edition | null> {
    return (await loaders.standingEditions.load({ id: list.id, revision: askedAt(list) })) ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Whole days since `publishedOn`, today; since `verifiedAt`, where that is null. Null where no edition was applied.',
  })
  ageDays(@Root() list: List): number | null {
    return ageToday(list, new Date());
  }

  @Extensions({ listSize: 50 })
  @FieldResolver(() => [Edition], {
    description: `Editions taken in, whatever became of them, newest first; at most ${MAX_EDITIONS}. Not limited by \`asOf\`.`,
  })
  editions(@Root() list: List, @Ctx() { loaders }: ApiContext): Promise<Edition[]> {
    return loaders.editionsOfLists.load({ id: list.id, revision: askedAt(list) });
  }
}
