import type { IndexedEntry } from '../../../src/matching/indexed-entry';
import type { NameQuery } from '../../../src/matching/search-types';
import { nameTokens } from '../truth/name-tokens';
import type { BenchEngine, BenchIndex, BenchMatch } from './bench-engine';
import { jaroWinkler } from './jaro-winkler';

const THRESHOLD = 0.9;

/**
 * What most teams write: Jaro-Winkler over lower-case names with their words sorted, a scan over all names for every
 * question. The threshold is the customary 0.9.
 */
export const jaroWinklerEngine: BenchEngine = {
  id: 'jaro-winkler',
  name: 'Jaro-Winkler, linear scan',
  version: 'baseline',
  threshold: THRESHOLD,
  compare: (name1, name2) => jaroWinkler(sortedForm(name1), sortedForm(name2)),
  index: buildScan,
};

interface ScannedName {
  readonly form: string;
  readonly partyId: string;
  readonly aliasId: string;
}

function buildScan(entries: readonly IndexedEntry[]): BenchIndex {
  const byEntry = new Map<string, ScannedName[]>();
  let names: ScannedName[] | undefined;
  const upsert = (entry: IndexedEntry) => {
    byEntry.set(entry.entryId, scannedNames(entry));
    names = undefined;
  };
  entries.forEach(upsert);
  const search = ({ name, limit, minScore }: NameQuery) =>
    scan((names ??= [...byEntry.values()].flat()), sortedForm(name), limit, minScore ?? 0.7);
  return { upsert, search, searchExhaustively: search };
}

function scannedNames(entry: IndexedEntry): ScannedName[] {
  const partyId = entry.parties[0]?.partyId ?? entry.entryId;
  return entry.names.map(({ name, aliasId }) => ({ form: sortedForm(name), partyId, aliasId }));
}

function scan(names: readonly ScannedName[], form: string, limit: number, minScore: number): BenchMatch[] {
  const best = new Map<string, BenchMatch>();
  for (const name of names) {
    const score = jaroWinkler(form, name.form);
    if (score < minScore || score <= (best.get(name.partyId)?.score ?? 0)) continue;
    const { partyId, aliasId } = name;
    best.set(partyId, { partyId, aliasId, score, aboveThreshold: score >= THRESHOLD });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}

function sortedForm(name: string): string {
  return nameTokens(name).sort().join(' ');
}
