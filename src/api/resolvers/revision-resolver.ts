import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Edition } from '../../model/edition';
import { Revision } from '../../model/revision';
import { decodePageCursor } from '../../registry/reading/page-cursor';
import type { ApiContext } from '../api-context';
import { found } from '../found';
import { RevisionsArgs } from '../inputs/page-args';
import { edgesOf, pageInfoOf } from '../open-page';
import { RevisionConnection } from '../types/connections';

const QUESTION = ['revisions'];

/** The registry's revisions. */
@Resolver(() => Revision)
export class RevisionResolver {
  @Query(() => Revision, {
    nullable: true,
    description: 'A revision by its number, the newest without one; null where there is none.',
  })
  async revision(
    @Ctx() { services, loaders }: ApiContext,
    @Arg('number', () => Int, { nullable: true, description: 'From 1; left out, the newest.' })
    number?: number | null,
  ): Promise<Revision | null> {
    const wanted = number ?? (await services.reader.revisions.newest());
    return (await loaders.revisions.load(wanted)) ?? null;
  }

  @Query(() => RevisionConnection, { description: 'Revisions in pages, newest first.' })
  async revisions(
    @Args(() => RevisionsArgs) { first, after }: RevisionsArgs,
    @Ctx() { services }: ApiContext,
  ): Promise<RevisionConnection> {
    const before = after ? decodePageCursor(QUESTION, after, 0).revision : undefined;
    const found = await services.reader.revisions.newestFirst(first + 1, before);
    const shown = found.slice(0, first);
    const edges = shown.flatMap((node) =>
      edgesOf({ rows: [{ node, keys: [] }], hasNextPage: false }, QUESTION, node.number),
    );
    const pageInfo = pageInfoOf(edges, found.length > first, before);
    return Object.assign(new RevisionConnection(), { edges, pageInfo });
  }

  @FieldResolver(() => Edition, { nullable: true, description: 'The edition taken in, where one was.' })
  async edition(@Root() revision: Revision, @Ctx() { loaders }: ApiContext): Promise<Edition | null> {
    if (revision.editionId === null) return null;
    const key = { id: revision.editionId, revision: revision.number };
    return found(loaders.editions.load(key), `Edition ${revision.editionId}`);
  }
}
