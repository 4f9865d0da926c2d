import type { CountryTie, IndexedEntry, Ranged, RevisionRange } from '../matching/indexed-entry';
import type { PartyKind } from '../model/enums';
import type { SearchableEntry, Span } from '../registry/reading/searchable-entries';

/**
 * What the alias index is told of an entry that the registry holds: the entry as each kind it ever had, for names are
 * read by kind, and a question about the past must be answered as it was then.
 */
export function indexedEntriesOf(entry: SearchableEntry): IndexedEntry[] {
  const kinds = new Set(entry.memberships.map((membership) => membership.kind));
  return [...kinds].map((kind) => indexedEntryOf(entry, kind));
}

function indexedEntryOf(entry: SearchableEntry, kind: PartyKind): IndexedEntry {
  return {
    entryId: entry.id,
    list: entry.listId,
    reference: entry.reference,
    kind,
    listed: overlaps(
      entry.listings,
      entry.memberships.filter((membership) => membership.kind === kind),
    ),
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

/** The revisions in which a row of both holds. */
function overlaps(left: readonly Span[], right: readonly Span[]): RevisionRange[] {
  return left.flatMap((one) =>
    right.flatMap((other) => {
      const addedIn = Math.max(one.addedIn, other.addedIn);
      const removedIn = Math.min(one.removedIn ?? Infinity, other.removedIn ?? Infinity);
      if (addedIn >= removedIn) return [];
      return [{ addedIn, removedIn: removedIn === Infinity ? null : removedIn }];
    }),
  );
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
