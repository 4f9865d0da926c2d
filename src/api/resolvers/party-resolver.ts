import { Extensions, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Address } from '../../model/address';
import { Alias } from '../../model/alias';
import { BirthDate } from '../../model/birth-date';
import { BirthPlace } from '../../model/birth-place';
import { Change } from '../../model/change';
import { Designation } from '../../model/designation';
import { DesignationStatus } from '../../model/enums';
import { GenderStatement } from '../../model/gender-statement';
import { Identifier } from '../../model/identifier';
import { Link } from '../../model/link';
import { ListEntry } from '../../model/list-entry';
import { Nationality } from '../../model/nationality';
import { Party } from '../../model/party';
import { Remark } from '../../model/remark';
import { Role } from '../../model/role';
import { askedAt } from '../../registry/reading/asked-at';
import { displayName } from '../../registry/reading/display-name';
import { MAX_HISTORY, type RegistryLoaders } from '../../registry/reading/registry-loaders';
import type { ApiContext } from '../api-context';
import { factsOfParty } from '../facts-of';

/** What is known of a party: what its list entries state, together. */
@Resolver(() => Party)
export class PartyResolver {
  @FieldResolver(() => String, {
    description:
      'The one name to show: the primary name, in Latin script and spoken order where a list gives it so. All names are `aliases`.',
  })
  async name(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<string> {
    return displayName(await factsOfParty(Alias, party, loaders)) ?? party.id;
  }

  @FieldResolver(() => DesignationStatus, {
    description: 'Whether anybody designates the party. NOT_DESIGNATED: only named in a source.',
  })
  designationStatus(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<DesignationStatus> {
    return loaders.statuses.load(keyOf(party));
  }

  @FieldResolver(() => [Alias], { description: 'All names, the primary ones among them.' })
  aliases(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<Alias[]> {
    return factsOfParty(Alias, party, loaders);
  }

  @FieldResolver(() => [Role], {
    description: 'Positions, titles and affiliations that its list entries state.',
  })
  roles(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<Role[]> {
    return factsOfParty(Role, party, loaders);
  }

  @FieldResolver(() => [Designation], {
    description:
      'Who designated the party, under what. The last ones that stood, where none stands any more.',
  })
  designations(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<Designation[]> {
    return factsOfParty(Designation, party, loaders);
  }

  @FieldResolver(() => [BirthDate], {
    description:
      'Every date of birth that some list entry states: lists disagree, and may each give several.',
  })
  birthDates(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<BirthDate[]> {
    return factsOfParty(BirthDate, party, loaders);
  }

  @FieldResolver(() => [BirthPlace], { description: 'Every place of birth that some list entry states.' })
  birthPlaces(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<BirthPlace[]> {
    return factsOfParty(BirthPlace, party, loaders);
  }

  @FieldResolver(() => [Nationality], {
    description: 'Countries the party belongs to; each says how: nationality, flag, registration.',
  })
  nationalities(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<Nationality[]> {
    return factsOfParty(Nationality, party, loaders);
  }

  @FieldResolver(() => [GenderStatement], {
    description: 'Genders that its list entries state; several entries may state the same.',
  })
  genders(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<GenderStatement[]> {
    return factsOfParty(GenderStatement, party, loaders);
  }

  @FieldResolver(() => [Identifier], {
    description: 'Numbers and addresses that identify it; entries that agree give one each.',
  })
  identifiers(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<Identifier[]> {
    return factsOfParty(Identifier, party, loaders);
  }

  @FieldResolver(() => [Address], { description: 'Addresses that its list entries state.' })
  addresses(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<Address[]> {
    return factsOfParty(Address, party, loaders);
  }

  @FieldResolver(() => [Link], { description: 'Ties to other parties.' })
  links(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<Link[]> {
    return factsOfParty(Link, party, loaders);
  }

  @FieldResolver(() => [Remark], { description: 'What its list entries add in words.' })
  remarks(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<Remark[]> {
    return factsOfParty(Remark, party, loaders);
  }

  @FieldResolver(() => [ListEntry], {
    description:
      'How each list records the party, delisted entries included. Empty for a party merged into another.',
  })
  entries(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<ListEntry[]> {
    return loaders.entriesOfParties.load(keyOf(party));
  }

  @FieldResolver(() => Party, {
    nullable: true,
    description: 'The party that now stands for this one, where the two were found to be one.',
  })
  async mergedInto(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<Party | null> {
    return (await mergedParty(party, loaders)) ?? null;
  }

  @Extensions({ listSize: 50 })
  @FieldResolver(() => [Change], {
    description: `What happened to the party and its entries, oldest first; the newest ${MAX_HISTORY} where there is more.`,
  })
  history(@Root() party: Party, @Ctx() { loaders }: ApiContext): Promise<Change[]> {
    return loaders.histories.load(keyOf(party));
  }
}

async function mergedParty(party: Party, loaders: RegistryLoaders): Promise<Party | undefined> {
  const key = keyOf(party);
  if ((await loaders.entriesOfParties.load(key)).length > 0) return undefined;
  const last = (await loaders.histories.load(key)).findLast((change) => change.previousPartyId === party.id);
  return last === undefined
    ? undefined
    : loaders.partiesOfEntries.load({ id: last.entryId, revision: key.revision });
}

function keyOf(party: Party): { id: string; revision: number } {
  return { id: party.id, revision: askedAt(party) };
}
