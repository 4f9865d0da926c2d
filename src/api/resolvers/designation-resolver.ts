import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Authority } from '../../model/authority';
import { Designation } from '../../model/designation';
import { List } from '../../model/list';
import { Party } from '../../model/party';
import { Program } from '../../model/program';
import { askedAt } from '../../registry/reading/asked-at';
import type { ApiContext } from '../api-context';
import { found } from '../found';

/** Who designated whom under what, and which list publishes it: four things. */
@Resolver(() => Designation)
export class DesignationResolver {
  @FieldResolver(() => Party, { description: 'The party designated.' })
  party(@Root() designation: Designation, @Ctx() { loaders }: ApiContext): Promise<Party> {
    const key = { id: designation.entryId, revision: askedAt(designation) };
    return found(loaders.partiesOfEntries.load(key), `The party of entry ${designation.entryId}`);
  }

  @FieldResolver(() => Authority, {
    nullable: true,
    description: 'Who designated. Null where the list does not say: it is never guessed from the publisher.',
  })
  async authority(
    @Root() designation: Designation,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Authority | null> {
    const { authorityId } = designation;
    if (authorityId === null) return null;
    const key = { id: authorityId, revision: askedAt(designation) };
    return found(loaders.authorities.load(key), `Authority ${authorityId}`);
  }

  @FieldResolver(() => [Program], { description: 'The legal regimes. Several where the list names several.' })
  programs(@Root() designation: Designation, @Ctx() { loaders }: ApiContext): Promise<Program[]> {
    const revision = askedAt(designation);
    return Promise.all(
      designation.programIds.map((id) => found(loaders.programs.load({ id, revision }), `Program ${id}`)),
    );
  }

  @FieldResolver(() => List, {
    description: 'The list that publishes the designation, which is not who designated.',
  })
  async list(@Root() designation: Designation, @Ctx() { loaders }: ApiContext): Promise<List> {
    const revision = askedAt(designation);
    const entry = await found(
      loaders.entries.load({ id: designation.entryId, revision }),
      `Entry ${designation.entryId}`,
    );
    return found(loaders.lists.load({ id: entry.listId, revision }), `List ${entry.listId}`);
  }
}
