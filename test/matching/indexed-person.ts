import type { IndexedEntry } from '../../src/matching/indexed-entry';
import { scriptOf } from '../../src/names/script';
import { AliasKind, AliasStrength, PartyKind } from '../../src/model/enums';

/** Since the first revision. */
export const always = { addedIn: 1, removedIn: null };

/** A listed and designated person of the list `test` with these names, the first its primary; `more` overrides. */
export function indexedPerson(
  reference: string,
  names: readonly string[],
  more: Partial<IndexedEntry> = {},
): IndexedEntry {
  return {
    entryId: `test:${reference}`,
    list: 'test',
    reference,
    kind: PartyKind.INDIVIDUAL,
    listed: [always],
    designated: [always],
    parties: [{ partyId: `party-${reference}`, ...always }],
    names: names.map((name, at) => ({
      aliasId: `${reference}/${at}`,
      name,
      kind: at === 0 ? AliasKind.PRIMARY : AliasKind.AKA,
      strength: AliasStrength.STRONG,
      script: scriptOf(name),
      ...always,
    })),
    birthDates: [],
    genders: [],
    countries: [],
    birthPlaces: [],
    identifiers: [],
    programs: [],
    ...more,
  };
}
