import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DateTime } from '../../model/date-time';
import { Listing } from '../../model/listing';
import type { ApiContext } from '../api-context';
import { momentOf } from '../moment-of';

/** From when to when an entry stood on its list. */
@Resolver(() => Listing)
export class ListingResolver {
  @FieldResolver(() => DateTime, {
    description:
      'When the registry learned that the entry is on the list; the list’s own day is `Designation.listedOn`.',
  })
  addedAt(@Root() { addedIn }: Listing, @Ctx() { loaders }: ApiContext): Promise<Date> {
    return momentOf(addedIn, loaders);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When the registry learned that it no longer is; null while it stands.',
  })
  async removedAt(@Root() { removedIn }: Listing, @Ctx() { loaders }: ApiContext): Promise<Date | null> {
    return removedIn === null ? null : momentOf(removedIn, loaders);
  }
}
