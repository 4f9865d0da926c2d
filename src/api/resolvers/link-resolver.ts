import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Link } from '../../model/link';
import { Party } from '../../model/party';
import { askedAt } from '../../registry/reading/asked-at';
import type { ApiContext } from '../api-context';

/** The other end of a tie. */
@Resolver(() => Link)
export class LinkResolver {
  @FieldResolver(() => Party, {
    nullable: true,
    description:
      'The other party, where the list gives a reference and the registry holds it. Null otherwise: names alone join nobody.',
  })
  async target(@Root() link: Link, @Ctx() { loaders }: ApiContext): Promise<Party | null> {
    if (link.targetEntryId === null) return null;
    const party = await loaders.partiesOfEntries.load({ id: link.targetEntryId, revision: askedAt(link) });
    return party ?? null;
  }
}
