import type { CountryTie, IndexedEntry, Ranged } from '../matching/indexed-entry';
import type { SearchableEntry, Span } from '../registry/reading/searchable-entries';

/** What the alias index is told of an entry that the registry holds. */
export function indexedEntryOf(entry: SearchableEntry): IndexedEntry {
  return {
    entryId: entry.id,
    list: entry.listId,
    reference: entry.reference,
    kind: entry.kind,
    listed: entry.listings,
    designated: entry.designations,
    parties: entry.memberships,
    names: entry.aliases,
    birthDates: entry.birthDates.filter(isKnown),
    genders: entry.genders,
    countries: [
      ...tied(entry.nationalities, 'NATIONALITY'),
      ...tied(entry.birthPlaces, 'BIRTH'),
      ...tied(entry.addresses, 'ADDRESS'),
    ],
    birthPlaces: entry.birthPlaces,
    identifiers: entry.identifiers.map(({ type, number, country, addedIn, removedIn }) =>
      country === null ? { type, number, addedIn, removedIn } : { type, number, country, addedIn, removedIn },
    ),
    programs: entry.designations.flatMap(({ programIds, addedIn, removedIn }) =>
      programIds.map((program) => ({ program, addedIn, removedIn })),
    ),
  };
}

type BirthDate = SearchableEntry['birthDates'][number];

function isKnown(date: BirthDate): date is BirthDate & { earliest: string; latest: string } {
  return date.earliest !== null && date.latest !== null;
}

function tied(
  facts: readonly (Span & { country: string | null })[],
  weight: CountryTie,
): Ranged<{ country: string; weight: CountryTie }>[] {
  return facts.flatMap(({ country, addedIn, removedIn }) =>
    country === null ? [] : [{ country, weight, addedIn, removedIn }],
  );
}
