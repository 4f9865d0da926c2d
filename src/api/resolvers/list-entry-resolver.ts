import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Address } from '../../model/address';
import { Alias } from '../../model/alias';
import { BirthDate } from '../../model/birth-date';
import { BirthPlace } from '../../model/birth-place';
import { Designation } from '../../model/designation';
import { GenderStatement } from '../../model/gender-statement';
import { Identifier } from '../../model/identifier';
import { Link } from '../../model/link';
import { List } from '../../model/list';
import { ListEntry } from '../../model/list-entry';
import { Listing } from '../../model/listing';
import { Nationality } from '../../model/nationality';
import { Party } from '../../model/party';
import { Remark } from '../../model/remark';
import { Role } from '../../model/role';
import { askedAt } from '../../registry/reading/asked-at';
import { standingOf } from '../../registry/reading/entry-reads';
import type { ApiContext } from '../api-context';
import { factsOfEntry } from '../facts-of';
import { found } from '../found';

/** What one list states of one party. */
@Resolver(() => ListEntry)
export class ListEntryResolver {
  @FieldResolver(() => List, { description: 'The list that records it.' })
  list(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<List> {
    return found(loaders.lists.load({ id: entry.listId, revision: askedAt(entry) }), `List ${entry.listId}`);
  }

  @FieldResolver(() => Party, { description: 'The party that the entry records.' })
  party(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<Party> {
    return found(loaders.partiesOfEntries.load(keyOf(entry)), `The party of entry ${entry.id}`);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the entry stands on its list in the revision asked about. Where it does not, its facts are those it stated last.',
  })
  listed(@Root() entry: ListEntry): boolean {
    return standingOf(entry).listed;
  }

  @FieldResolver(() => [Listing], { description: 'The periods in which it stood on its list, oldest first.' })
  listings(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<Listing[]> {
    return loaders.listings.load(keyOf(entry));
  }

  @FieldResolver(() => [Alias], {
    description: 'The names that the entry gives, the primary one among them.',
  })
  aliases(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<Alias[]> {
    return factsOfEntry(Alias, entry, loaders);
  }

  @FieldResolver(() => [Role], {
    description: 'The positions, titles and affiliations that the entry states.',
  })
  roles(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<Role[]> {
    return factsOfEntry(Role, entry, loaders);
  }

  @FieldResolver(() => [Designation], {
    description: 'The acts that the entry publishes; empty where it only names the party.',
  })
  designations(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<Designation[]> {
    return factsOfEntry(Designation, entry, loaders);
  }

  @FieldResolver(() => [BirthDate], {
    description: 'The dates of birth that the entry states; lists give several where they are not sure.',
  })
  birthDates(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<BirthDate[]> {
    return factsOfEntry(BirthDate, entry, loaders);
  }

  @FieldResolver(() => [BirthPlace], { description: 'The places of birth that the entry states.' })
  birthPlaces(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<BirthPlace[]> {
    return factsOfEntry(BirthPlace, entry, loaders);
  }

  @FieldResolver(() => [Nationality], {
    description: 'Countries that the entry ties the party to; each says how.',
  })
  nationalities(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<Nationality[]> {
    return factsOfEntry(Nationality, entry, loaders);
  }

  @FieldResolver(() => [GenderStatement], { description: 'The gender that the entry states, if any.' })
  genders(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<GenderStatement[]> {
    return factsOfEntry(GenderStatement, entry, loaders);
  }

  @FieldResolver(() => [Identifier], {
    description: 'Numbers and addresses that the entry identifies the party by.',
  })
  identifiers(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<Identifier[]> {
    return factsOfEntry(Identifier, entry, loaders);
  }

  @FieldResolver(() => [Address], { description: 'The addresses that the entry states.' })
  addresses(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<Address[]> {
    return factsOfEntry(Address, entry, loaders);
  }

  @FieldResolver(() => [Link], { description: 'Ties to other parties that the entry states.' })
  links(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<Link[]> {
    return factsOfEntry(Link, entry, loaders);
  }

  @FieldResolver(() => [Remark], { description: 'What the entry adds in words.' })
  remarks(@Root() entry: ListEntry, @Ctx() { loaders }: ApiContext): Promise<Remark[]> {
    return factsOfEntry(Remark, entry, loaders);
  }
}

function keyOf(entry: ListEntry): { id: string; revision: number } {
  return { id: entry.id, revision: askedAt(entry) };
}
