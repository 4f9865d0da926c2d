import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ListEntry } from '../../model/list-entry';
import { Node } from '../../model/node';
import { Party } from '../../model/party';
import { designationKeyCount } from '../../registry/reading/designation-pages';
import { partyKeyCount } from '../../registry/reading/party-pages';
import type { ApiContext } from '../api-context';
import { historyPoint } from '../inputs/as-of';
import { given } from '../inputs/given';
import { IdArgs, ListEntryArgs } from '../inputs/lookup-args';
import { DesignationsArgs, PartiesArgs } from '../inputs/page-args';
import { designationFilterOf, partyFilterOf } from '../inputs/registry-filters';
import { knownFilter } from '../known-filter';
import { edgesOf, openPage, pageInfoOf } from '../open-page';
import { DesignationConnection, PartyConnection } from '../types/connections';

/** Parties, entries and designations by id and in pages. */
@Resolver()
export class PartyQueries {
  @Query(() => Party, {
    nullable: true,
    description: 'A party by its id; null where there is none, or none yet at `asOf`.',
  })
  async party(
    @Args(() => IdArgs) { id, asOf }: IdArgs,
    @Ctx() { services, loaders }: ApiContext,
  ): Promise<Party | null> {
    const revision = await services.reader.revisions.resolve(historyPoint(asOf));
    return (await loaders.parties.load({ id, revision })) ?? null;
  }

  @Query(() => ListEntry, {
    nullable: true,
    description:
      'How a list records a party, by the list’s own reference: `listEntry(list: "un-sc", reference: "QDi.431")`.',
  })
  async listEntry(
    @Args(() => ListEntryArgs) { list, reference, asOf }: ListEntryArgs,
    @Ctx() { services, loaders }: ApiContext,
  ): Promise<ListEntry | null> {
    const revision = await services.reader.revisions.resolve(historyPoint(asOf));
    return (await loaders.entries.load({ id: `${list}:${reference}`, revision })) ?? null;
  }

  @Query(() => Node, { nullable: true, description: 'A party or a list entry by its id.' })
  async node(
    @Args(() => IdArgs) { id, asOf }: IdArgs,
    @Ctx() { services, loaders }: ApiContext,
  ): Promise<Node | null> {
    const revision = await services.reader.revisions.resolve(historyPoint(asOf));
    const key = { id, revision };
    return (await loaders.parties.load(key)) ?? (await loaders.entries.load(key)) ?? null;
  }

  @Query(() => PartyConnection, { description: 'Parties in pages.' })
  async parties(
    @Args(() => PartiesArgs) args: PartiesArgs,
    @Ctx() { services }: ApiContext,
  ): Promise<PartyConnection> {
    const { reader } = services;
    const { first, orderBy: order } = args;
    const filter = await knownFilter(services, partyFilterOf(args.filter));
    const question = ['parties', order, filter];
    const keyCount = partyKeyCount(order);
    const { revision, after } = await openPage(reader.revisions, {
      question,
      keyCount,
      asOf: historyPoint(args.asOf),
      ...given({ after: args.after }),
    });
    const page = await reader.partyPages.page({ filter, order, revision, first, after });
    const edges = edgesOf(page, question, revision);
    const pageInfo = pageInfoOf(edges, page.hasNextPage, after);
    const count = (): Promise<number> => reader.partyPages.count(filter, revision);
    return new PartyConnection({ edges, pageInfo, revision, count });
  }

  @Query(() => DesignationConnection, { description: 'Designations in pages.' })
  async designations(
    @Args(() => DesignationsArgs) args: DesignationsArgs,
    @Ctx() { services }: ApiContext,
  ): Promise<DesignationConnection> {
    const { reader } = services;
    const { first, orderBy: order } = args;
    const filter = await knownFilter(services, designationFilterOf(args.filter));
    const question = ['designations', order, filter];
    const keyCount = designationKeyCount(order);
    const { revision, after } = await openPage(reader.revisions, {
      question,
      keyCount,
      asOf: historyPoint(args.asOf),
      ...given({ after: args.after }),
    });
    const page = await reader.designationPages.page({ filter, order, revision, first, after });
    const edges = edgesOf(page, question, revision);
    const pageInfo = pageInfoOf(edges, page.hasNextPage, after);
    const count = (): Promise<number> => reader.designationPages.count(filter, revision);
    return new DesignationConnection({ edges, pageInfo, revision, count });
  }
}
