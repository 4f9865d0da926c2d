import type { IndexedEntry, RevisionRange } from '../indexed-entry';
import type { NameMatch, NameQuery } from '../search-types';
import type { ScreenedRegistry, ScreeningHit } from './screened-registry';
import { spellingKey } from './spelling-key';

/** What a screening evaluation needs of a match. */
export type EvaluatedMatch = Pick<NameMatch, 'partyId' | 'score' | 'aboveThreshold' | 'aliasId'>;

/** A search function such as `AliasIndex.search`. */
export type NameSearch = (query: NameQuery) => readonly EvaluatedMatch[] | Promise<readonly EvaluatedMatch[]>;

/** An index and the entries it was built from, at one revision, as `evaluateScreening` asks for them. */
export function screenedIndex(
  entries: Iterable<IndexedEntry>,
  search: NameSearch,
  revision: number,
): ScreenedRegistry {
  const { byName, byReference, names } = directoryOf(entries, revision);
  const toHit = ({ aliasId, ...match }: EvaluatedMatch): ScreeningHit => ({
    partyId: match.partyId,
    score: match.score,
    aboveThreshold: match.aboveThreshold,
    name: names.get(aliasId) ?? aliasId,
  });
  return {
    search: async (question) => (await search({ ...question, revision })).map(toHit),
    partiesNamed: (listedName) => [...(byName.get(spellingKey(listedName)) ?? [])],
    partyRecordedAs: (list, reference) => byReference.get(referenceKey(list, reference)),
  };
}

function directoryOf(entries: Iterable<IndexedEntry>, revision: number) {
  const byName = new Map<string, Set<string>>();
  const byReference = new Map<string, string>();
  const names = new Map<string, string>();
  for (const entry of entries) {
    const party = entry.parties.find((range) => holds(range, revision));
    if (!party || !entry.listed.some((range) => holds(range, revision))) continue;
    byReference.set(referenceKey(entry.list, entry.reference), party.partyId);
    for (const name of entry.names) {
      names.set(name.aliasId, name.name);
      if (!holds(name, revision)) continue;
      const key = spellingKey(name.name);
      const parties = byName.get(key);
      if (parties) parties.add(party.partyId);
      else byName.set(key, new Set([party.partyId]));
    }
  }
  return { byName, byReference, names };
}

function holds({ addedIn, removedIn }: RevisionRange, revision: number): boolean {
  return addedIn <= revision && (removedIn === null || removedIn > revision);
}

function referenceKey(list: string, reference: string): string {
  return `${list}:${reference.trim()}`;
}
