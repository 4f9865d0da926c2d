import type { Fact } from '../model/fact';
import type { ListEntry } from '../model/list-entry';
import type { Party } from '../model/party';
import { askedAt } from '../registry/reading/asked-at';
import { standingOf } from '../registry/reading/entry-reads';
import type { FactClass } from '../registry/reading/fact-reads';
import type { RegistryLoaders } from '../registry/reading/registry-loaders';

/** What an entry states: as of the revision asked about, or, once it has left its list, what it stated last. */
export function factsOfEntry<F extends Fact>(
  type: FactClass<F>,
  entry: ListEntry,
  loaders: RegistryLoaders,
): Promise<F[]> {
  const { heldIn } = standingOf(entry);
  return loaders.factsOf(type).load({ entryId: entry.id, heldIn, revision: askedAt(entry) });
}

/** What the entries that describe a party state of it. */
export async function factsOfParty<F extends Fact>(
  type: FactClass<F>,
  party: Party,
  loaders: RegistryLoaders,
): Promise<F[]> {
  const entries = await describingEntries(party, loaders);
  const facts = await Promise.all(entries.map((entry) => factsOfEntry(type, entry, loaders)));
  return facts.flat();
}

/**
 * The entries that stand on their lists; where none does any more, all that once did: a party does not become
 * nameless by being delisted.
 */
async function describingEntries(party: Party, loaders: RegistryLoaders): Promise<ListEntry[]> {
  const entries = await loaders.entriesOfParties.load({ id: party.id, revision: askedAt(party) });
  const listed = entries.filter((entry) => standingOf(entry).listed);
  return listed.length > 0 ? listed : entries;
}
