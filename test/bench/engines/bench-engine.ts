import type { PartyKind } from '../../../src/model/enums';
import type { IndexedEntry } from '../../../src/matching/indexed-entry';
import type { NameQuery } from '../../../src/matching/search-types';

/** A way to search names, as the benches measure it. */
export interface SearchEngine {
  readonly name: string;
  /** Whether another process does the work, so that ours spends no processor time on it. */
  readonly elsewhere?: boolean;
  index(entries: readonly IndexedEntry[]): BenchIndex | Promise<BenchIndex>;
}

/** One that compares two names as well, and has a threshold: what quality can be measured of. */
export interface BenchEngine extends SearchEngine {
  /** What `--engine` calls it. */
  readonly id: string;
  readonly version: string;
  /** Scores at or above it are called the same party. */
  readonly threshold: number;
  compare(name1: string, name2: string, kind: PartyKind | undefined): number;
  index(entries: readonly IndexedEntry[]): BenchIndex;
}

export interface BenchIndex {
  search(query: NameQuery): readonly BenchMatch[] | Promise<readonly BenchMatch[]>;
  /** The same, comparing with every name: what a comparison costs, and what retrieval loses. */
  searchExhaustively?(query: NameQuery): readonly BenchMatch[];
  /** Replaces an entry; engines that cannot leave it out, and benches that need it skip them. */
  upsert?(entry: IndexedEntry): void;
  /** Gives up what the index holds outside this process. */
  dispose?(): Promise<void>;
}

export interface BenchMatch {
  readonly partyId: string;
  readonly score: number;
  readonly aboveThreshold: boolean;
  readonly aliasId: string;
}
